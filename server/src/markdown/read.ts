import type { Block, MarkdownText } from "./elements.ts";
import { findFrontMatter } from "./front-matter.ts";
import { Lines, surplusOfCrlf } from "./lines.ts";
import { readBlocks } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { once } from "./once.ts";
import type { Position } from "./position.ts";
import { makeRoom } from "./remember.ts";

/**
 * Cuts a text into blocks and reads each. Never throws. The blocks lie end to end and hold all of the text after the
 * front matter.
 *
 * With `previous`, what was read of the text before an edit, what the edit did not touch is taken over: blocks, and in a
 * block that changed its paragraphs, items and rows. `previous` is used up: its blocks have moved.
 */
export function readMarkdown(text: string, previous?: MarkdownText): MarkdownText {
  makeRoom(text.length);
  const lines = new Lines(text);
  const front = findFrontMatter(lines);
  const body = front?.bodyLine ?? 0;
  const memory = readBlocks(
    text,
    lines.start(body),
    previous instanceof ReadText ? previous.memory : undefined,
  );
  let line = body;
  for (const { block, lines: count } of memory.blocks) {
    block.line = line;
    line += count;
  }
  return new ReadText(lines, front?.frontMatter, memory);
}

/** A class, since engines keep the getters of an object literal, and so all that they know, long after the object. */
class ReadText implements MarkdownText {
  readonly text: string;
  readonly frontMatter: MarkdownText["frontMatter"];
  readonly blocks: readonly Block[];
  readonly memory: Memory;
  readonly #lines: Lines;

  constructor(lines: Lines, frontMatter: MarkdownText["frontMatter"], memory: Memory) {
    this.text = lines.text;
    this.frontMatter = frontMatter;
    this.blocks = memory.blocks.map(({ block }) => block);
    this.memory = memory;
    this.#lines = lines;
  }

  get eol(): MarkdownText["eol"] {
    return endingOf(this);
  }

  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.#lines.at(inside);
    return { line, character: inside - this.#lines.start(line) };
  }

  offsetAt({ line, character }: Position): number {
    const start = this.#lines.start(line);
    return start + Math.max(0, Math.min(character, this.#lines.end(line) - start));
  }
}

const endingOf = once(({ text, blocks, memory }: ReadText) => {
  const surplus = surplusOfCrlf(text.slice(0, memory.from));
  return blocks.reduce((sum, block) => sum + surplusIn(block), surplus) > 0 ? "\r\n" : "\n";
});
const surplusIn = once(({ text }: Block) => surplusOfCrlf(text));
