import { months, numbers, units } from "../../guidance/date-words.ts";
import { startsWithLetter } from "../../markdown/letters.ts";
import type { Found } from "./naming.ts";
import { day, month } from "./periods.ts";
import { wordAt, type Token, type Tokens } from "./tokens.ts";

/** How many figures the number at `at` has; 0 where there is none. */
export function figures(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token?.number === undefined ? 0 : token.to - token.from;
}

/** A full year (`2026`), or the two figures of one (`26`). */
export function fullYear(tokens: Tokens, at: number): number | undefined {
  const number = tokens[at]?.number ?? 0;
  if (figures(tokens, at) === 4 && number >= 2000 && number < 2100) return number;
  return figures(tokens, at) === 2 && number >= 15 && number < 50 ? 2000 + number : undefined;
}

/** `31/03/2026`, `31.3.26`, `31-03-2026` (day first), `2026-03-31`, `28/06`, `03/2026`. */
export function numericDate(tokens: Tokens, at: number): Found | undefined {
  const second = numberAfter(tokens, at);
  if (second === undefined || isGlued(tokens, at)) return undefined;
  const again = (from: number): number | undefined =>
    wordAt(tokens, from + 1) === wordAt(tokens, at + 1) ? numberAfter(tokens, from) : undefined;
  const third = again(second);
  if (third === undefined) return shortDate(tokens, at, second);
  if (again(third) !== undefined) return undefined;
  const [a = 0, b = 0, c = 0] = [at, second, third].map((each) => tokens[each]?.number);
  if (figures(tokens, at) === 4) return dated(fullYear(tokens, at), b, c, third + 1);
  const year = fullYear(tokens, third);
  return b > 12 && a <= 12 ? dated(year, a, b, third + 1) : dated(year, b, a, third + 1);
}

/** `28/06` has no year; `03/2026` no day. */
function shortDate(tokens: Tokens, at: number, second: number): Found | undefined {
  const [a = 0, b = 0] = [tokens[at]?.number, tokens[second]?.number];
  const year = fullYear(tokens, second);
  if (figures(tokens, at) > 2) return undefined;
  if (figures(tokens, second) === 4 && year !== undefined) return monthly(year, a, second + 1);
  if (wordAt(tokens, at + 1) !== "/" || (a === 24 && b === 7)) return undefined;
  if (b >= 1 && b <= 12) return dated(undefined, b, a, second + 1, true);
  return year === undefined || a + 1 === b ? undefined : monthly(year, a, second + 1);
}

function monthly(year: number, number: number, next: number): Found | undefined {
  return number >= 1 && number <= 12 ? { period: month(year, number), next } : undefined;
}

function dated(
  year: number | undefined,
  month: number,
  date: number,
  next: number,
  yearless = false,
): Found | undefined {
  if ((year === undefined && !yearless) || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return { period: day(year, month, date), next };
}

/** The next number after the number at `at`, where one sign stands between: `.` and `-` without spaces. */
function numberAfter(tokens: Tokens, at: number): number | undefined {
  if (figures(tokens, at) === 0 || figures(tokens, at + 2) === 0) return undefined;
  if (wordAt(tokens, at + 1) === "/") return at + 2;
  return isJoin(tokens, at + 1, ".-") && tokens[at + 2]?.joined ? at + 2 : undefined;
}

/** The sign at `at` is one of `signs` and stands right after the token before. */
export function isJoin(tokens: Tokens, at: number, signs: string): boolean {
  const token = tokens[at];
  return token?.joined === true && token.word.length === 1 && signs.includes(token.word);
}

/** The number at `at` is part of something else: `£20`, `P12`, `2.5`. */
export function isGlued(tokens: Tokens, at: number): boolean {
  const before: Token | undefined = tokens[at - 1];
  if (!tokens[at]?.joined || !before) return false;
  return (
    "£$€#.,%".includes(before.word) ||
    (startsWithLetter(before.word) && months.get(before.word) === undefined)
  );
}

/** The token after a figure and all that is joined to it: `2.5`, `1,960`, `4.3.2.6`, `10:30`. */
export function afterFigure(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (isJoin(tokens, next, ".,:") && tokens[next + 1]?.joined && figures(tokens, next + 1) > 0) next += 2;
  return next;
}

export function isUnit(tokens: Tokens, at: number): boolean {
  return units.has(wordAt(tokens, at).replace(/s$/, ""));
}

/** A number in figures or words. */
export function smallNumber(tokens: Tokens, at: number): number | undefined {
  const word = wordAt(tokens, at);
  return figures(tokens, at) > 0
    ? tokens[at]?.number
    : word === "a" || word === "an"
      ? undefined
      : numbers.get(word);
}

/** A day of the month and what follows its `st`, `nd`, `rd`, `th`. */
export function dayNumber(
  tokens: Tokens,
  at: number,
): { day: number; next: number; ordinal: boolean } | undefined {
  const day = tokens[at]?.number ?? 0;
  if (figures(tokens, at) > 2 || day < 1 || day > 31) return undefined;
  const ordinal = ["st", "nd", "rd", "th"].includes(wordAt(tokens, at + 1));
  return { day, ordinal, next: ordinal ? at + 2 : at + 1 };
}
