import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import rehypeParse from "rehype-parse";
import remarkStringify from "remark-stringify";
import { unified, type Processor } from "unified";
import { compose } from "./compose.ts";
import type { Converted } from "./converted.ts";
import { outlineLevels } from "./headings.ts";
import { notesOn, nothingLeftOut, type LeftOut } from "./left-out.ts";
import { readBlocks } from "./read.ts";

const html = unified().use(rehypeParse).freeze();
const markdown = unified()
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", emphasis: "_", rule: "-" })
  .use(tablesAndFootnotes)
  .freeze();

function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [
    // One space beside each pipe: columns in line would make lines of thousands of characters.
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ];
}

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
    const tree = compose(readBlocks(root.children, left, outlineLevels(root)), left);
    return { markdown: markdown.stringify(tree), notes: notesOn(left) };
  } catch (error) {
    // The libraries and our own readers go into a page by calling themselves.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
