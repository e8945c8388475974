import type { Block, Place } from "./elements.ts";
import { lineAt, lineStarts } from "./lines.ts";
import type { Position, Range } from "./position.ts";

const startsOf = new WeakMap<Block, readonly number[]>();

/** Where offset `offset` of a block's text stands in the whole text. An offset outside the block is brought inside. */
export function positionOf(block: Block, offset: number): Position {
  let starts = startsOf.get(block);
  if (!starts) startsOf.set(block, (starts = lineStarts(block.text)));
  const inside = Math.max(0, Math.min(offset, block.text.length));
  const line = lineAt(starts, inside);
  return { line: block.line + line, character: inside - (starts[line] ?? 0) };
}

/** Where a place stands in the whole text now; after an edit above it, ask again. */
export function rangeOf(place: Place): Range {
  return { start: positionOf(place.block, place.from), end: positionOf(place.block, place.to) };
}
