import type { Position, Range } from "../markdown/position.ts";

/** Which of two places comes first: below zero for `a`, above for `b`, zero where they are one. */
export function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The ranges begin and end alike. */
export function isSame(a: Range, b: Range): boolean {
  return compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;
}

/** The ranges share a place; ranges that only meet at an end share that place. */
export function touches(a: Range, b: Range): boolean {
  return compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0;
}

/** The ranges share text, or one is an insertion within the other: they cannot both be edited. */
export function overlaps(a: Range, b: Range): boolean {
  if (compare(a.start, b.start) === 0) return true;
  return compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;
}
