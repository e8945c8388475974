import type { Calendar, PlainDate, TermName } from "../../guidance/calendar.ts";
import { everydayMonths, months, numbered, numbers, ordinals, parts, seasons, units } from "../../guidance/time-words.ts";
import { weekdays, weeks, type Part, type Week } from "../../guidance/time-words.ts";
import { figures, fullYear, isGlued, isJoin, numericDate, yearAt, type Found, type Year } from "./numeric.ts";
import * as periods from "./periods.ts";
import { phraseAt, phrases, wordAt, type Tokens } from "./tokens.ts";

export interface Naming {
  readonly tokens: Tokens;
  readonly calendar: Calendar;
  /** The document's own date; without it, "by Christmas" and "before half-term" name no day. */
  readonly date: PlainDate | undefined;
}

const weekPhrases = phrases<Week>(weeks);
const partPhrases = phrases<Part>(Object.entries(parts) as [Part, readonly string[]][]);

/** The time that is named at token `at`: "31/03/2026", "end of spring term 2027", "w/e 11 September", "Q3 2025/26". */
export function periodAt(naming: Naming, at: number, depth = 0): Found | undefined {
  const { tokens } = naming;
  const first = weekdays.has(wordAt(tokens, at)) ? skip(tokens, at + 1, [","]) : at;
  if (depth > 3 || first >= tokens.length) return undefined;
  return weekNamed(naming, first, depth) ?? partNamed(naming, first, depth) ?? wholeNamed(naming, first);
}

function weekNamed(naming: Naming, at: number, depth: number): Found | undefined {
  const phrase = phraseAt(naming.tokens, at, weekPhrases);
  if (!phrase) return undefined;
  const of = periodAt(naming, skip(naming.tokens, phrase.next, [":", "the", "-", "on", "."]), depth + 1);
  if (!of || (typeof phrase.means === "string") !== (of.period.precision === "day")) return undefined;
  return { period: periods.week(of.period, phrase.means), next: of.next };
}

function partNamed(naming: Naming, at: number, depth: number): Found | undefined {
  const { tokens } = naming;
  const phrase = phraseAt(tokens, at, partPhrases);
  if (!phrase) return undefined;
  const other = phraseAt(tokens, skip(tokens, phrase.next, ["/", "to", "-", "or"]), partPhrases);
  const { means, next } = other ?? phrase;
  const from = skip(tokens, next, ["-", "of", "the", "in", "new", "this", "current"]);
  const of = periodAt(naming, from, depth + 1) ?? unnamed(naming, from);
  return of && { period: periods.part(of.period, means), next: of.next };
}

/** "The end of term", "the end of the year". */
function unnamed({ tokens, calendar, date }: Naming, at: number): Found | undefined {
  const word = wordAt(tokens, at);
  if (word === "term" && date !== undefined && smallNumber(tokens, at + 1) === undefined) {
    return { period: periods.anyTerm(calendar), next: at + 1 };
  }
  const isYear = word === "year" && smallNumber(tokens, at + 1) === undefined && wordAt(tokens, at + 1) !== "group";
  return isYear ? { period: periods.year(undefined, "calendar", true), next: at + 1 } : undefined;
}

function wholeNamed(naming: Naming, at: number): Found | undefined {
  const { tokens } = naming;
  if (figures(tokens, at) > 0) {
    if (isGlued(tokens, at)) return undefined;
    return numericDate(tokens, at) ?? dayAndMonth(tokens, at) ?? quarterNamed(tokens, at) ?? yearNamed(naming, at);
  }
  return (
    monthNamed(naming, at) ??
    quarterNamed(tokens, at) ??
    halfYearNamed(tokens, at) ??
    schoolTimeNamed(naming, at) ??
    kindOfYearNamed(tokens, at)
  );
}

/** `27-Oct-17`, `7th, November 2022`, `8 November`, `14–15 January 2026`. */
function dayAndMonth(tokens: Tokens, at: number): Found | undefined {
  const first = dayNumber(tokens, at);
  if (!first || (!first.ordinal && numbered.has(wordAt(tokens, at - 1)))) return undefined;
  const joined = ["-", "to", "and", "&", "/", "or"].includes(wordAt(tokens, first.next));
  const last = joined ? (dayNumber(tokens, first.next + 1) ?? first) : first;
  const monthAt = skip(tokens, last.next, [",", "of", "-", "/", ".", "the"]);
  const number = months[wordAt(tokens, monthAt)];
  if (number === undefined) return undefined;
  const year = yearAfter(tokens, monthAt + 1);
  return {
    period: periods.day(year && calendarYear(year, number), number, last.day, first.day),
    next: year?.next ?? monthAt + 1,
  };
}

