import { done, events, fillers, goesOn, intervals, leads, meetings, moves, notDone } from "../../guidance/time-words.ts";
import { recurrences, relativeUnits, reviews, undecided, units, vague, vagueAlone, yearly } from "../../guidance/time-words.ts";
import { months, numbers, ordinals, type Role } from "../../guidance/time-words.ts";
import { isUnit, periodAt, skip, smallNumber, type Naming } from "./names.ts";
import { afterFigure, figures } from "./numeric.ts";
import { now, type Period } from "./periods.ts";
import { phraseAt, phrases, wordAt, type Tokens } from "./tokens.ts";

/** A stretch of tokens that says something about time, or does not (`word`, `sign`). */
export type Mark = Dated | Other;

export interface Dated {
  readonly kind: "period";
  readonly role: Role | undefined;
  /** What leads to it, as written: "by", "in the". */
  readonly lead: string;
  readonly period: Period;
  /** The token at which the date itself begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Other {
  readonly kind: "every" | "length" | "event" | "vague" | "done" | "review" | "then" | "move" | "sign" | "word";
  /** Of `every`: can name the months in which it falls. Of `vague`: not yet decided. Of `length`: in months or terms. */
  readonly special: boolean;
  readonly from: number;
  readonly to: number;
}

const leadPhrases = phrases<Role>(Object.entries(leads) as [Role, readonly string[]][]);
const recurrencePhrases = phrases<"every">([["every", recurrences]]);
const vaguePhrases = phrases<boolean>([
  [true, undecided],
  [false, [...vague, ...vagueAlone]],
]);
const otherPhrases = phrases<Other["kind"]>([
  ["done", done],
  ["review", reviews],
  ["move", moves],
  ["event", events],
  ["then", ["then", "thereafter", "afterwards", "followed by", "and then"]],
]);

/** Goes through the text once, left to right. */
export function marksOf(naming: Naming): Mark[] {
  const { tokens } = naming;
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mark = markAt(naming, at);
    marks.push(mark);
    at = mark.to;
  }
  return marks;
}

function markAt(naming: Naming, at: number): Mark {
  const { tokens } = naming;
  const recurrence = recurrenceAt(tokens, at);
  if (recurrence) return { kind: "every", special: recurrence.yearly, from: at, to: recurrence.next };
  const length = lengthAt(tokens, at);
  if (length) return { kind: "length", special: length.long, from: at, to: length.next };
  const dated = datedAt(naming, at);
  if (dated) return dated;
  const unclear = phraseAt(tokens, at, vaguePhrases);
  if (unclear) return { kind: "vague", special: unclear.means, from: at, to: unclear.next };
  const other = phraseAt(tokens, at, otherPhrases);
  if (other && !(other.means === "done" && isNotDone(tokens, at, other.next))) {
    return { kind: other.means, special: false, from: at, to: other.next };
  }
  if (figures(tokens, at) > 0) return { kind: "word", special: false, from: at, to: afterFigure(tokens, at) };
  const isWord = /^[\p{L}\d]/u.test(wordAt(tokens, at));
  return { kind: isWord ? "word" : "sign", special: false, from: at, to: at + 1 };
}

/** "To be completed", "complete by June" and "not yet complete" are not done. */
function isNotDone(tokens: Tokens, at: number, next: number): boolean {
  const before = [1, 2].map((back) => wordAt(tokens, at - back)).some((word) => notDone.has(word));
  const after = ["by", "before", "when", "once", "until"].includes(wordAt(tokens, next));
  return before || after || (wordAt(tokens, at) === "complete" && wordAt(tokens, next) === "in");
}

