import { daysBetween, type PlainDate } from "../guidance/calendar.ts";
import type { Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Timescale } from "./draft.ts";
import type { Ending, Known } from "./ending.ts";
import type { Entry } from "./entry.ts";
import { movedDates, movedTimes } from "./moved-dates.ts";
import { findBracketOwners } from "./owner.ts";
import { useOf } from "./parts.ts";
import type { Shared } from "./shared.ts";
import { findTimescale, readTimescale, type DateContext, type TimescaleReading } from "./timescale.ts";

const wholeTimescale = onceWhile(({ text }: Words, dates: DateContext) => readTimescale(text, dates));
const timescaleWithin = onceWhile(({ text }: Words, dates: DateContext) => findTimescale(text, dates));

interface TimescaleFound {
  readonly timescale: Timescale;
  readonly done: boolean;
}

/** When it is to be done: as it says itself, or as is said of all that it stands among. */
export function timescaleOf(
  entry: Entry,
  ending: Ending,
  shared: readonly Shared[],
  { dates, names }: Known,
): TimescaleFound | undefined {
  const found = (
    words: Words | undefined,
    read: typeof wholeTimescale,
    inherited = false,
  ): TimescaleFound | undefined => {
    const reading = words && read(words, dates);
    return reading && { timescale: timescaleFrom(reading, words, inherited), done: reading.done };
  };
  const start = found(entry.start, wholeTimescale);
  const end = found(entry.revised, wholeTimescale) ?? found(entry.end, wholeTimescale);
  if (start && end) {
    return {
      done: end.done,
      timescale: { ...end.timescale, start: firstDay(start.timescale) ?? end.timescale.start },
    };
  }
  if (end) return end;
  if (start)
    return {
      done: false,
      timescale: { ...start.timescale, start: firstDay(start.timescale), end: undefined },
    };
  const ownerless = (words: Words): TimescaleFound | undefined => {
    const reading =
      findBracketOwners(words.text, names).length === 0 ? found(words, wholeTimescale) : undefined;
    return reading?.timescale.type === "vague" && ending.labelled.length === 0 ? undefined : reading;
  };
  const above = shortEnough(found(shared.find(({ role }) => role === "end")?.value, wholeTimescale, true));
  const owned = ending.labelled.filter(({ role }) => role === "owner");
  const labelled = ending.labelled.find(
    ({ role }) => role === "end" || role === "revised" || role === "start",
  );
  return (
    found(labelled?.value, wholeTimescale) ??
    found(nowDated(entry, dates), wholeTimescale) ??
    firstOf(ending.bare.map((words) => found(words, timescaleWithin) ?? ownerless(words))) ??
    firstOf(
      ending.bare.map((words) => found(passedDay(words, ending.title, { dates, names }), wholeTimescale)),
    ) ??
    firstOf(owned.map(({ value }) => found(value, timescaleWithin))) ??
    firstOf(entry.hints.map((hint) => found(hint, timescaleWithin))) ??
    outOfPeriod(found(ending.title, timescaleWithin), above) ??
    found(ending.result, timescaleWithin) ??
    found(entry.lead, wholeTimescale, true) ??
    above
  );
}

/** The day after the owner in "(Passenger Transport, 1 September 2026)", which has passed by the date of the draft. */
function passedDay(
  words: Words,
  { text: action }: Words,
  known: Pick<Known, "dates" | "names">,
): Words | undefined {
  const [, owner, day] = ownerAndDay.exec(words.text) ?? [];
  if (owner === undefined || day === undefined || known.dates.date === undefined) return undefined;
  if (isOfSource.test(owner) || drawsOnSource.test(action) || useOf(owner, known) !== "owner")
    return undefined;
  const end = readTimescale(day, known.dates)?.end;
  if (end === undefined || daysBetween(end, known.dates.date) > longestOverdue) return undefined;
  return words.slice(words.text.length - day.length);
}

const ownerAndDay =
  /^([^,;]+(?:, [^,;\d]+)?), ((?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9}\.? 20\d\d|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d)$/u;

/** Words that name where something was said or found, with its date. */
const isOfSource =
  /\b(?:ofsted|cqc|inspect\p{L}*|surveys?|reports?|audits?|reviews?|census|data|minutes|papers?)\b/iu;

/** "Learn from the peer review (LGA, March 2026)" */
const drawsOnSource =
  /\b(?:from|in|of|by|at|after|following) (?:the|our|its|a|an|last)(?: [^\s,.]+){0,4} (?:reviews?|reports?|surveys?|audits?|inspections?|conferences?|consultations?|letters?|visits?|workshops?|days?)\.?$/i;

