import type { Root, Text } from "mdast";
import type { CompileContext, Extension, Handle } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { limits } from "./limits.ts";

/**
 * Starts a text node for each stretch of text, escape and entity, where the parser would join them: so each is either
 * written as it reads or decoded, and its place in the source is known to the character.
 */
const enterText: Handle = function (this: CompileContext, token) {
  const parent = this.stack.at(-1);
  const start = { ...token.start };
  const node: Text = { type: "text", value: "", position: { start, end: start } };
  if (parent && "children" in parent) (parent.children as unknown[]).push(node);
  this.stack.push(node);
};

const separateTexts: Extension = {
  enter: { data: enterText, characterEscape: enterText, characterReference: enterText },
};

// Without the extension for bare web addresses: it is the slowest, and nothing here reads them.
const processor = unified()
  .use(remarkParse)
  .data("micromarkExtensions", [
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    gfmTaskListItem(),
    limits,
  ])
  .data("fromMarkdownExtensions", [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    separateTexts,
  ])
  .freeze();

/** The tree of a Markdown text; offsets are UTF-16 and from its start. */
export function parse(text: string): Root {
  return processor.parse(text);
}