/** A date with what leads to it: "by the end of March", "from 1 September", "no later than Easter 2027". */
function datedAt(naming: Naming, at: number): Dated | undefined {
  const { tokens } = naming;
  let next = at;
  let role: Role | undefined;
  for (let count = 0; count < 4; count++) {
    const found = nowAt(naming, next) ?? namedAt(naming, next);
    if (found) {
      const { period } = found;
      const lead = tokens.slice(at, next).map(({ word }) => word);
      const after = afterDate(tokens, found.next);
      return {
        ...{ kind: "period", period, at: next, from: at, to: after?.next ?? found.next },
        ...{ role: after?.role ?? role, lead: lead.join(" ") },
      };
    }
    const lead = leadAt(tokens, next);
    if (!lead && (next === at || !fillers.has(wordAt(tokens, next)))) return undefined;
    if (lead && (role === undefined || lead.means !== "in")) role = lead.means;
    next = lead?.next ?? next + 1;
  }
  return undefined;
}

function leadAt(tokens: Tokens, at: number): { means: Role; next: number } | undefined {
  const lead = phraseAt(tokens, at, leadPhrases);
  return lead && wordAt(tokens, lead.next) !== "of" ? lead : undefined;
}

/** "2026 onwards", "Sept 2026 – ongoing". */
function afterDate(tokens: Tokens, at: number): { role: Role; next: number } | undefined {
  const word = wordAt(tokens, at);
  if (["onwards", "onward", "+"].includes(word)) return { role: "from", next: at + 1 };
  const next = skip(tokens, at, ["-", "to", "and", ",", "on", "going"]);
  return next > at && wordAt(tokens, next) === "ongoing" ? { role: "from", next: next + 1 } : undefined;
}

/** "Now", where it begins a stretch: "from now until March". */
function nowAt({ tokens, date }: Naming, at: number): { period: Period; next: number } | undefined {
  const isNow = ["now", "today"].includes(wordAt(tokens, at));
  const goesTo = ["to", "until", "till", "-", "through"].includes(wordAt(tokens, at + 1));
  return isNow && goesTo && date !== undefined ? { period: now(date), next: at + 1 } : undefined;
}

/** A date that is not part of a name: "the 2024 strategy" and "the March plan" are none, "the March board" is one. */
function namedAt(naming: Naming, at: number): { period: Period; next: number } | undefined {
  const { tokens } = naming;
  const found = periodAt(naming, at);
  if (!found) return undefined;
  const token = tokens[found.next];
  const bare = found.next === at + 1 && (found.period.precision === "year" || months[wordAt(tokens, at)] !== undefined);
  const named = ["the", "our", "its", "their", "last", "previous", "a", "an"].includes(wordAt(tokens, at - 1));
  const goes = !token || !/^\p{L}/u.test(token.word) || goesOn.has(token.word) || meetings.has(token.word);
  return bare && named && !goes ? undefined : found;
}

/** "Monthly", "every 6 weeks", "twice a year", "six-weekly", "each July", "at each meeting". */
function recurrenceAt(tokens: Tokens, at: number): { yearly: boolean; next: number } | undefined {
  const phrase = phraseAt(tokens, at, recurrencePhrases);
  if (phrase) return { yearly: yearly.has(wordAt(tokens, phrase.next - 1)), next: phrase.next };
  const isTimes = ["once", "twice", "thrice"].includes(wordAt(tokens, at));
  const times = isTimes ? at + 1 : smallNumber(tokens, at) !== undefined ? timesAfter(tokens, at + 1) : undefined;
  if (times !== undefined && ["a", "per", "each", "every", "an"].includes(wordAt(tokens, times))) {
    const unit = skip(tokens, times + 1, ["half", "-", "school", "academic", "financial"]);
    if (isUnit(tokens, unit)) return { yearly: wordAt(tokens, unit) === "year", next: unit + 1 };
  }
  const interval = skip(tokens, at + 1, ["-"]);
  if (smallNumber(tokens, at) !== undefined && intervals.has(wordAt(tokens, interval))) {
    return { yearly: false, next: interval + 1 };
  }
  return eachAt(tokens, at);
}

