import type { TermName } from "../../guidance/calendar.ts";
import {
  everydayMonths,
  months,
  numbered,
  ordinals,
  parts,
  seasons,
  weekdays,
  weeks,
  yearKinds,
} from "../../guidance/date-words.ts";
import { list } from "../../guidance/phrases.ts";
import { kindOfYearNamed, yearNamed } from "./named-years.ts";
import type { Found, Naming } from "./naming.ts";
import {
  afterFigure,
  dayNumber,
  figures,
  fullYear,
  isGlued,
  isJoin,
  isUnit,
  numericDate,
  smallNumber,
} from "./numeric.ts";
import * as periods from "./periods.ts";
import { halfYearNamed, quarterNamed } from "./quarters.ts";
import { halfTermAfter, schoolTime } from "./school-times.ts";
import { phraseAt, phrases, possessive, skip, wordAt, type Tokens } from "./tokens.ts";
import { calendarYear, yearAfter } from "./year-words.ts";

const weekPhrases = phrases(weeks);
const partPhrases = phrases(parts);

/** The words with which `periodAt` finds something. */
export const periodOpeners: readonly string[] = [
  ...[...weekPhrases.keys(), ...partPhrases.keys(), ...weekdays, ...months.keys()],
  ...[...ordinals.keys(), ...seasons.keys(), ...yearKinds.keys()],
  ...list(
    "quarter | qtr | qu | q | h | half | ht | t | term | new | current | christmas | xmas | easter | fy | ay",
  ),
];

/** The time that is named at token `at`: "31/03/2026", "end of spring term 2027", "w/e 11 September", "Q3 2025/26". */
export function periodAt(naming: Naming, at: number, depth = 0): Found | undefined {
  const { tokens } = naming;
  const first = weekdays.has(wordAt(tokens, at)) ? skip(tokens, at + 1, [","]) : at;
  if (depth > 4 || first >= tokens.length) return undefined;
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
function unnamed(naming: Naming, at: number): Found | undefined {
  const { tokens, calendar, date } = naming;
  const word = wordAt(tokens, at);
  if (word === "term" && date !== undefined && smallNumber(tokens, at + 1) === undefined) {
    return { period: periods.anyTerm(calendar), next: at + 1 };
  }
  if (word === "year" && figures(tokens, at + 1) === 4) return periodAt(naming, at + 1, 4);
  const isYear =
    word === "year" && smallNumber(tokens, at + 1) === undefined && wordAt(tokens, at + 1) !== "group";
  return isYear ? { period: periods.year(undefined, "calendar", true), next: at + 1 } : undefined;
}

function wholeNamed(naming: Naming, at: number): Found | undefined {
  const { tokens } = naming;
  if (figures(tokens, at) > 0) {
    if (isGlued(tokens, at)) return undefined;
    return (
      numericDate(tokens, at) ?? dayAndMonth(tokens, at) ?? quarterNamed(tokens, at) ?? yearNamed(naming, at)
    );
  }
  return (
    monthNamed(naming, at) ??
    quarterNamed(tokens, at) ??
    halfYearNamed(tokens, at) ??
    schoolTime(naming, at, undefined) ??
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
  const number = months.get(wordAt(tokens, monthAt));
  if (number === undefined) return undefined;
  const year = yearAfter(tokens, monthAt + 1);
  return {
    period: periods.day(year && calendarYear(year, number), number, last.day, first.day),
    next: year?.next ?? monthAt + 1,
  };
}

/** `March 2026`, `Sept 26`, `Aug-23`, `March 31, 2026`, `November`, `January's`, `October half-term 2026`. */
function monthNamed({ tokens, calendar }: Naming, at: number): Found | undefined {
  const word = wordAt(tokens, at);
  const number = months.get(word);
  if (number === undefined) return undefined;
  const afterName = skip(tokens, at + 1, ["."]);
  const half = halfTermAfter(tokens, afterName);
  if (half !== undefined) {
    const year = yearAfter(tokens, half);
    const name: TermName = number < 5 ? "spring" : number < 9 ? "summer" : "autumn";
    return {
      period: periods.halfTerm(year && calendarYear(year, number), name, calendar),
      next: year?.next ?? half,
    };
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
  if (!number || afterFigure(tokens, at) > at + 1 || isJoin(tokens, at + 1, "/%")) return undefined;
  const yearFrom = skip(tokens, number.next, [","]);
  const year = figures(tokens, yearFrom) === 4 ? fullYear(tokens, yearFrom) : undefined;
  if (year !== undefined) return { period: periods.day(year, month, number.day), next: yearFrom + 1 };
  const isYear = !number.ordinal && number.day < 31 && fullYear(tokens, at) !== undefined;
  if (isYear || months.get(wordAt(tokens, number.next)) !== undefined || isUnit(tokens, number.next))
    return undefined;
  return { period: periods.day(undefined, month, number.day), next: number.next };
}
