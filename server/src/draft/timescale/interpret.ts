import type { PlainDate } from "../../guidance/calendar.ts";
import type { Precision } from "../draft.ts";
import type { Dated, Mark } from "./marks.ts";
import { dayBefore } from "./periods.ts";
import type { DateContext, TimescaleReading } from "./reading.ts";
import { wordAt, type Tokens } from "./tokens.ts";
import { settleYears, type Settled } from "./years.ts";

export type Meaning = Omit<TimescaleReading, "text" | "from" | "to">;

/** A date, or a stretch of two. */
interface Time {
  readonly first: Dated;
  readonly start: PlainDate | undefined;
  readonly end: PlainDate | undefined;
  readonly precision: Precision;
  readonly yearless: boolean;
  readonly twoReadings: boolean;
}

/** What the marks of a text or of a part of it say together. */
export function interpret(marks: readonly Mark[], tokens: Tokens, context: DateContext): Meaning {
  const times = timesIn(marks, tokens, context);
  const every = marks.find(({ kind }) => kind === "every");
  const recurs = every !== undefined && times.length > 0 && comesFirst(every, times, marks);
  const aside = asideFrom(marks);
  const dating = times.filter((time) => (recurs ? bounds(time) : time.first.from < aside));
  const reviewed = has(marks, "review") && (has(marks, "vague") || every !== undefined);
  const base = { ...nothing, reviewed, done: has(marks, "done") };
  if (recurs) return { ...base, type: "recurring", ...ofTimes(dating) };
  if (dating.length > 0) {
    const meaning = ofTimes(dating);
    const ahead = (meaning.end ?? meaning.start ?? "") > context.today;
    return { ...base, type: "dated", ...meaning, done: base.done && !ahead };
  }
  return { ...base, type: undatedType(marks) };
}

const nothing = {
  start: undefined,
  end: undefined,
  precision: undefined,
  ambiguous: undefined,
} satisfies Partial<Meaning>;

/** "Monthly from May" comes back; "April 2027, then monthly" is a date. */
function comesFirst(every: Mark, times: readonly Time[], marks: readonly Mark[]): boolean {
  const then = marks.some(({ kind, to }) => kind === "then" && to <= every.from);
  const yearly = every.kind !== "period" && every.special && !then;
  return times.every(({ first, yearless }) => every.from < first.from || (yearly && yearless));
}

/** The time bounds what comes back: "until July 2027"; "in June and in December" does not. */
function bounds({ first, yearless }: Time): boolean {
  return !yearless || ["from", "until", "to", "by", "before", "between"].includes(first.role ?? "");
}

/** The token from which dates tell when a standing duty is reviewed, or what an open date waits for. */
function asideFrom(marks: readonly Mark[]): number {
  const standing = marks.find((mark) => mark.kind === "vague");
  if (!standing) return Infinity;
  const waits = standing.kind !== "period" && standing.special;
  const aside = marks.find(
    ({ kind, from }) => from > standing.from && (kind === "review" || (waits && kind === "event")),
  );
  return aside?.from ?? Infinity;
}

function undatedType(marks: readonly Mark[]): Meaning["type"] {
  const first = marks.find(({ kind }) => ["vague", "event", "length", "every"].includes(kind));
  if (has(marks, "every") && first?.kind !== "length" && !(first?.kind === "vague" && has(marks, "review"))) {
    return "recurring";
  }
  if (has(marks, "length")) return "relative";
  return first?.kind === "event" ? "relative" : "vague";
}

function ofTimes(times: readonly Time[]): Partial<Meaning> {
  const revised = times.filter(({ first }) => first.role === "revised");
  const ends = (revised.length > 0 ? revised : times).filter(({ end }) => end !== undefined);
  const last = ends.reduce<Time | undefined>((a, b) => (a === undefined || (b.end ?? "") > (a.end ?? "") ? b : a), undefined);
  const start = times.find((time) => time.start !== undefined);
  const main = last ?? start;
  if (!main) return {};
  return {
    start: start?.start,
    end: last?.end,
    precision: main.precision,
    ambiguous: main.yearless ? "no-year" : main.twoReadings ? "two-readings" : undefined,
  };
}

