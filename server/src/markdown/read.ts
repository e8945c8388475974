import { cutUp } from "./cut.ts";
import type { Follower } from "./cut.ts";
import type { MarkdownText } from "./elements.ts";
import { findFrontMatter } from "./front-matter.ts";
import { lineAt, lineStarts, lineText, usualEnding } from "./lines.ts";
import { newMemory, recallBlock } from "./memory.ts";
import type { Memory } from "./memory.ts";

const memoryOf = Symbol("memory");

interface RememberedText extends MarkdownText {
  readonly [memoryOf]?: Memory;
}

/**
 * Cuts a text into blocks and reads each. Never throws. The blocks lie end to end and hold all of the text after the
 * front matter.
 *
 * With `previous`, what was read of the text before an edit, blocks whose text is the same are taken over, so that an
 * edit costs the reading of the block it touched. `previous` is used up: its blocks have moved.
 */
export function readMarkdown(text: string, previous?: MarkdownText): MarkdownText {
  const starts = lineStarts(text);
  const front = findFrontMatter(text, starts);
  const known: RememberedText | undefined = previous;
  const before = known?.[memoryOf];
  const memory = newMemory(text, before);
  const lines = { text, starts, from: front?.bodyLine ?? 0 };
  const blocks = cutUp(lines, startOfBlock, "", (part) => recallBlock(part, memory, before)) ?? [];
  const markdown: RememberedText = {
    text,
    [memoryOf]: memory,
    frontMatter: front?.frontMatter,
    blocks,
    eol: usualEnding(text),
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(starts, inside);
      return { line, character: inside - (starts[line] ?? 0) };
    },
    offsetAt({ line, character }) {
      const start = line < 0 ? 0 : starts[line];
      if (start === undefined) return text.length;
      return start + Math.max(0, Math.min(character, lineText(text, starts, line).length));
    },
  };
  return markdown;
}

/** A section longer than this is also cut where a paragraph starts, so that a text without headings is cut too. */
const longBlock = 6000;
const heading = /^#{1,6}(?:[\t ]|$)/;
const paragraph = /^(?:\*\*)?\p{L}/u;

const startOfBlock: Follower = (line, afterBlank, length) => {
  if (heading.test(line)) return "#";
  return length > longBlock && afterBlank && paragraph.test(line) ? "x" : undefined;
};
