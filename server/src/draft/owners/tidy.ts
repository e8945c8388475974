import { fillers, timeOpenings, timeWords, trailers } from "../../guidance/owner-phrases.ts";
import { recurrences, vague as vagueTimes } from "../../guidance/time-words.ts";
import type { Brackets } from "./brackets.ts";

/** A stretch of a text: offsets into it, as for String.slice. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Without white space, bullets and punctuation at either end. */
export function trim(text: string, { from, to }: Span): Span {
  const space = /[\s•*·,;:"“”–—-]/;
  while (from < to && (space.test(text[from] ?? "") || text[from] === ".")) from++;
  while (to > from && (space.test(text[to - 1] ?? "") || isFullStop(text, to - 1))) to--;
  return { from, to };
}

/** Not the stop of an initial: "Smith J." */
function isFullStop(text: string, at: number): boolean {
  return text[at] === "." && !/(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Without a period ("ICB by March 2027") or a scope ("for actions 2.1 to 2.4"). */
export function withoutTail(text: string, { from, to }: Span, brackets: Brackets): Span {
  for (const word of text.slice(from, to).matchAll(/\S+/g)) {
    const at = from + word.index;
    if (at === from || !tailOpener.test(word[0]) || brackets.inside(at)) continue;
    const rest = text.slice(at, Math.min(to, at + 80));
    const isPeriod =
      /^(?:by|from|until|before)\s.*\d/i.test(rest) ||
      (/^(?:by|from|until|before|in|within)\s/i.test(rest) && isTimeOnly(rest));
    if (isPeriod || /^for (?:all )?actions?\b/i.test(rest)) return trim(text, { from, to: at });
  }
  return { from, to };
}

const tailOpener = /^(?:by|from|until|before|in|within|for)$/i;

/** Without words such as "jointly" or "led by" at either end. */
export function withoutFillers(text: string, { from, to }: Span): Span {
  const words = [...text.slice(from, to).matchAll(/\S+/g)];
  let first = 0;
  let end = words.length;
  const phrase = (start: number, count: number): string =>
    words
      .slice(start, start + count)
      .map((word) => word[0])
      .join(" ");
  const opens = (): boolean => firstsOfFillers.has((words[first]?.[0] ?? "").toLowerCase());
  for (let count = opens() ? 3 : 0; count > 0;) {
    const isFiller = count <= end - first && fillers.has(phrase(first, count).toLowerCase());
    if (isFiller && (count > 1 || !isNamed(words, first))) {
      first += count;
      count = opens() ? 3 : 0;
    } else count--;
  }
  const closes = (): boolean => lastsOfTrailers.has(words[end - 1]?.[0] ?? "");
  for (let count = closes() ? 3 : 0; count > 0;) {
    if (count <= end - first && trailers.has(phrase(end - count, count))) {
      end -= count;
      count = closes() ? 3 : 0;
    } else count--;
  }
  const start = words[first];
  const last = words[end - 1];
  if (start === undefined || last === undefined || end <= first) return { from, to: from };
  return trim(text, { from: from + start.index, to: from + last.index + last[0].length });
}

const firstsOfFillers: ReadonlySet<string> = new Set([...fillers].flatMap((filler) => filler.split(" ", 1)));
const lastsOfTrailers: ReadonlySet<string> = new Set(
  [...trailers].map((trailer) => trailer.split(" ").at(-1) ?? ""),
);

/** "Lead Commissioner", "Together for Children" and "lead to be agreed" keep their first word. */
function isNamed(words: readonly RegExpExecArray[], at: number): boolean {
  const word = words[at]?.[0] ?? "";
  const next = words[at + 1]?.[0] ?? "";
  const isOpen = /^lead$/i.test(word) && /^(?:to|not|tb[acd]|vacant|needed)$/i.test(next);
  return isOpen || (next !== "" && /^(?:Lead|Joint|Together|For|Including|Working)$/.test(word));
}

const periods: ReadonlySet<string> = new Set([...recurrences, ...vagueTimes]);

/** The words tell a time and no owner: "by July 2026", "w/c 9 November", "termly". */
export function isTime(text: string): boolean {
  const start = text.slice(0, 200).trim();
  const words = start.toLowerCase().split(/\s+/, 3);
  if (periods.has(start.toLowerCase().replaceAll("-", " "))) return true;
  const isOpened =
    firstsOfOpenings.has(words[0] ?? "") &&
    [1, 2, 3].some((count) => timeOpenings.has(words.slice(0, count).join(" ")));
  return isOpened || isTimeOnly(start);
}

const firstsOfOpenings: ReadonlySet<string> = new Set(
  [...timeOpenings].flatMap((opening) => opening.split(" ", 1)),
);

/** Every word is one of time: "by March 2027", and not "subject to approval". */
export function isTimeOnly(text: string): boolean {
  let isTold = false;
  for (const [word] of text.toLowerCase().matchAll(/[^\s–—()-]+/g)) {
    const told = /[.,;:'"]/.test(word) ? word.replace(/^[.,;:'"]+|[.,;:'"]+$/g, "") : word;
    if (told === "") continue;
    if (!timeWords.has(told) && !/^[\d./']+(?:st|nd|rd|th)?$/.test(told)) return false;
    isTold = true;
  }
  return isTold;
}
