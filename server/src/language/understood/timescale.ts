import type { Draft, Timescale } from "../../draft/draft.ts";
import { readTimescale } from "../../draft/timescale.ts";
import { addDays, addMonths, addWorkingDays, daysBetween } from "../../guidance/calendar.ts";
import type { Calendar, PlainDate } from "../../guidance/calendar.ts";
import { months, numbers } from "../../guidance/date-words.ts";
import { workingDaysLeft } from "../../guidance/deadlines.ts";
import { counted, longDate } from "../../rules/common/wording.ts";

/** "85 working days from today", "today", "2 days ago", "1 day from today, no working day". */
export function distance(day: PlainDate, today: PlainDate, calendar: Calendar): string {
  if (day === today) return "today";
  const working = Math.abs(workingDaysLeft(day, today, calendar));
  const far =
    working > 0 ? counted(working, "working day") : counted(Math.abs(daysBetween(day, today)), "day");
  if (day < today) return `${far} ago`;
  return `${far} from today${working > 0 ? "" : ", no working day"}`;
}

/** "4 January to 25 March 2027"; the last day alone where no other first day is given. */
export function periodOf({ start, end }: Pick<Timescale, "start" | "end">): string | undefined {
  if (end === undefined) return start === undefined ? undefined : `from ${longDate(start)}`;
  if (start === undefined || start >= end) return longDate(end);
  const isOneYear = start.slice(0, 4) === end.slice(0, 4);
  return `${isOneYear ? longDate(start).slice(0, -5) : longDate(start)} to ${longDate(end)}`;
}

/** The words themselves name the day: its month and its year, and its number unless it ends the month. */
export function namesDay({ text, precision, ambiguous }: Timescale, day: PlainDate): boolean {
  if (ambiguous === "no-year") return false;
  const [year = 0, month = 0, number = 0] = day.split("-").map(Number);
  const written = new Set((text.match(/\d+/gu) ?? []).map(Number));
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isInFigures = precision === "day" || precision === "month";
  const namesMonth = words.some((word) => months.get(word) === month) || (isInFigures && written.has(month));
  const namesYear = written.has(year) || written.has(year % 100);
  const endsMonth = addDays(day, 1).endsWith("-01");
  return namesMonth && namesYear && (written.has(number) || (endsMonth && precision !== "day"));
}

const length =
  /^(?:(?:with)?in|over|by|for)?\s*(?:the )?(?:next |coming )?(\d{1,3}|\p{L}+)\s*-?\s*(working |calendar |full )?(day|week|month|year)s?[.\s]*$/iu;

/** The day on which "within 6 weeks" ends where it counts from the document's own date; undefined for other words. */
export function countedFromDate(
  { type, text }: Timescale,
  { date }: Draft,
  calendar: Calendar,
): PlainDate | undefined {
  const [, written = "", sort = "", unit = ""] = length.exec(text.trim().slice(0, 60)) ?? [];
  const count = /^\d/u.test(written) ? Number(written) : numbers.get(written.toLowerCase());
  if (type !== "relative" || date === undefined || count === undefined) return undefined;
  const isWorking = sort.toLowerCase() === "working ";
  switch (unit.toLowerCase()) {
    case "day":
      return isWorking ? addWorkingDays(date, count, calendar) : addDays(date, count);
    case "week":
      return isWorking ? addWorkingDays(date, count * 5, calendar) : addDays(date, count * 7);
    case "month":
      return addMonths(date, count);
    default:
      return addMonths(date, count * 12);
  }
}

/** Without a start that stands elsewhere, in a column of its own. */
export function inItsWords(
  timescale: Timescale,
  { date }: Draft,
  today: PlainDate,
  calendar: Calendar,
): Timescale {
  if (timescale.start === undefined) return timescale;
  return { ...timescale, start: readTimescale(timescale.text, { date, today, calendar })?.start };
}

const termWords = /\bterms?\b|\bhalf\b|\bautumn\b|\bspring\b/iu;

/** What a reader has to know to agree with how the words were read; empty where nothing. */
export function caveats({ text, precision, ambiguous, repeats }: Timescale): string[] {
  const twoWays =
    precision === "year"
      ? "The words can be read in two ways: as a financial year or as a school year."
      : "The words can be read in two ways: the day is taken to come first.";
  return [
    ambiguous === "no-year" ? "No year is written: this one was taken." : "",
    ambiguous === "two-readings" ? twoWays : "",
    precision === "term" && termWords.test(text)
      ? "Term dates are those usual in England, or your area’s own where its configuration gives them."
      : "",
    repeats ? "After that it comes back." : "",
  ].filter((each) => each !== "");
}
