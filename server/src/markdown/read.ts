import type { Block, MarkdownText } from "./elements.ts";
import { findFrontMatter } from "./front-matter.ts";
import { Lines, surplusOfCrlf } from "./lines.ts";
import { readBlocks } from "./memory.ts";
import { makeRoom } from "./remember.ts";
import type { Memory } from "./memory.ts";
import { once } from "./once.ts";

const memoryOf = Symbol("memory");

interface RememberedText extends MarkdownText {
  readonly [memoryOf]?: Memory;
}

/**
 * Cuts a text into blocks and reads each. Never throws. The blocks lie end to end and hold all of the text after the
 * front matter.
 *
 * With `previous`, what was read of the text before an edit, what the edit did not touch is taken over: blocks, and in a
 * block that changed its paragraphs, items and rows. `previous` is used up: its blocks have moved.
 */
export function readMarkdown(text: string, previous?: MarkdownText): MarkdownText {
  makeRoom(text.length);
  const known: RememberedText | undefined = previous;
  const lines = new Lines(text);
  const front = findFrontMatter(lines);
  const body = front?.bodyLine ?? 0;
  const memory = readBlocks(text, lines.start(body), known?.[memoryOf]);
  let line = body;
  for (const { block, lines: count } of memory.blocks) {
    block.line = line;
    line += count;
  }
  const markdown: RememberedText = {
    text,
    [memoryOf]: memory,
    frontMatter: front?.frontMatter,
    blocks: memory.blocks.map(({ block }) => block),
    get eol() {
      return endingOf(markdown);
    },
    positionAt(offset) {
      const inside = Math.max(0, Math.min(offset, text.length));
      const at = lines.at(inside);
      return { line: at, character: inside - lines.start(at) };
    },
    offsetAt({ line, character }) {
      const start = lines.start(line);
      return start + Math.max(0, Math.min(character, lines.end(line) - start));
    },
  };
  return markdown;
}

const endingOf = once(({ text, blocks, [memoryOf]: memory }: RememberedText) => {
  const surplus = surplusOfCrlf(text.slice(0, memory?.from));
  return blocks.reduce((sum, block) => sum + surplusIn(block), surplus) > 0 ? "\r\n" : "\n";
});
const surplusIn = once(({ text }: Block) => surplusOfCrlf(text));
