import { nothingParsed, readBlock } from "./block.ts";
import type { Parsed } from "./block.ts";
import type { Part } from "./cut.ts";
import type { Block } from "./elements.ts";
import { own } from "./own.ts";

/** What was read of a text, so that the next version of it need not read it again. */
export interface Memory {
  /** Blocks by their text. */
  readonly blocks: Map<string, KnownBlock[]>;
  readonly parsed: Parsed;
}

interface KnownBlock {
  readonly block: Block;
  readonly follower: string;
}

export function newMemory(text: string, before: Memory | undefined): Memory {
  return { blocks: new Map(), parsed: before?.parsed ?? nothingParsed(text.length) };
}

/** The block of a stretch of text: taken out of `before` where it is known there, else read; kept in `memory`. */
export function recallBlock(part: Part, memory: Memory, before: Memory | undefined): Block | undefined {
  const { text, follower, line } = part;
  const block = take(part, before) ?? readBlock(own(text), follower, memory.parsed);
  if (!block) return undefined;
  block.line = line;
  const same = memory.blocks.get(text);
  if (same) same.push({ block, follower });
  else memory.blocks.set(text, [{ block, follower }]);
  return block;
}

function take({ text, follower }: Part, before: Memory | undefined): Block | undefined {
  const known = before?.blocks.get(text);
  const at = known?.findLastIndex((one) => one.follower === follower) ?? -1;
  return at < 0 ? undefined : known?.splice(at, 1)[0]?.block;
}
