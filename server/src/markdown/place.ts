import type { Block, Place } from "./elements.ts";
import { lineAt, lineStarts } from "./lines.ts";
import type { Position, Range } from "./position.ts";

// On the block itself and not in a WeakMap: what a WeakMap holds outlives many edits before it is collected.
const starts = Symbol("line starts");

interface LinedBlock extends Block {
  [starts]?: readonly number[];
}

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

function linesOf(block: LinedBlock): readonly number[] {
  const known = block[starts];
  if (known) return known;
  const lines = lineStarts(block.text);
  block[starts] = lines;
  return lines;
}
