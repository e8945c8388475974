import type { Found, Naming } from "./naming.ts";
import { figures, fullYear, isJoin } from "./numeric.ts";
import * as periods from "./periods.ts";
import { quarterNumber } from "./quarters.ts";
import { schoolTime } from "./school-times.ts";
import { skip, wordAt, type Tokens } from "./tokens.ts";
import { kindOfYear, yearAfter, yearAt, type Year } from "./year-words.ts";

/** `2025/26`, `2026/27 academic year`, `2021-2023`, `2027`, `2026/27 Q3`, `2027 spring term`. */
export function yearNamed(naming: Naming, at: number): Found | undefined {
  const { tokens } = naming;
  const year = yearAt(tokens, at);
  if (!year) return undefined;
  const stretch = yearStretch(tokens, at, year);
  if (stretch) return stretch;
  if (year.last === undefined && figures(tokens, at) < 4) return undefined;
  const numbered = quarterNumber(tokens, year.next);
  if (numbered) {
    const { first, last, next } = numbered;
    return { period: periods.quarters(year.first, first, last, year.last === undefined), next };
  }
  const term = schoolTime(naming, year.next, year);
  if (term) return term;
  const kind = kindOfYear(tokens, year.next);
  if (kind) return { period: periods.year(year.first, kind.kind, false), next: kind.next };
  if (year.last === undefined) return { period: periods.year(year.first, "calendar"), next: year.next };
  return { period: periods.year(year.first, "financial", true), next: year.next };
}

/** `2021-2023`, `2024-27`. */
function yearStretch(tokens: Tokens, at: number, year: Year): Found | undefined {
  const last = isJoin(tokens, at + 1, "/-") && tokens[at + 2]?.joined ? fullYear(tokens, at + 2) : undefined;
  if (year.last !== undefined || last === undefined || figures(tokens, at) < 4) return undefined;
  if (last <= year.first || last > year.first + 10) return undefined;
  return { period: periods.years(year.first, last), next: at + 3 };
}

/** `academic year 2026/27`, `financial year 26/27`, `FY26/27`, `the school year`. */
export function kindOfYearNamed(tokens: Tokens, at: number): Found | undefined {
  const kind = kindOfYear(tokens, skip(tokens, at, ["new", "current"]));
  if (!kind) return undefined;
  const year = yearAfter(tokens, kind.next);
  if (!year && ["fy", "ay"].includes(wordAt(tokens, at))) return undefined;
  const twoReadings = year !== undefined && year.last === undefined && kind.kind !== "calendar";
  return { period: periods.year(year?.first, kind.kind, twoReadings), next: year?.next ?? kind.next };
}
