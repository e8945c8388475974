import type { Passage, Place } from "./elements.ts";
import { Lines } from "./lines.ts";
import { once } from "./once.ts";
import type { Position, Range } from "./position.ts";

/** Where offset `offset` of a passage stands in the whole text. An offset outside its block is brought inside. */
export function positionOf(passage: Passage, offset: number): Position {
  const { within } = passage;
  if (within && offset > passage.text.length) return positionOf(within.block, within.offset + offset);
  const lines = linesOf(passage);
  const inside = Math.max(0, Math.min(offset, passage.text.length));
  const line = lines.at(inside);
  return { line: passage.line + line, character: inside - lines.start(line) };
}

const linesOf = once((passage: Passage) => new Lines(passage.text));

/** Where a place stands in the whole text now; after an edit above it, ask again. */
export function rangeOf(place: Place): Range {
  return { start: positionOf(place.block, place.from), end: positionOf(place.block, place.to) };
}

/** The same place in its block, until the next edit: so places in different passages of one block can be compared. */
export function inBlock({ block, from, to }: Place): Place {
  const { within } = block;
  return within
    ? { block: within.block, from: from + within.offset, to: to + within.offset }
    : { block, from, to };
}

/** The same place as offsets into another passage of its block. */
export function relativeTo(passage: Passage, place: Place): Place {
  const { from, to } = inBlock(place);
  const offset = passage.within?.offset ?? 0;
  return { block: passage, from: from - offset, to: to - offset };
}

/** What stands at a place, as it is written. */
export function sourceOf(place: Place): string {
  const { block, from, to } = inBlock(place);
  return block.text.slice(from, to);
}

/** Whether both stand in one block. */
export function sameBlock(one: Place, other: Place): boolean {
  return inBlock(one).block === inBlock(other).block;
}

/** Whether one place is part of another. */
export function isWithin(inner: Place, outer: Place): boolean {
  const [a, b] = [inBlock(inner), inBlock(outer)];
  return a.block === b.block && a.from >= b.from && a.to <= b.to;
}

/** Whether two places share something. */
export function overlap(one: Place, other: Place): boolean {
  const [a, b] = [inBlock(one), inBlock(other)];
  return a.block === b.block && a.from < b.to && b.from < a.to;
}

/** Which of two places stands first in the text: below 0 for the first. */
export function comparePlaces(one: Place, other: Place): number {
  const [a, b] = [inBlock(one), inBlock(other)];
  return a.block.line - b.block.line || a.from - b.from;
}

/** The place from the start of `first` to the end of `last`; `first` where `last` does not end below it in its block. */
export function spanning(first: Place, last: Place): Place {
  const [a, b] = [inBlock(first), inBlock(last)];
  const { block, from, to } = first;
  return a.block === b.block && b.to > a.to ? { block, from, to: to + b.to - a.to } : first;
}
