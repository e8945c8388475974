import type { PlainDate } from "../guidance/calendar.ts";

/** Clocks in London are never more than this ahead of UTC, and never behind. */
const hoursAhead = 1;

/** The day in London. What knows its summer time is slow to load, and asked only in the hour in which it matters. */
export function todayInLondon(now = new Date()): PlainDate {
  if (now.getUTCHours() < 24 - hoursAhead) return now.toISOString().slice(0, 10);
  // Swedish writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" }).format(now);
}
