import { nothingParsed, readBlock } from "./block.ts";
import type { Parsed } from "./block.ts";
import type { Part } from "./cut.ts";
import type { Block } from "./elements.ts";
import { own } from "./own.ts";

/** What was read of a text, so that the next version of it need not read it again. */
export interface Memory {
  /** Blocks by their text and what follows them. */
  readonly blocks: Map<string, Block[]>;
  readonly parsed: Parsed;
}

export function newMemory(before: Memory | undefined): Memory {
  return { blocks: new Map(), parsed: before?.parsed ?? nothingParsed() };
}

/** The block of a stretch of text: taken out of `before` where it is known there, else read; kept in `memory`. */
export function recallBlock(part: Part, memory: Memory, before: Memory | undefined): Block | undefined {
  const key = `${part.follower}\n${part.text}`;
  const block = before?.blocks.get(key)?.shift() ?? readBlock(own(part.text), part.follower, memory.parsed);
  if (!block) return undefined;
  block.line = part.line;
  const same = memory.blocks.get(key);
  if (same) same.push(block);
  else memory.blocks.set(key, [block]);
  return block;
}