function timesAfter(tokens: Tokens, at: number): number | undefined {
  return ["times", "x"].includes(wordAt(tokens, at)) ? at + 1 : undefined;
}

function eachAt(tokens: Tokens, at: number): { yearly: boolean; next: number } | undefined {
  const from = skip(tokens, at, ["at", "in"]);
  if (!["each", "every"].includes(wordAt(tokens, from))) return undefined;
  const number = smallNumber(tokens, from + 1) ?? (wordAt(tokens, from + 1) === "other" ? 2 : undefined);
  const unit = skip(tokens, number === undefined ? from + 1 : from + 2, ["-", "half", "school", "academic"]);
  return { yearly: wordAt(tokens, unit) === "year", next: Math.min(unit + 1, tokens.length) };
}

/** "6 months", "within 12–18 weeks", "over the next two terms", "Year 1", "this term". */
function lengthAt(tokens: Tokens, at: number): { long: boolean; next: number } | undefined {
  const lead = skip(tokens, at, ["within", "in", "over", "for", "during", "by", "next", "the", "a", "at"]);
  const from = ordinals[wordAt(tokens, lead)] === undefined ? lead : lead + 1;
  const unit = unitAfterNumber(tokens, from) ?? (from > at ? unitAfterNumber(tokens, from - 1) : undefined);
  if (unit !== undefined) {
    return { long: /^(?:month|mth|term|year|yr)/.test(wordAt(tokens, unit)), next: unit + 1 };
  }
  if (ordinals[wordAt(tokens, from - 1)] !== undefined && isYear(tokens, from)) return { long: true, next: from + 1 };
  const numbered = skip(tokens, from, ["end", "of", "the"]);
  const order = smallNumber(tokens, numbered + 1) ?? 0;
  const isOrder = order > 0 && order <= (isYear(tokens, numbered) ? 5 : 60);
  if (isOrder && relativeUnits.has(wordAt(tokens, numbered)) && !isWeekOf(tokens, numbered)) {
    return { long: true, next: stretchOf(tokens, numbered + 2) };
  }
  const near = skip(tokens, at, ["within", "in", "over", "during", "by", "the", "end", "of", "before", "start"]);
  if (!["this", "next", "current", "coming", "following", "same"].includes(wordAt(tokens, near))) return undefined;
  if (wordAt(tokens, near) !== "next" && wordAt(tokens, near + 2) === "year") return undefined;
  const named = skip(tokens, near + 1, ["half", "-", "school", "academic", "financial", "reporting", "calendar"]);
  return isUnit(tokens, named) || wordAt(tokens, named) === "period" ? { long: true, next: named + 1 } : undefined;
}

function isYear(tokens: Tokens, at: number): boolean {
  return ["year", "years", "yr"].includes(wordAt(tokens, at));
}

/** "Week 1 of May" is a date. */
function isWeekOf(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === "week" && wordAt(tokens, at + 2) === "of";
}

/** "Years 1–3", "Year 1 and 2". */
function stretchOf(tokens: Tokens, at: number): number {
  const isJoined = ["-", "to", "and", "&", "/"].includes(wordAt(tokens, at));
  return isJoined && figures(tokens, at + 1) === 1 ? at + 2 : at;
}

/** The token of the unit in "6 months", "12-18 months", "six to eight working weeks", "a year". */
function unitAfterNumber(tokens: Tokens, at: number): number | undefined {
  if (figures(tokens, at) === 0 && numbers[wordAt(tokens, at)] === undefined) return undefined;
  const joined = ["-", "to", "or", "and"].includes(wordAt(tokens, at + 1));
  const last = joined && smallNumber(tokens, at + 2) !== undefined ? at + 2 : at;
  const unit = skip(tokens, last + 1, ["-", "working", "school", "full", "calendar", "half", "of"]);
  return units.has(wordAt(tokens, unit).replace(/s$/, "")) && wordAt(tokens, unit) !== "s" ? unit : undefined;
}
