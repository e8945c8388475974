import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { compose } from "./compose.ts";
import type { Converted } from "./converted.ts";
import { outlineLevels } from "./headings.ts";
import { notesOn, nothingLeftOut, type LeftOut } from "./left-out.ts";
import { readBlocks } from "./read.ts";
import { stringify } from "./stringify.ts";

const html = unified().use(rehypeParse).freeze();

/** More than a long book, as office programs write it. */
const longest = 30_000_000;

/**
 * A page as Word, Word for the web, Outlook, Excel or Google Docs put it on the clipboard, as Markdown. Undefined where
 * nobody could have written it: far too long, or nested too deep.
 */
export function fromHtml(page: string, left: LeftOut = nothingLeftOut()): Converted | undefined {
  if (page.length > longest) return undefined;
  try {
    const root = html.parse(page);
    const markdown = stringify(compose(readBlocks(root.children, left, outlineLevels(root)), left));
    return { markdown, notes: notesOn(left) };
  } catch (error) {
    // The libraries and our own readers go into a page by calling themselves.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
