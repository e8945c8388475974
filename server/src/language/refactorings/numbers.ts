import type { Action } from "../../draft/draft.ts";
import type { Place, Words } from "../../markdown/elements.ts";
import { once } from "../../markdown/once.ts";
import { inBlock, relativeTo } from "../../markdown/place.ts";

/** Where an action's number stands: in a cell of its own, or in front of its words; undefined where it is not plain. */
export const numberPlace = once(({ id, title, element, place }: Action): Place | undefined => {
  if (id === undefined) return undefined;
  const number = tokenOf(id);
  if (element?.type === "row")
    for (const { words, block, from, to } of element.cells) {
      const start = relativeTo(block, title).from;
      const isOwn = start >= from && start <= to;
      const found = inWords(words, number, isOwn ? title.from : Infinity);
      if (found) return found;
    }
  const { block, from: start } = inBlock(place);
  const lineStart = block.text.lastIndexOf("\n", start - 1) + 1;
  const before = block.text.slice(lineStart, Math.max(lineStart, inBlock(title).from));
  const last = [...before.matchAll(number)].at(-1);
  if (element?.type === "row" || !last) return undefined;
  const from = lineStart + last.index;
  return { block, from, to: from + id.length };
});

/** The last time that the number stands in the words before `end` of the block. */
function inWords(words: Words, number: RegExp, end: number): Place | undefined {
  const last = [...words.text.matchAll(number)]
    .map(({ 0: found, index }) => words.slice(index, index + found.length))
    .findLast((each) => each.from < end);
  return last && { block: last.block, from: last.from, to: last.to };
}

/** The number as a word of its own: "1.2" in "1.2:" and not in "1.2.1", "11.2" or "1.25". The longest of several. */
export function tokenOf(...ids: string[]): RegExp {
  const any = ids
    .toSorted((a, b) => b.length - a.length)
    .map((id) => id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{N}][.,/])(?:${any})(?![\\p{L}\\p{N}%]|[.,/]\\p{N})`, "gu");
}

/** What numbers of a kind have in common, and what counts: "1." and 3 of "1.3", "2" and the third letter of "2c". */
export interface Parted {
  readonly start: string;
  readonly last: number;
  /** How many figures it is written with; none for a letter. */
  readonly digits: number;
}

export function parted(id: string): Parted | undefined {
  const [, start = "", last] = /^(.*?)(\d{1,3}|(?<=\d)[a-z])$/u.exec(id) ?? [];
  if (last === undefined) return undefined;
  return /\d/.test(last)
    ? { start, last: Number(last), digits: last.length }
    : { start, last: last.charCodeAt(0) - beforeA, digits: 0 };
}

/** The number of that kind; undefined where letters come to an end. */
export function numberFrom(start: string, count: number, digits: number): string | undefined {
  if (digits > 0) return start + String(count).padStart(digits, "0");
  return count > 26 ? undefined : start + String.fromCharCode(beforeA + count);
}

const beforeA = "a".charCodeAt(0) - 1;

/** The next number after this one that no action has. */
export function freeNumber(id: string, actions: readonly Action[]): string | undefined {
  const number = parted(id);
  if (!number) return undefined;
  const taken = new Set(actions.map((action) => action.id?.toLowerCase()));
  for (let next = number.last + 1; ; next++) {
    const free = numberFrom(number.start, next, number.digits);
    if (!taken.has(free?.toLowerCase())) return free;
  }
}
