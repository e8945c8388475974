import {
  addDays,
  addMonths,
  daysBetween,
  easter,
  monthEnd,
  onOrBefore,
  plainDate,
  term,
  weekday,
  type Calendar,
  type PlainDate,
  type TermName,
} from "../../guidance/calendar.ts";
import type { Part, Season, Week, YearKind } from "../../guidance/date-words.ts";
import type { Precision } from "../draft.ts";

export interface Span {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

/** A time as it is named: a day, a month, a term …; its year may have to be made out. */
export interface Period {
  readonly year: number | undefined;
  /** The times that the name fits in a year, in order. The year of a financial or school year is its first. */
  readonly spans: (year: number) => readonly Span[];
  readonly precision: Precision;
  /** `start`: "by half-term" means before it begins. `end`: "before the end of term" means by its last day. */
  readonly edge?: "start" | "end";
  readonly twoReadings?: boolean;
}

const only = (start: PlainDate, end: PlainDate): readonly Span[] => [{ start, end }];

/** A day that the month does not have ("31 June") is read as the month's last. */
export function day(year: number | undefined, month: number, date: number, first = date): Period {
  const impossible =
    year !== undefined && !plainDate(year, month, date).endsWith(String(date).padStart(2, "0"));
  return {
    year,
    spans: (each) => only(plainDate(each, month, first), plainDate(each, month, date)),
    precision: "day",
    ...(impossible && { twoReadings: true }),
  };
}

export function month(year: number | undefined, number: number): Period {
  return { year, spans: (each) => wholeMonths(plainDate(each, number, 1), 1), precision: "month" };
}

/** The quarters from `first` to `last` (1 to 4) of the financial year that begins in `year`. */
export function quarters(year: number | undefined, first: number, last: number, twoReadings = false): Period {
  const spans = (each: number) =>
    wholeMonths(addMonths(plainDate(each, 4, 1), 3 * (first - 1)), 3 * (last - first + 1));
  return { year, spans, precision: "quarter", twoReadings };
}

const yearStart: Readonly<Record<YearKind, number>> = { calendar: 1, financial: 4, school: 9 };

/** A year, or a half of it (1 or 2). */
export function year(number: number | undefined, kind: YearKind, twoReadings = false): Period {
  const spans = (each: number) => wholeMonths(plainDate(each, yearStart[kind], 1), 12);
  return { year: number, spans, precision: "year", twoReadings };
}

export function halfYear(number: number | undefined, kind: YearKind, half: number): Period {
  const spans = (each: number) =>
    wholeMonths(addMonths(plainDate(each, yearStart[kind], 1), 6 * (half - 1)), 6);
  return { year: number, spans, precision: "quarter" };
}

/** From the start of one calendar year to the end of another. */
export function years(first: number, last: number): Period {
  return {
    year: first,
    spans: () => only(plainDate(first, 1, 1), plainDate(last, 12, 31)),
    precision: "year",
  };
}

/** A term, or its first or second half. */
export function schoolTerm(
  year: number | undefined,
  name: TermName,
  half: number | undefined,
  calendar: Calendar,
): Period {
  const spans = (each: number): readonly Span[] => {
    const { start, halfTermStart, halfTermEnd, end } = term(name, each, calendar);
    if (half === 1) return only(start, schoolDayBefore(halfTermStart));
    return only(half === 2 ? addDays(halfTermEnd, 3) : start, end);
  };
  return { year, spans, precision: "term" };
}

/** Any term of a year. */
export function anyTerm(calendar: Calendar): Period {
  const names: readonly TermName[] = ["spring", "summer", "autumn"];
  const spans = (each: number) => names.map((name) => term(name, each, calendar));
  return { year: undefined, spans, precision: "term" };
}

/** The week off in the middle of a term; of any term where no name is given. */
export function halfTerm(year: number | undefined, name: TermName | undefined, calendar: Calendar): Period {
  const names: readonly TermName[] = name ? [name] : ["spring", "summer", "autumn"];
  const spans = (each: number): readonly Span[] =>
    names.map((one) => {
      const { halfTermStart, halfTermEnd } = term(one, each, calendar);
      return { start: halfTermStart, end: halfTermEnd };
    });
  return { year, spans, precision: "term", edge: "start" };
}

/** Seasons are read as school terms; summer lasts to the end of August. */
export function season(
  year: number | undefined,
  name: Exclude<Season, "winter">,
  calendar: Calendar,
): Period {
  if (name !== "summer") return schoolTerm(year, name, undefined, calendar);
  return { year, spans: (each) => wholeMonths(plainDate(each, 6, 1), 3), precision: "term" };
}

/** The end of a year ("winter 2026"), or the three months from it ("winter 2026/27"). */
export function winter(year: number | undefined, months: 1 | 3): Period {
  return { year, spans: (each) => wholeMonths(plainDate(each, 12, 1), months), precision: "term" };
}

export function christmas(year: number | undefined): Period {
  return { year, spans: (each) => only(plainDate(each, 12, 25), plainDate(each, 12, 25)), precision: "day" };
}

export function easterSunday(year: number | undefined): Period {
  return { year, spans: (each) => only(easter(each), easter(each)), precision: "day" };
}

/** Seven weeks after Easter. */
export function whitSunday(year: number | undefined): Period {
  const spans = (each: number): readonly Span[] => only(addDays(easter(each), 49), addDays(easter(each), 49));
  return { year, spans, precision: "day" };
}

export function newYear(year: number | undefined): Period {
  return { ...month(year, 1), edge: "start" };
}

/** School holidays, named by the term before them. */
export function holidays(year: number | undefined, after: TermName, calendar: Calendar): Period {
  const next = { autumn: "spring", spring: "summer", summer: "autumn" } as const;
  const spans = (each: number): readonly Span[] => {
    const back = term(next[after], after === "autumn" ? each + 1 : each, calendar).start;
    return only(addDays(term(after, each, calendar).end, 1), addDays(back, -1));
  };
  return { year, spans, precision: "term", edge: "start" };
}

/** The document's own day. */
export function now(date: PlainDate): Period {
  return { year: Number(date.slice(0, 4)), spans: () => only(date, date), precision: "day" };
}

export function part(of: Period, which: Part): Period {
  if (which === "whole" || of.precision === "day") return of;
  const { year, precision, twoReadings = false } = of;
  const spans = (each: number) => of.spans(each).map((span) => partOf(span, which));
  return { year, precision, twoReadings, spans, ...(which === "end" && { edge: "end" }) };
}

function partOf({ start, end }: Span, which: Exclude<Part, "whole">): Span {
  switch (which) {
    case "start":
      return { start, end: start };
    case "early":
      return { start, end: firstThird({ start, end }) };
    case "mid":
      return { start: middle({ start, end }), end: middle({ start, end }) };
    case "first half":
      return { start, end: middle({ start, end }) };
    case "late":
      return { start: addDays(middle({ start, end }), 1), end };
    case "second half":
      return { start: addDays(middle({ start, end }), 1), end };
    case "end":
      return { start: end, end };
  }
}

/** The 15th of a month, the last day of the sixth month of a year. */
function middle({ start, end }: Span): PlainDate {
  const days = daysBetween(start, end) + 1;
  if (days > 300) return addDays(addMonths(start, 6), -1);
  return addDays(start, days > 31 || days < 28 ? Math.floor((days - 1) / 2) : 14);
}

function firstThird({ start, end }: Span): PlainDate {
  const days = daysBetween(start, end) + 1;
  return addDays(days > 300 ? addMonths(start, 3) : addDays(start, Math.floor(days / 3)), -1);
}

/** The week that ends or begins on a day, or the first, second … of a month (-1: its last). */
export function week(of: Period, which: Week): Period {
  return { ...of, precision: "day", spans: (year) => of.spans(year).map((span) => weekOf(span, which)) };
}

function weekOf({ start, end }: Span, which: Week): Span {
  if (which === "ending") return { start: addDays(start, -4), end };
  if (which === "beginning") return { start, end: addDays(end, 4) };
  if (which < 0) return { start: addDays(end, -6), end };
  const first = addDays(start, 7 * (which - 1));
  return first > end
    ? { start, end }
    : { start: first, end: addDays(first, 6) < end ? addDays(first, 6) : end };
}

/** The last day before a time begins; of a school holiday, the last school day. */
export function dayBefore({ start }: Span, precision: Precision): PlainDate {
  return precision === "term" ? schoolDayBefore(start) : addDays(start, -1);
}

function schoolDayBefore(date: PlainDate): PlainDate {
  const before = addDays(date, -1);
  return weekday(before) <= 5 ? before : onOrBefore(before, 5);
}

function wholeMonths(start: PlainDate, count: number): readonly Span[] {
  return only(start, monthEnd(addMonths(start, count - 1)));
}
