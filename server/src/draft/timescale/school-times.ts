import type { TermName } from "../../guidance/calendar.ts";
import { seasons } from "../../guidance/date-words.ts";
import type { Found, Naming } from "./naming.ts";
import { figures, isUnit } from "./numeric.ts";
import * as periods from "./periods.ts";
import { possessive, skip, wordAt, type Tokens } from "./tokens.ts";
import { yearAfter, type Year } from "./year-words.ts";

/** Terms, half-terms, holidays, seasons and feasts; `before`: a year that stands in front ("2027 spring term"). */
export function schoolTime(naming: Naming, at: number, before: Year | undefined): Found | undefined {
  return seasonal(naming, at, before) ?? numberedTerm(naming, at, before) ?? feast(naming, at, before);
}

/** `Autumn term 2026`, `autumn half-term 2026`, `Spring 2 2027`, `summer holidays`, `Winter 2026`. */
function seasonal({ tokens, calendar }: Naming, at: number, before: Year | undefined): Found | undefined {
  const season = seasons.get(wordAt(tokens, at));
  const isShort = tokens[at]?.word.length === 3;
  if (season === undefined || (isShort && figures(tokens, at + 1) === 0)) return undefined;
  const name = season === "winter" ? undefined : season;
  const named = (from: number, make: Parameters<typeof withYear>[4]): Found =>
    withYear(tokens, from, before, season === "autumn" || season === "winter", make);
  const weekOff = halfTermAfter(tokens, at + 1);
  if (weekOff !== undefined) return named(weekOff, (year) => periods.halfTerm(year, name, calendar));
  if (isBreak(tokens, at + 1))
    return named(at + 2, (year) => periods.holidays(year, name ?? "autumn", calendar));
  if (name === undefined) return named(at + 1, (year, pair) => periods.winter(year, pair ? 3 : 1));
  const term = skip(tokens, at + 1, ["-"]);
  const afterTerm = wordAt(tokens, term) === "term" ? term + 1 : at + 1;
  const half = halfNumber(tokens, afterTerm);
  if (half !== undefined)
    return named(afterTerm + 1, (year) => periods.schoolTerm(year, name, half, calendar));
  if (afterTerm > at + 1)
    return named(afterTerm, (year) => periods.schoolTerm(year, name, undefined, calendar));
  const found = named(at + 1, (year) => periods.season(year, name, calendar));
  if (wordAt(tokens, found.next) !== "term") return found;
  return {
    ...named(at + 1, (year) => periods.schoolTerm(year, name, undefined, calendar)),
    next: found.next + 1,
  };
}

/** The 1 or 2 in "Autumn 2". */
function halfNumber(tokens: Tokens, at: number): 1 | 2 | undefined {
  const number = figures(tokens, at) === 1 && !isUnit(tokens, at + 1) ? tokens[at]?.number : undefined;
  return number === 1 || number === 2 ? number : undefined;
}

function isBreak(tokens: Tokens, at: number): boolean {
  return ["holiday", "holidays", "break"].includes(wordAt(tokens, at));
}

/**
 * What is named, with the year that stands after `named` or stood `before`. In `2026/27` it falls in the first year
 * or in the second.
 */
function withYear(
  tokens: Tokens,
  named: number,
  before: Year | undefined,
  inFirst: boolean,
  make: (year: number | undefined, isPair: boolean) => periods.Period,
): Found {
  const year = before ?? yearAfter(tokens, named);
  const isPair = year?.last !== undefined;
  const number = inFirst ? year?.first : (year?.last ?? year?.first);
  return { period: make(number, isPair), next: before ? named : (year?.next ?? named) };
}

const sixTerms: readonly (readonly [TermName, 1 | 2])[] = [
  ["autumn", 1],
  ["autumn", 2],
  ["spring", 1],
  ["spring", 2],
  ["summer", 1],
  ["summer", 2],
];

/** `HT3`, `half-term 3`, `Term 4 2026/27`, `T2`; a lone `half-term`. */
function numberedTerm(naming: Naming, at: number, before: Year | undefined): Found | undefined {
  const { tokens, calendar, date } = naming;
  const word = wordAt(tokens, at);
  const half = halfTermAfter(tokens, at);
  const isShort = (word === "ht" || word === "t") && tokens[at + 1]?.joined === true;
  if (half === undefined && !isShort && word !== "term") return undefined;
  const numberAt = half ?? at + 1;
  const number =
    figures(tokens, numberAt) === 1 && !isUnit(tokens, numberAt + 1) ? tokens[numberAt]?.number : undefined;
  const [name, which] = sixTerms[(number ?? 0) - 1] ?? [];
  if (name !== undefined) {
    const twoReadings = half === undefined && word !== "ht";
    return withYear(tokens, numberAt + 1, before, name === "autumn", (year) => ({
      ...periods.schoolTerm(year, name, which, calendar),
      twoReadings,
    }));
  }
  if (half === undefined || date === undefined) return undefined;
  return { period: periods.halfTerm(undefined, undefined, calendar), next: half };
}

/** `Christmas 2026`, `Easter holidays`, `Easter term 2027`, `New Year 2027`, `Whitsun 2027`. */
function feast(naming: Naming, at: number, before: Year | undefined): Found | undefined {
  const { tokens, calendar } = naming;
  if (wordAt(tokens, at) === "whitsun") return whitsun(naming, at + 1, before);
  const isNewYear = wordAt(tokens, at) === "new" && wordAt(tokens, at + 1) === "year";
  const isChristmas = ["christmas", "xmas"].includes(wordAt(tokens, at));
  if (!isNewYear && !isChristmas && wordAt(tokens, at) !== "easter") return undefined;
  const after = isNewYear ? possessive(tokens, at + 2) : skip(tokens, at + 1, ["day", "sunday"]);
  const kind = isNewYear ? undefined : isBreak(tokens, after) ? "break" : wordAt(tokens, after);
  const named = kind === "break" || kind === "term" ? after + 1 : after;
  const name: TermName = isChristmas ? "autumn" : "spring";
  const found = withYear(tokens, named, before, isChristmas, (year) => {
    if (kind === "break") return periods.holidays(year, name, calendar);
    if (kind === "term") return periods.schoolTerm(year, name, undefined, calendar);
    return isNewYear
      ? periods.newYear(year)
      : isChristmas
        ? periods.christmas(year)
        : periods.easterSunday(year);
  });
  return found.period.year === undefined && naming.date === undefined ? undefined : found;
}

/** Whitsun is a Sunday, and gives its name to the week off after it. */
function whitsun(
  { tokens, calendar, date }: Naming,
  at: number,
  before: Year | undefined,
): Found | undefined {
  const weekOff = halfTermAfter(tokens, at) ?? (isBreak(tokens, at) ? at + 1 : undefined);
  const found = withYear(tokens, weekOff ?? at, before, false, (year) =>
    weekOff === undefined ? periods.whitSunday(year) : periods.halfTerm(year, "summer", calendar),
  );
  return found.period.year === undefined && date === undefined ? undefined : found;
}

/** The token after "half-term", "half term break"; undefined where there is none at `at`. */
export function halfTermAfter(tokens: Tokens, at: number): number | undefined {
  const from = skip(tokens, at, ["-"]);
  if (wordAt(tokens, from) !== "half") return undefined;
  const term = skip(tokens, from + 1, ["-"]);
  if (wordAt(tokens, term) !== "term") return undefined;
  return skip(tokens, term + 1, ["break", "holiday", "holidays", "week"]);
}
