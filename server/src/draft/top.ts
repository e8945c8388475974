import type { Block, MarkdownText } from "../markdown/elements.ts";
import { lineStarts } from "../markdown/lines.ts";
import { once } from "../markdown/once.ts";
import { readMarkdown } from "../markdown/read.ts";
import { remembering } from "../markdown/remember.ts";
import type { Draft } from "./draft.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";

/** What stands above the first block of a document: its front matter, if it has any. */
export interface Top {
  readonly block: Block;
  readonly frontMatter: FrontMatter;
  /** The YAML between the fences, and its offset in the block. */
  readonly yaml: { readonly text: string; readonly from: number } | undefined;
}

/** The top of a document, the same object as long as it says the same. */
export function topOf({ markdown }: Pick<Draft, "markdown">): Top {
  const { text, blocks } = markdown;
  const end = markdown.offsetAt({ line: blocks[0]?.line ?? Infinity, character: 0 });
  return read(text.slice(0, Math.max(end, text.startsWith("\uFEFF") ? 1 : 0)));
}

/** All of a document's text: its top, and its blocks. */
export const blocksOf = once((draft: Pick<Draft, "markdown">): readonly Block[] => [
  topOf(draft).block,
  ...draft.markdown.blocks,
]);

const read = remembering((text): Top => {
  const markdown = readMarkdown(text);
  return {
    block: { text, line: 0, elements: [] },
    frontMatter: readFrontMatter(markdown),
    yaml: yamlOf(markdown),
  };
});

function yamlOf({ text, frontMatter }: MarkdownText): Top["yaml"] {
  return frontMatter && { text: frontMatter.yaml, from: lineStarts(text)[frontMatter.line] ?? 0 };
}