/** A day of the month and what follows its `st`, `nd`, `rd`, `th`. */
function dayNumber(tokens: Tokens, at: number): { day: number; next: number; ordinal: boolean } | undefined {
  const day = tokens[at]?.number ?? 0;
  if (figures(tokens, at) > 2 || day < 1 || day > 31) return undefined;
  const ordinal = ["st", "nd", "rd", "th"].includes(wordAt(tokens, at + 1));
  return { day, ordinal, next: ordinal ? at + 2 : at + 1 };
}

/** `March 2026`, `Sept 26`, `Aug-23`, `March 31, 2026`, `November`, `January's`, `October half-term 2026`. */
function monthNamed({ tokens, calendar }: Naming, at: number): Found | undefined {
  const word = wordAt(tokens, at);
  const number = months[word];
  if (number === undefined) return undefined;
  const afterName = skip(tokens, at + 1, ["."]);
  const half = halfTermAfter(tokens, afterName);
  if (half !== undefined) {
    const year = yearAfter(tokens, half);
    const name: TermName = number < 5 ? "spring" : number < 9 ? "summer" : "autumn";
    return { period: periods.halfTerm(year && calendarYear(year, number), name, calendar), next: year?.next ?? half };
  }
  const dayFirst = monthThenDay(tokens, afterName, number);
  if (dayFirst) return dayFirst;
  const year = yearAfter(tokens, at + 1);
  const everyday = everydayMonths.has(word) && !tokens[at]?.capital;
  if (everyday && (year === undefined || figures(tokens, year.next - 1) < 4)) return undefined;
  if (year) return { period: periods.month(calendarYear(year, number), number), next: year.next };
  return { period: periods.month(undefined, number), next: possessive(tokens, at + 1) };
}

/** `March 31, 2026`, `March 31st`, `June 5`; but `May 25` is a month and a year. */
function monthThenDay(tokens: Tokens, at: number, month: number): Found | undefined {
  const number = dayNumber(tokens, at);
  if (!number || isJoin(tokens, at + 1, "/.:%")) return undefined;
  const yearFrom = skip(tokens, number.next, [","]);
  const year = figures(tokens, yearFrom) === 4 ? fullYear(tokens, yearFrom) : undefined;
  if (year !== undefined) return { period: periods.day(year, month, number.day), next: yearFrom + 1 };
  const isYear = !number.ordinal && number.day < 31 && fullYear(tokens, at) !== undefined;
  if (isYear || months[wordAt(tokens, number.next)] !== undefined || isUnit(tokens, number.next)) return undefined;
  return { period: periods.day(undefined, month, number.day), next: number.next };
}

/** `Q3 2025/26`, `Quarter 1 of 2022/23`, `third quarter of 2026/27`, `Q1-2 2026/27`. */
function quarterNamed(tokens: Tokens, at: number): Found | undefined {
  const numbered = quarterNumber(tokens, at);
  if (!numbered) return undefined;
  const { first, last } = numbered;
  const year = yearAfter(tokens, numbered.next);
  const single = year !== undefined && year.last === undefined;
  return { period: periods.quarters(year?.first, first, last, single), next: year?.next ?? numbered.next };
}

function quarterNumber(tokens: Tokens, at: number): { first: number; last: number; next: number } | undefined {
  const isQuarter = (index: number): boolean => ["quarter", "qtr", "qu", "q"].includes(wordAt(tokens, index));
  const ordinal = ordinals[wordAt(tokens, at)] ?? dayOrdinal(tokens, at);
  const ordinalEnd = tokens[at]?.number === undefined ? at + 1 : at + 2;
  if (ordinal !== undefined && ordinal <= 4 && isQuarter(ordinalEnd)) {
    return { first: ordinal, last: ordinal, next: ordinalEnd + 1 };
  }
  const first = isQuarter(at) ? smallNumber(tokens, at + 1) : undefined;
  if (first === undefined || first < 1 || first > 4) return undefined;
  const second = isJoin(tokens, at + 2, "-/") && tokens[at + 3]?.joined ? (tokens[at + 3]?.number ?? 0) : 0;
  if (figures(tokens, at + 3) === 1 && second > first && second <= 4) return { first, last: second, next: at + 4 };
  return { first, last: first, next: at + 2 };
}

function dayOrdinal(tokens: Tokens, at: number): number | undefined {
  const number = dayNumber(tokens, at);
  return number?.ordinal ? number.day : undefined;
}