/** The dates and stretches among the marks. */
function timesIn(marks: readonly Mark[], tokens: Tokens, context: DateContext): Time[] {
  const places = marks.flatMap((mark, index) => (mark.kind === "period" ? [{ mark, index }] : []));
  const isJoined = (place: number): boolean => {
    const [before, after] = [places[place - 1], places[place]];
    return before !== undefined && after !== undefined && joins(marks.slice(before.index + 1, after.index), tokens);
  };
  const periods = places.map(({ mark }) => mark.period);
  const settled = settleYears(periods, isJoined, context.date ?? context.today, has(marks, "done"));
  const times: Time[] = [];
  for (let index = 0; index < places.length; index++) {
    const [here, there] = [places[index], places[index + 1]];
    const [first, second] = [settled[index], settled[index + 1]];
    if (!here || !first) continue;
    const between = there && isJoined(index + 1) ? signs(marks.slice(here.index + 1, there.index), tokens) : undefined;
    const pair = there && second && between !== undefined ? pairOf(here.mark, there.mark, between) : undefined;
    if (pair === "gloss" && there && second) {
      times.push(timeOf({ ...there.mark, role: here.mark.role }, second));
      index++;
    } else if (pair && pair !== "gloss" && there && second) {
      const moved = marks.slice(Math.max(0, here.index - 3), here.index).some(({ kind }) => kind === "move");
      times.push(stretchOf(here.mark, first, there.mark, second, pair, moved));
      index++;
    } else times.push(timeOf(here.mark, first));
  }
  return times;
}

/** Only signs and "and", "or" stand between two dates. */
function joins(between: readonly Mark[], tokens: Tokens): boolean {
  return between.every(
    ({ kind, from }) => (kind === "sign" || ["and", "or"].includes(wordAt(tokens, from))) && wordAt(tokens, from) !== ";",
  );
}

function signs(between: readonly Mark[], tokens: Tokens): string {
  return between.map(({ from }) => wordAt(tokens, from)).join("");
}

/** How two dates next to each other belong together: a stretch, a list, or the second says the first again. */
function pairOf(first: Dated, second: Dated, between: string): "stretch" | "list" | "gloss" | undefined {
  if (between === "(" && first.period.year === undefined) return "gloss";
  if (second.role === "to" || second.role === "until") return ["", ","].includes(between) ? "stretch" : undefined;
  if (second.role !== undefined) return undefined;
  if (between === "-" || (first.role === "between" && between === "and")) return "stretch";
  return ["/", "and", "&", "or", ",and"].includes(between) ? "list" : undefined;
}

function stretchOf(
  first: Dated,
  from: Settled,
  second: Dated,
  to: Settled,
  pair: "stretch" | "list",
  moved: boolean,
): Time {
  const [start, end] = [timeOf(first, from), timeOf(second, to)];
  const later = pair === "list" && from.span.end > to.span.end ? from.span.end : to.span.end;
  return {
    ...end,
    first,
    start: moved ? undefined : from.span.start,
    end: later,
    twoReadings: start.twoReadings || end.twoReadings,
  };
}

function timeOf(first: Dated, { span, yearless }: Settled): Time {
  const { role, period } = first;
  const { precision, edge, twoReadings = false } = period;
  const base = { first, precision, yearless, twoReadings };
  if (role === "from" || role === "since") return { ...base, start: span.start, end: undefined };
  const isBefore = role === "before" && edge !== "end" && precision !== "day";
  if (isBefore || (edge === "start" && (role === "by" || role === "until"))) {
    return { ...base, start: undefined, end: dayBefore(span, precision) };
  }
  const isStretch = ["quarter", "year", "term"].includes(precision) && (role === undefined || role === "in");
  const long = isStretch && span.start < span.end;
  return { ...base, start: long ? span.start : undefined, end: span.end };
}

function has(marks: readonly Mark[], kind: Mark["kind"]): boolean {
  return marks.some((mark) => mark.kind === kind);
}