/** In days: further back it is the date of something else. */
const longestOverdue = 400;

/** In days. */
const longAfter = 150;

/**
 * "November 2026" heads "Ring all who left a message in October": a time before the period is not the action's. What heads
 * it with its end alone begins at any time: "to October 2027".
 */
function outOfPeriod(
  own: TimescaleFound | undefined,
  above: TimescaleFound | undefined,
): TimescaleFound | undefined {
  const [told, period] = [own?.timescale, above?.timescale];
  if (!told?.end || told.type !== "dated" || period?.type !== "dated" || !period.end) return own;
  const isOpen = onlyEnds.test(period.text) && !told.ambiguous;
  const start = period.start ?? (isOpen ? told.end : `${period.end.slice(0, 8)}01`);
  const isAfter = told.ambiguous === "no-year" && daysBetween(period.end, told.end) > longAfter;
  return told.end < start || isAfter ? undefined : own;
}

const onlyEnds = /^(?:to|by|until|till|before)\b/i;

/** "Was 30 November 2026; now 30 April 2027" */
function nowDated({ shape, title }: Entry, dates: DateContext): Words | undefined {
  const now = shape === "row" ? undefined : movedDates(title).now;
  const reading = now && wholeTimescale(now, dates);
  return reading?.type === "dated" && !reading.ambiguous ? now : undefined;
}

/** "Was 31 January 2027", where no new date is told. */
export function dateGone({ shape, title }: Entry, { dates }: Known): TimescaleFound | undefined {
  const { first, now } = shape === "row" ? { first: undefined, now: undefined } : movedDates(title);
  if (now) return undefined;
  const reading = first && wholeTimescale(first, dates);
  return first && reading?.type === "dated" && !reading.ambiguous
    ? { timescale: timescaleFrom(reading, first, false), done: false }
    : undefined;
}

/** The day given first, where a later one stands beside it; undefined where either cannot be told for sure. */
export function originallyOf(entry: Entry, { dates }: Known): PlainDate | undefined {
  const moved = entry.revised ? undefined : entry.end ? movedTimes(entry.end) : movedDates(entry.title);
  const words = entry.first ?? (entry.revised ? entry.end : moved?.first);
  const last = surely(entry.revised ?? moved?.now ?? entry.end, dates);
  const isBeside = moved?.first !== undefined && words === moved.first;
  const first = surely(words, dates) ?? (isBeside && last ? lastBefore(last, words, dates) : undefined);
  return first !== undefined && last !== undefined && last > first ? first : undefined;
}

function surely(words: Words | undefined, dates: DateContext): PlainDate | undefined {
  const reading = words && wholeTimescale(words, dates);
  return reading?.type === "dated" && !reading.ambiguous ? reading.end : undefined;
}

/** "28 May 2027 (was 26 February)": a day without a year is the last such day before the one beside it. */
function lastBefore(day: PlainDate, { text }: Words, dates: DateContext): PlainDate | undefined {
  if (readTimescale(text, dates)?.ambiguous !== "no-year") return undefined;
  const year = Number(day.slice(0, 4));
  return [year, year - 1]
    .map((each) => readTimescale(`${text} ${each}`, dates)?.end)
    .find((end) => end !== undefined && end < day);
}

/** A heading's period dates what stands below it, unless it is as long as the year that the plan is for. */
function shortEnough(found: TimescaleFound | undefined): TimescaleFound | undefined {
  const { start, end } = found?.timescale ?? {};
  return start !== undefined && end !== undefined && daysBetween(start, end) > longestPeriod
    ? undefined
    : found;
}

const longestPeriod = 290;

/** The day on which something starts that is said to start in this period; undefined where that is too wide to tell. */
function firstDay({ start, end, precision }: Timescale): PlainDate | undefined {
  if (start !== undefined) return start;
  if (precision === "day") return end;
  return precision === "month" && end !== undefined ? `${end.slice(0, 8)}01` : undefined;
}

function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function timescaleFrom(reading: TimescaleReading, words: Words, inherited: boolean): Timescale {
  const { text, type, start, end, precision, ambiguous, reviewed, repeats } = reading;
  return {
    text,
    type,
    start,
    end,
    precision,
    ambiguous,
    reviewed,
    repeats,
    inherited,
    words: words.slice(reading.from, reading.to),
  };
}
