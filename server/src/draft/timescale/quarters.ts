import { ordinals } from "../../guidance/date-words.ts";
import type { Found } from "./naming.ts";
import { dayNumber, figures, isJoin, smallNumber } from "./numeric.ts";
import * as periods from "./periods.ts";
import { wordAt, type Tokens } from "./tokens.ts";
import { yearAfter } from "./year-words.ts";

/** `Q3 2025/26`, `Quarter 1 of 2022/23`, `third quarter of 2026/27`, `Q1-2 2026/27`. */
export function quarterNamed(tokens: Tokens, at: number): Found | undefined {
  const numbered = quarterNumber(tokens, at);
  if (!numbered) return undefined;
  const { first, last } = numbered;
  const year = yearAfter(tokens, numbered.next);
  const single = year !== undefined && year.last === undefined;
  return { period: periods.quarters(year?.first, first, last, single), next: year?.next ?? numbered.next };
}

export function quarterNumber(
  tokens: Tokens,
  at: number,
): { first: number; last: number; next: number } | undefined {
  const isQuarter = (index: number): boolean => ["quarter", "qtr", "qu", "q"].includes(wordAt(tokens, index));
  const ordinal = ordinals.get(wordAt(tokens, at)) ?? dayOrdinal(tokens, at);
  const ordinalEnd = tokens[at]?.number === undefined ? at + 1 : at + 2;
  if (ordinal !== undefined && ordinal <= 4 && isQuarter(ordinalEnd)) {
    return { first: ordinal, last: ordinal, next: ordinalEnd + 1 };
  }
  const first = isQuarter(at) ? smallNumber(tokens, at + 1) : undefined;
  if (first === undefined || first < 1 || first > 4) return undefined;
  const second = isJoin(tokens, at + 2, "-/") && tokens[at + 3]?.joined ? (tokens[at + 3]?.number ?? 0) : 0;
  if (figures(tokens, at + 3) === 1 && second > first && second <= 4)
    return { first, last: second, next: at + 4 };
  return { first, last: first, next: at + 2 };
}

function dayOrdinal(tokens: Tokens, at: number): number | undefined {
  const number = dayNumber(tokens, at);
  return number?.ordinal ? number.day : undefined;
}

/** `H1 2026/27`. */
export function halfYearNamed(tokens: Tokens, at: number): Found | undefined {
  const half = tokens[at + 1]?.joined && wordAt(tokens, at) === "h" ? tokens[at + 1]?.number : undefined;
  const year = half === 1 || half === 2 ? yearAfter(tokens, at + 2) : undefined;
  if (!year || half === undefined) return undefined;
  return {
    period: periods.halfYear(year.first, year.last === undefined ? "calendar" : "financial", half),
    next: year.next,
  };
}