/** `H1 2026/27`. */
function halfYearNamed(tokens: Tokens, at: number): Found | undefined {
  const half = tokens[at + 1]?.joined && wordAt(tokens, at) === "h" ? tokens[at + 1]?.number : undefined;
  const year = half === 1 || half === 2 ? yearAfter(tokens, at + 2) : undefined;
  if (!year || half === undefined) return undefined;
  return {
    period: periods.halfYear(year.first, year.last === undefined ? "calendar" : "financial", half),
    next: year.next,
  };
}

/** `2025/26`, `2026/27 academic year`, `2021-2023`, `2027`, `2026/27 Q3`, `2027 spring term`. */
function yearNamed(naming: Naming, at: number): Found | undefined {
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
function kindOfYearNamed(tokens: Tokens, at: number): Found | undefined {
  const kind = kindOfYear(tokens, skip(tokens, at, ["new", "current"]));
  if (!kind) return undefined;
  const year = yearAfter(tokens, kind.next);
  if (!year && ["fy", "ay"].includes(wordAt(tokens, at))) return undefined;
  const twoReadings = year !== undefined && year.last === undefined && kind.kind !== "calendar";
  return { period: periods.year(year?.first, kind.kind, twoReadings), next: year?.next ?? kind.next };
}

function kindOfYear(tokens: Tokens, at: number): { kind: periods.YearKind; next: number } | undefined {
  const word = wordAt(tokens, at);
  if (word === "fy" || word === "ay") return { kind: word === "fy" ? "financial" : "school", next: at + 1 };
  const kind = { academic: "school", school: "school", financial: "financial", fiscal: "financial" }[word];
  if (kind === undefined && word !== "calendar") return undefined;
  if (wordAt(tokens, at + 1) !== "year") return undefined;
  return { kind: kind === "school" || kind === "financial" ? kind : "calendar", next: at + 2 };
}

function schoolTimeNamed(naming: Naming, at: number): Found | undefined {
  return schoolTime(naming, at, undefined);
}

/** Terms, half-terms, holidays, seasons and feasts; `before`: a year that stands in front ("2027 spring term"). */
function schoolTime(naming: Naming, at: number, before: Year | undefined): Found | undefined {
  return seasonal(naming, at, before) ?? numberedTerm(naming, at, before) ?? feast(naming, at, before);
}

/** `Autumn term 2026`, `autumn half-term 2026`, `Spring 2 2027`, `summer holidays`, `Winter 2026`. */
function seasonal({ tokens, calendar }: Naming, at: number, before: Year | undefined): Found | undefined {
  const season = seasons[wordAt(tokens, at)];
  if (season === undefined) return undefined;
  const half = halfTermAfter(tokens, at + 1);
  const hasTerm = wordAt(tokens, skip(tokens, at + 1, ["-"])) === "term";
  const afterTerm = hasTerm ? skip(tokens, at + 1, ["-"]) + 1 : at + 1;
  const number = figures(tokens, afterTerm) === 1 && half === undefined ? tokens[afterTerm]?.number : undefined;
  const isHalf = (number === 1 || number === 2) && !isUnit(tokens, afterTerm + 1);
  const isBreak = ["holiday", "holidays", "break"].includes(wordAt(tokens, at + 1));
  const named = half ?? (isBreak ? at + 2 : isHalf ? afterTerm + 1 : afterTerm);
  const year = before ?? yearAfter(tokens, named);
  const next = before ? named : (year?.next ?? named);
  const number_ = year && (year.last === undefined || season === "autumn" || season === "winter" ? year.first : year.last);
  const name = season === "winter" ? undefined : season;
  if (half !== undefined) return { period: periods.halfTerm(number_, name, calendar), next };
  if (isBreak) return { period: periods.holidays(number_, name ?? "autumn", calendar), next };
  const end = wordAt(tokens, next) === "term" ? next + 1 : next;
  if (name && (hasTerm || isHalf || end > next)) {
    return { period: periods.schoolTerm(number_, name, isHalf ? number : undefined, calendar), next: end };
  }
  const isLong = season === "winter" && year?.last !== undefined;
  return { period: name ? periods.season(number_, name, calendar) : periods.winter(number_, isLong ? 3 : 1), next };
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
function numberedTerm({ tokens, calendar, date }: Naming, at: number, before: Year | undefined): Found | undefined {
  const half = halfTermAfter(tokens, at);
  const isShort = (wordAt(tokens, at) === "ht" || wordAt(tokens, at) === "t") && tokens[at + 1]?.joined === true;
  const isTerm = wordAt(tokens, at) === "term";
  if (half === undefined && !isShort && !isTerm) return undefined;
  const numberAt = half ?? at + 1;
  const [name, which] = figures(tokens, numberAt) === 1 ? (sixTerms[(tokens[numberAt]?.number ?? 0) - 1] ?? []) : [];
  if (name === undefined || isUnit(tokens, numberAt + 1)) {
    if (half === undefined || date === undefined) return undefined;
    return { period: periods.halfTerm(undefined, undefined, calendar), next: half };
  }
  const year = before ?? yearAfter(tokens, numberAt + 1);
  const number = year && (year.last === undefined || name === "autumn" ? year.first : year.last);
  const period = periods.schoolTerm(number, name, which, calendar);
  const twoReadings = half === undefined && wordAt(tokens, at) !== "ht";
  return { period: { ...period, twoReadings }, next: before || !year ? numberAt + 1 : year.next };
}

/** `Christmas 2026`, `Easter holidays`, `Easter term 2027`, `New Year 2027`. */
function feast({ tokens, calendar, date }: Naming, at: number, before: Year | undefined): Found | undefined {
  const word = wordAt(tokens, at);
  const isNewYear = word === "new" && wordAt(tokens, at + 1) === "year" && kindOfYear(tokens, at + 1) === undefined;
  const isChristmas = word === "christmas" || word === "xmas";
  if (!isNewYear && !isChristmas && word !== "easter") return undefined;
  const afterName = isNewYear ? possessive(tokens, at + 2) : skip(tokens, at + 1, ["day", "sunday"]);
  const kind = wordAt(tokens, afterName);
  const isBreak = !isNewYear && ["holiday", "holidays", "break"].includes(kind);
  const isTerm = !isNewYear && kind === "term";
  const named = isBreak || isTerm ? afterName + 1 : afterName;
  const year = before ?? yearAfter(tokens, named);
  const next = before ? named : (year?.next ?? named);
  if (!year && date === undefined) return undefined;
  const number = year && (year.last === undefined || isChristmas ? year.first : year.last);
  const name: TermName = isChristmas ? "autumn" : "spring";
  if (isBreak) return { period: periods.holidays(number, name, calendar), next };
  if (isTerm) return { period: periods.schoolTerm(number, name, undefined, calendar), next };
  const period = isNewYear ? periods.newYear : isChristmas ? periods.christmas : periods.easterSunday;
  return { period: period(number), next };
}

/** The token after "half-term", "half term break"; undefined where there is none at `at`. */
function halfTermAfter(tokens: Tokens, at: number): number | undefined {
  const from = skip(tokens, at, ["-"]);
  if (wordAt(tokens, from) !== "half") return undefined;
  const term = skip(tokens, from + 1, ["-"]);
  if (wordAt(tokens, term) !== "term") return undefined;
  return skip(tokens, term + 1, ["break", "holiday", "holidays", "week"]);
}

const beforeYear = new Set([",", "of", "the", "'", "-", "/", ".", "(", "fy", "in"]);

/** The year that belongs to the name before it: `2026`, `’26`, `(2026/27)`, `of the financial year 2026/27`. */
function yearAfter(tokens: Tokens, at: number): Year | undefined {
  let from = at;
  let bracket = false;
  while (from < at + 4 && beforeYear.has(wordAt(tokens, from))) bracket = wordAt(tokens, from++) === "(" || bracket;
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
  if ([",", "of", "the", "in"].includes(sign) || (["-", "/"].includes(sign) && !tokens[at]?.joined)) return true;
  if (isJoin(tokens, at + 1, "%:") || (isJoin(tokens, at + 1, "./") && tokens[at + 2]?.joined)) {
    return isJoin(tokens, at + 1, "%:") || figures(tokens, at + 2) > 0;
  }
  const after = wordAt(tokens, at + 1);
  return months[after] !== undefined || ["st", "nd", "rd", "th"].includes(after) || isUnit(tokens, at + 1);
}

/** The calendar year of a month in `2026/27`, which is a financial year. */
function calendarYear({ first, last }: Year, month: number): number {
  return last === undefined || month >= 4 ? first : last;
}

export function isUnit(tokens: Tokens, at: number): boolean {
  return units.has(wordAt(tokens, at).replace(/s$/, ""));
}

/** A number in figures or words. */
export function smallNumber(tokens: Tokens, at: number): number | undefined {
  const word = wordAt(tokens, at);
  return figures(tokens, at) > 0 ? tokens[at]?.number : word === "a" || word === "an" ? undefined : numbers[word];
}

/** The first token from `at` that is none of `words`. */
export function skip(tokens: Tokens, at: number, words: readonly string[]): number {
  let next = at;
  while (next < at + 4 && words.includes(wordAt(tokens, next))) next++;
  return next;
}

function possessive(tokens: Tokens, at: number): number {
  return isJoin(tokens, at, "'") && wordAt(tokens, at + 1) === "s" ? at + 2 : at;
}
