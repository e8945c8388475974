import * as library from "temporal-polyfill/fns/PlainDate";
import { once } from "../markdown/once.ts";
import bankHolidays from "./bank-holidays.json" with { type: "json" };

/** A day, `YYYY-MM-DD`. Days compare as strings. */
export type PlainDate = string;

export type TermName = "autumn" | "spring" | "summer";

/** The first and last school day of a term, and of the week off in its middle. */
export interface Term {
  readonly start: PlainDate;
  readonly halfTermStart: PlainDate;
  readonly halfTermEnd: PlainDate;
  readonly end: PlainDate;
}

export interface Calendar {
  /** Those that fall on a weekday. */
  readonly bankHolidays: ReadonlySet<PlainDate>;
  /** An area's own term dates by `autumn 2026`, `spring 2027` …; what is not given is the usual date in England. */
  readonly terms?: Readonly<Record<string, Partial<Term>>>;
}

/** England's bank holidays and usual term dates. */
export const defaultCalendar: Calendar = { bankHolidays: new Set(bankHolidays) };

/** England's calendar with days and term dates of one's own. */
export function createCalendar(own: {
  readonly extraBankHolidays?: readonly PlainDate[];
  readonly terms?: Readonly<Record<string, Partial<Term>>>;
}): Calendar {
  return {
    bankHolidays: new Set([...defaultCalendar.bankHolidays, ...(own.extraBankHolidays ?? [])]),
    ...(own.terms && { terms: own.terms }),
  };
}

/** The day with these numbers, or the last of the month where the month is shorter. `month` is 1 to 12. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const inYear = Math.min(month, 12);
  return [
    String(year).padStart(4, "0"),
    String(inYear).padStart(2, "0"),
    String(Math.min(day, daysIn(year, inYear))).padStart(2, "0"),
  ].join("-");
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether `text` is a day that exists, as `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && month > 0 && day > 0 && plainDate(year, month, day) === text;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const day = Number(date.slice(8)) + days;
  if (day >= 1 && day <= 28) return date.slice(0, 8) + String(day).padStart(2, "0");
  return library.toString(library.addDays(parse(date), days));
}

/** The same day of another month, or its last day where that month is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return plainDate(Math.floor(month / 12), (month % 12) + 1, Number(date.slice(8)));
}

/** The last day of the month that `date` is in. */
export function monthEnd(date: PlainDate): PlainDate {
  return plainDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 31);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return library.diffDays(parse(from), parse(to));
}

/** 1 Monday to 7 Sunday. */
export function weekday(date: PlainDate): number {
  return library.dayOfWeek(parse(date));
}

/** `date` where it falls on that weekday (1 Monday to 7 Sunday), else the last such day before it. */
export function onOrBefore(date: PlainDate, day: number): PlainDate {
  return addDays(date, -((weekday(date) - day + 7) % 7));
}

/** Monday to Friday, and no bank holiday in England. */
export function isWorkingDay(date: PlainDate, calendar: Calendar): boolean {
  return weekday(date) <= 5 && !calendar.bankHolidays.has(date);
}

/** The `days`th working day after `date`, or before it where `days` is negative. The day itself does not count. */
export function addWorkingDays(date: PlainDate, days: number, calendar: Calendar): PlainDate {
  let reached = date;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    reached = addDays(reached, days < 0 ? -1 : 1);
    if (isWorkingDay(reached, calendar)) left--;
  }
  return reached;
}

/** Working days after `from` up to and with `to`. Where `to` is earlier: those after `to` up to `from`, as a negative number. */
export function workingDaysBetween(from: PlainDate, to: PlainDate, calendar: Calendar): number {
  if (to < from) return 0 - workingDaysBetween(to, from, calendar);
  const days = daysBetween(from, to);
  let count = Math.floor(days / 7) * 5;
  for (let left = days % 7; left > 0; left--) if (weekday(addDays(to, 1 - left)) <= 5) count++;
  for (const holiday of calendar.bankHolidays) {
    if (holiday > from && holiday <= to && weekday(holiday) <= 5) count--;
  }
  return count;
}

/** Easter Sunday, by the Gregorian computus (Meeus, Jones and Butcher). */
export function easter(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  return plainDate(year, Math.floor(day / 31), (day % 31) + 1);
}

/** The term of that name in that calendar year: the area's own dates, else the usual ones in England. */
export function term(name: TermName, year: number, calendar: Calendar): Term {
  const key = `${name} ${year}`;
  const terms = termsOf(calendar);
  const known = terms.get(key) ?? { ...usualTerms[name](year, calendar), ...calendar.terms?.[key] };
  terms.set(key, known);
  return known;
}

const termsOf = once<Calendar, Map<string, Term>>(() => new Map());

const usualTerms = { autumn: autumnTerm, spring: springTerm, summer: summerTerm };

function autumnTerm(year: number, calendar: Calendar): Term {
  return {
    start: addWorkingDays(plainDate(year, 8, 31), 1, calendar),
    ...weekOff(onOrBefore(plainDate(year, 10, 28), 1)),
    end: onOrBefore(plainDate(year, 12, 22), 5),
  };
}

function springTerm(year: number, calendar: Calendar): Term {
  return {
    start: nextWorkingDay(onOrBefore(plainDate(year, 1, 8), 1), calendar),
    ...weekOff(onOrBefore(plainDate(year, 2, 18), 1)),
    end: beforeEasterBreak(year),
  };
}

function summerTerm(year: number, calendar: Calendar): Term {
  const breakStarts = onOrBefore(addDays(beforeEasterBreak(year), 4), 1);
  const end = plainDate(year, 7, 21);
  return {
    start: nextWorkingDay(addDays(breakStarts, 14), calendar),
    ...weekOff(onOrBefore(plainDate(year, 5, 31), 1)),
    end: weekday(end) <= 5 ? end : onOrBefore(end, 5),
  };
}

/** A two-week break holds Good Friday and Easter Monday where Easter is early; where it is late, it does not wait. */
function beforeEasterBreak(year: number): PlainDate {
  const goodFriday = addDays(easter(year), -2);
  if (goodFriday <= plainDate(year, 4, 2)) return addDays(goodFriday, -1);
  const weekBefore = addDays(goodFriday, -7);
  const latest = onOrBefore(plainDate(year, 4, 8), 5);
  return weekBefore < latest ? weekBefore : latest;
}

function weekOff(monday: PlainDate): Pick<Term, "halfTermStart" | "halfTermEnd"> {
  return { halfTermStart: monday, halfTermEnd: addDays(monday, 4) };
}

function nextWorkingDay(date: PlainDate, calendar: Calendar): PlainDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

function parse(date: PlainDate): library.Record {
  const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
  return library.create(year, month, day);
}
