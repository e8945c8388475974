import { months, yearKinds, type YearKind } from "../../guidance/date-words.ts";
import { figures, fullYear, isJoin, isUnit } from "./numeric.ts";
import { wordAt, type Tokens } from "./tokens.ts";

/** `2026`, or `2026/27` with `last` 2027. */
export interface Year {
  readonly first: number;
  readonly last: number | undefined;
  readonly next: number;
}

/** `2026`, `26`, `2026/27`, `26-27`, `2026/2027` at `at`. */
export function yearAt(tokens: Tokens, at: number): Year | undefined {
  const first = fullYear(tokens, at);
  if (first === undefined) return undefined;
  const last = isPair(tokens, at) ? fullYear(tokens, at + 2) : undefined;
  return last === first + 1 ? { first, last, next: at + 3 } : { first, last: undefined, next: at + 1 };
}

/** "2026/27"; with spaces, "2026 / 27", "2026 – 2027" and "2026 to 2027" but not "from 2026 to 2027". */
function isPair(tokens: Tokens, at: number): boolean {
  const sign = wordAt(tokens, at + 1);
  if (isJoin(tokens, at + 1, "/-") && tokens[at + 2]?.joined) return true;
  if (figures(tokens, at) < 4) return false;
  if (sign === "/") return true;
  const isStretch = ["from", "between"].includes(wordAt(tokens, at - 1));
  return figures(tokens, at + 2) === 4 && (sign === "-" || (sign === "to" && !isStretch));
}

export function kindOfYear(tokens: Tokens, at: number): { kind: YearKind; next: number } | undefined {
  const word = wordAt(tokens, at);
  if (word === "fy" || word === "ay") return { kind: word === "fy" ? "financial" : "school", next: at + 1 };
  const kind = yearKinds.get(word);
  return kind && wordAt(tokens, at + 1) === "year" ? { kind, next: at + 2 } : undefined;
}

const beforeYear = new Set([",", "of", "the", "'", "-", "/", ".", "(", "fy", "in"]);

/** The year that belongs to the name before it: `2026`, `’26`, `(2026/27)`, `of the financial year 2026/27`. */
export function yearAfter(tokens: Tokens, at: number): Year | undefined {
  let from = at;
  let bracket = false;
  while (from < at + 4 && beforeYear.has(wordAt(tokens, from)))
    bracket = wordAt(tokens, from++) === "(" || bracket;
  from = kindOfYear(tokens, from)?.next ?? from;
  const year = yearAt(tokens, from);
  if (!year || isOther(tokens, from, year)) return undefined;
  if (bracket && wordAt(tokens, year.next) !== ")") return undefined;
  const next = kindOfYear(tokens, year.next)?.next ?? year.next;
  return { ...year, next: bracket ? next + 1 : next };
}

/** Two figures that are not a year: `in May, 25 families`, `Sept – 30 October`, `Term 3 26%`. */
function isOther(tokens: Tokens, at: number, year: Year): boolean {
  if (wordAt(tokens, at - 1) === "." && wordAt(tokens, at - 2).length > 4) return true;
  if (figures(tokens, at) === 4 || year.last !== undefined) return false;
  const sign = wordAt(tokens, at - 1);
  if ([",", "of", "the", "in"].includes(sign) || (["-", "/"].includes(sign) && !tokens[at]?.joined))
    return true;
  if (isJoin(tokens, at + 1, "%:") || (isJoin(tokens, at + 1, "./") && tokens[at + 2]?.joined)) {
    return isJoin(tokens, at + 1, "%:") || figures(tokens, at + 2) > 0;
  }
  const after = wordAt(tokens, at + 1);
  return (
    months.get(after) !== undefined || ["st", "nd", "rd", "th"].includes(after) || isUnit(tokens, at + 1)
  );
}

/** The calendar year of a month in `2026/27`, which is a financial year. */
export function calendarYear({ first, last }: Year, month: number): number {
  return last === undefined || month >= 4 ? first : last;
}
