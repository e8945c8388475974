import type { TableRow } from "mdast";
import { readBlock } from "./block.ts";
import type { Block } from "./elements.ts";
import type { KnownRows } from "./tables.ts";

/** What was read of a text, so that the next version of it need not read it again. */
export interface Memory {
  /** Blocks with a heading after them, by their text. */
  readonly blocks: Map<string, Block[]>;
  /** Stretches that leave something open, so that no block ends with them. */
  readonly open: Set<string>;
  /** The block at the end of the text. */
  last: Block | undefined;
  readonly rows: KnownRows;
}

/** Rows kept for the tables of a text and its earlier versions; beyond that they are forgotten and parsed again. */
const mostRows = 20_000;

export function newMemory(before?: Memory): Memory {
  const rows: KnownRows = before && before.rows.size < mostRows ? before.rows : new Map<string, TableRow>();
  return { blocks: new Map(), open: new Set(), last: undefined, rows };
}

/** The block of a stretch of text: taken out of `before` where it is known there, else read; kept in `memory`. */
export function recallBlock(
  text: string,
  followed: boolean,
  memory: Memory,
  before: Memory | undefined,
): Block | undefined {
  const isOpen = followed && before?.open.has(text);
  const block = isOpen
    ? undefined
    : (take(text, followed, before) ?? readBlock(own(text), followed, memory.rows));
  if (!block) memory.open.add(text);
  else if (!followed) memory.last = block;
  else {
    const same = memory.blocks.get(text);
    if (same) same.push(block);
    else memory.blocks.set(block.text, [block]);
  }
  return block;
}

function take(text: string, followed: boolean, before: Memory | undefined): Block | undefined {
  if (followed) return before?.blocks.get(text)?.shift();
  const last = before?.last;
  if (last?.text !== text || !before) return undefined;
  before.last = undefined;
  return last;
}

/** A copy: a part cut from a string keeps all of that string in memory, and so would a block that outlives its text. */
function own(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
