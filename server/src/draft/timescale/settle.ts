import { addDays, type PlainDate } from "../../guidance/calendar.ts";
import type { Period, Span } from "./periods.ts";

/** A period whose year is settled. */
export interface Settled {
  readonly span: Span;
  /** The author wrote no year, here or beside it. */
  readonly yearless: boolean;
}

/** How long a time without a year may be over and still be meant; of a term, a quarter or a year not a day. */
const recentDays = { day: 45, month: 14, term: 0, quarter: 0, year: 0 };

/**
 * Settles the year of each period. One without a year takes it from the next in the same list or stretch
 * ("Nov to Feb 2027"), else from the one before it ("Nov 2026 to Feb"), else from `day`: the first time that
 * has not long passed, or where it tells of the `past` the last before that day.
 */
export function settleYears(
  periods: readonly Period[],
  isJoined: (index: number) => boolean,
  day: PlainDate,
  past: boolean,
): Settled[] {
  const settled = periods.map((period) =>
    period.year === undefined ? undefined : spanIn(period, period.year),
  );
  for (let index = periods.length - 2; index >= 0; index--) {
    const [period, after] = [periods[index], settled[index + 1]];
    if (period && after && isJoined(index + 1)) settled[index] ??= lastFrom(period, after.end);
  }
  const result: Settled[] = [];
  for (const [index, period] of periods.entries()) {
    const before = index > 0 && isJoined(index) ? result[index - 1] : undefined;
    const told = settled[index];
    if (told) result.push({ span: told, yearless: false });
    else if (before) result.push({ span: firstTo(period, before.span.start), yearless: before.yearless });
    else result.push({ span: nearest(period, day, past), yearless: true });
  }
  return result;
}

function nearest(period: Period, day: PlainDate, past: boolean): Span {
  if (past) return lastFrom(period, day);
  return firstTo(period, addDays(day, -recentDays[period.precision]));
}

/** The last time that has begun by `day`. */
function lastFrom(period: Period, day: PlainDate): Span {
  const spans = spansAround(period, day).filter(({ start }) => start <= day);
  return spans.at(-1) ?? spanIn(period, yearOf(day));
}

/** The first time that has not ended before `day`. */
function firstTo(period: Period, day: PlainDate): Span {
  return spansAround(period, day).find(({ end }) => end >= day) ?? spanIn(period, yearOf(day));
}

function spansAround(period: Period, day: PlainDate): Span[] {
  const year = yearOf(day);
  return [year - 1, year, year + 1].flatMap((each) => period.spans(each));
}

function spanIn(period: Period, year: number): Span {
  const [span] = period.spans(year);
  return span ?? { start: `${year}-01-01`, end: `${year}-12-31` };
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}
