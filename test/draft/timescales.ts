import { readTimescale, type DateContext } from "../../server/src/draft/timescale.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";

export const plan: DateContext = { date: "2026-04-17", today: "2026-11-21", calendar: defaultCalendar };
export const report: DateContext = { ...plan, date: "2022-11-07" };
export const undated: DateContext = { ...plan, date: undefined };

/** `dated`: `start..end`, either may be missing; any other type: as printed. `?` no year, `~` two readings. */
export function said(
  text: string,
  context: DateContext = plan,
  read: typeof readTimescale = readTimescale,
): string {
  const reading = read(text, context);
  if (!reading) return "nothing";
  const { type, start = "", end = "", ambiguous, reviewed, done } = reading;
  const days = start || end ? ` ${start && start !== end ? `${start}..` : ""}${end}` : "";
  const doubt = ambiguous === "no-year" ? " ?" : ambiguous ? " ~" : "";
  return `${type === "dated" ? "" : type}${days}${doubt}${reviewed ? " reviewed" : ""}${done ? " done" : ""}`.trim();
}

/** Lines of `text => what is read`. */
export function lines(table: string): [string, string][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("=>").map((part) => part.trim()) as [string, string]);
}
