import { addDays, type PlainDate } from "../../guidance/calendar.ts";
import type { Precision } from "../draft.ts";
import type { Dated, Mark } from "./marks.ts";
import { dayBefore } from "./periods.ts";
import type { DateContext, TimescaleReading } from "./reading.ts";
import { wordAt, type Tokens } from "./tokens.ts";
import { settleYears, type Settled } from "./settle.ts";

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
  const reviewed = has(marks, "review") && (has(marks, "vague") || every !== undefined);
  const base = { ...nothing, reviewed, repeats: isRepeated(marks), done: false };
  if (every && times.length > 0 && comesFirst(every, times, marks)) {
    return { ...base, type: "recurring", ...together(times.filter(bounds)) };
  }
  const aside = asideFrom(marks);
  const dating = times.filter(({ first }) => first.from < aside);
  if (dating.length === 0) return { ...base, type: undatedType(marks), done: isDone(marks) };
  const meaning = together(dating);
  const passed = (meaning.end ?? meaning.start ?? "") <= context.today;
  return { ...base, type: "dated", ...meaning, done: passed && has(marks, "done") };
}

/** "April 2027, then monthly". */
function isRepeated(marks: readonly Mark[]): boolean {
  const then = marks.findLast(({ kind }) => kind === "then");
  const after = then && marks.filter(({ from }) => from >= then.to);
  return after !== undefined && has(after, "every") && !has(after, "period");
}

/** "Action completed"; but not "Ongoing, first audit completed". */
function isDone(marks: readonly Mark[]): boolean {
  const first = marks.find(({ kind }) => kind !== "word" && kind !== "sign");
  return first?.kind === "done" && first.special && !has(marks, "every");
}

const nothing = {
  start: undefined,
  end: undefined,
  precision: undefined,
  ambiguous: undefined,
} satisfies Partial<Meaning>;

/** Words that fix no time. */
export const saysNothing: Meaning = {
  ...nothing,
  type: "vague",
  reviewed: false,
  repeats: false,
  done: false,
};

/** "Monthly from May" comes back; "April 2027, then monthly" is a date. */
function comesFirst(every: Mark, times: readonly Time[], marks: readonly Mark[]): boolean {
  const then = marks.some(({ kind, to }) => kind === "then" && to <= every.from);
  const yearly = every.kind !== "period" && every.special && !then;
  return times.every(({ first, yearless }) => every.from < first.from || (yearly && yearless));
}

/** The time bounds what comes back: "until July 2027"; "in June and in December" does not. */
function bounds({ first, yearless }: Time): boolean {
  return !yearless || ["from", "after", "until", "to", "by", "before", "between"].includes(first.role ?? "");
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

function together(times: readonly Time[]): Partial<Meaning> {
  const revised = times.filter(({ first }) => first.role === "revised");
  const ends = (revised.length > 0 ? revised : times).filter(({ end }) => end !== undefined);
  const last = ends.reduce<Time | undefined>(
    (a, b) => (a === undefined || (b.end ?? "") > (a.end ?? "") ? b : a),
    undefined,
  );
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
  const dated = marks.flatMap((mark, index) => (mark.kind === "period" ? [{ mark, index }] : []));
  const between = dated.map(({ index }, place) => {
    const before = dated[place - 1];
    return before && signsOf(marks.slice(before.index + 1, index), tokens);
  });
  const periods = dated.map(({ mark }) => mark.period);
  const isReviewed = (place: number): boolean =>
    has(marks.slice(dated[place - 1]?.index, dated[place]?.index), "review");
  const isJoined = (place: number): boolean =>
    between[place] !== undefined || (place > 0 && isReviewed(place));
  const settled = settleYears(periods, isJoined, context.date ?? context.today, has(marks, "done"));
  const whole = dated.flatMap(({ mark, index }, place) => {
    const year = settled[place];
    return year ? [{ mark, year, index, signs: between[place] }] : [];
  });
  const times: Time[] = [];
  for (let place = 0; place < whole.length; place++) {
    const [here, next] = [whole[place], whole[place + 1]];
    if (!here) continue;
    const pair = next?.signs === undefined ? undefined : pairOf(here.mark, next.mark, next.signs);
    if (pair && next) {
      const before = marks.slice(Math.max(0, here.index - 3), here.index);
      times.push(pairTime(here, next, pair, has(before, "move")));
      place++;
    } else times.push(timeOf(here.mark, here.year));
  }
  return times;
}

/** The signs, "and" and "or" between two dates; undefined where anything else stands there, or a semicolon. */
function signsOf(between: readonly Mark[], tokens: Tokens): string | undefined {
  const words = between.map(({ from }) => wordAt(tokens, from));
  const isSign = (word: string, index: number): boolean =>
    word !== ";" && (between[index]?.kind === "sign" || word === "and" || word === "or");
  return words.every(isSign) ? words.join("") : undefined;
}

type Pair = "stretch" | "list" | "gloss";

/** How two dates next to each other belong together: a stretch, a list, or the second says the first again. */
function pairOf(first: Dated, second: Dated, signs: string): Pair | undefined {
  if (signs === "(" && first.period.year === undefined) return "gloss";
  if (second.role === "to" || second.role === "until")
    return ["", ","].includes(signs) ? "stretch" : undefined;
  if (second.role !== undefined) return undefined;
  if (stretches.has(signs) || (first.role === "between" && signs === "and")) return "stretch";
  return ["/", "and", "&", "or", ",and"].includes(signs) ? "list" : undefined;
}

const stretches: ReadonlySet<string> = new Set(["-", "→", "⇒", "➔", "➜", "->", "=>"]);

interface Place {
  readonly mark: Dated;
  readonly year: Settled;
}

/** `moved`: the stretch is how far the date has moved. */
function pairTime(one: Place, other: Place, pair: Pair, moved: boolean): Time {
  if (pair === "gloss") return timeOf({ ...other.mark, role: one.mark.role }, other.year);
  const [first, last] = [timeOf(one.mark, one.year), timeOf(other.mark, other.year)];
  const [oneEnd, otherEnd] = [one.year.span.end, other.year.span.end];
  return {
    ...last,
    first: one.mark,
    start: moved ? undefined : one.year.span.start,
    end: pair === "list" && oneEnd > otherEnd ? oneEnd : otherEnd,
    twoReadings: first.twoReadings || last.twoReadings,
  };
}

function timeOf(first: Dated, { span, yearless }: Settled): Time {
  const { role, period } = first;
  const { precision, edge, twoReadings = false } = period;
  const base = { first, precision, yearless, twoReadings };
  if (role === "from" || role === "since") return { ...base, start: span.start, end: undefined };
  if (role === "after") {
    return { ...base, start: precision === "day" ? span.start : addDays(span.end, 1), end: undefined };
  }
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
