import type { Block, Place } from "./elements.ts";
import { lineAt, lineStarts } from "./lines.ts";
import { once } from "./once.ts";
import type { Position, Range } from "./position.ts";

/** Where offset `offset` of a block's text stands in the whole text. An offset outside the block is brought inside. */
export function positionOf(block: Block, offset: number): Position {
  const lines = linesOf(block);
  const inside = Math.max(0, Math.min(offset, block.text.length));
  const line = lineAt(lines, inside);
  return { line: block.line + line, character: inside - (lines[line] ?? 0) };
}

/** Where a place stands in the whole text now; after an edit above it, ask again. */
export function rangeOf(place: Place): Range {
  return { start: positionOf(place.block, place.from), end: positionOf(place.block, place.to) };
}

const linesOf = once((block: Block) => lineStarts(block.text));
