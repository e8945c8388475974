import { months, numbers, ordinals, seasons, units, weekdays } from "../../guidance/date-words.ts";
import { list } from "../../guidance/phrases.ts";
import { intervals, occasions, recurrences, relativeUnits, yearly } from "../../guidance/time-words.ts";
import { figures, isUnit, smallNumber } from "./numeric.ts";
import { phraseAt, phrases, skip, wordAt, type Tokens } from "./tokens.ts";

const recurrencePhrases = phrases([["every", recurrences]]);

/** "Monthly", "every 6 weeks", "twice a year", "six-weekly", "each July", "at each meeting". */
export function recurrenceAt(tokens: Tokens, at: number): { yearly: boolean; next: number } | undefined {
  const phrase = phraseAt(tokens, at, recurrencePhrases);
  if (phrase) return { yearly: yearly.has(wordAt(tokens, phrase.next - 1)), next: phrase.next };
  const times = afterTimes(tokens, at);
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

/** "See 30 children a month" is how much is done, not how often. */
const mostTimes = 6;

/** The token after "once", "twice", "three times", "4 x", "one", "two visits". */
function afterTimes(tokens: Tokens, at: number): number | undefined {
  if (["once", "twice", "thrice"].includes(wordAt(tokens, at))) return at + 1;
  const count = smallNumber(tokens, at);
  if (count === undefined || count > mostTimes) return undefined;
  return ["a", "per", "each", "every"].includes(wordAt(tokens, at + 1)) ? at + 1 : at + 2;
}

/** "Every 6 weeks", "each half-term", "at every meeting". */
function eachAt(tokens: Tokens, at: number): { yearly: boolean; next: number } | undefined {
  const from = skip(tokens, at, ["at", "in"]);
  if (!["each", "every"].includes(wordAt(tokens, from))) return undefined;
  const number = smallNumber(tokens, from + 1) ?? (wordAt(tokens, from + 1) === "other" ? 2 : undefined);
  const unit = skip(tokens, number === undefined ? from + 1 : from + 2, [
    "-",
    "half",
    "school",
    "academic",
    "financial",
  ]);
  if (wordAt(tokens, from + 1) === "one" || (number === undefined && !comesBack(tokens, unit)))
    return undefined;
  return { yearly: wordAt(tokens, unit) === "year", next: Math.min(unit + 1, tokens.length) };
}

/** A part of time, or an occasion within a few words: "each improvement board meeting"; not "every family". */
function comesBack(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  const isPart = isUnit(tokens, at) || months.has(word) || weekdays.has(word) || seasons.has(word);
  if (isPart || ordinals.has(word) || tokens[at]?.number !== undefined) return true;
  return [0, 1, 2].some((more) => occasions.has(wordAt(tokens, at + more)));
}

const lengthLeads = list("within | in | over | for | during | by | next | the | a | at");

/** "6 months", "within 12–18 weeks", "over the next two terms", "Year 1", "this term". `long`: months or more. */
export function lengthAt(tokens: Tokens, at: number): { long: boolean; next: number } | undefined {
  const lead = skip(tokens, at, lengthLeads);
  const from = ordinals.has(wordAt(tokens, lead)) ? lead + 1 : lead;
  const unit = unitAfterNumber(tokens, from) ?? (from > at ? unitAfterNumber(tokens, from - 1) : undefined);
  if (unit !== undefined) {
    return { long: /^(?:month|mth|term|year|yr)/.test(wordAt(tokens, unit)), next: unit + 1 };
  }
  if (from > lead && isYear(tokens, from)) return { long: true, next: from + 1 };
  const next = numberedUnit(tokens, from) ?? nearUnit(tokens, at);
  return next === undefined ? undefined : { long: true, next };
}

/** The token after "Year 1", "the end of Month 6", "Years 1–3". A school year ("Year 9") is none. */
function numberedUnit(tokens: Tokens, at: number): number | undefined {
  const unit = skip(tokens, at, ["end", "of", "the"]);
  const number = smallNumber(tokens, unit + 1) ?? 0;
  if (!relativeUnits.has(wordAt(tokens, unit)) || isWeekOf(tokens, unit)) return undefined;
  return number > 0 && number <= (isYear(tokens, unit) ? 5 : 60) ? stretchOf(tokens, unit + 2) : undefined;
}

const nearLeads = list("within | in | over | during | by | the | end | of | before | start");
const nearWords = new Set(list("this | next | current | coming | following | same"));
const nearKinds = list("half | - | school | academic | financial | reporting | calendar");

/** The token after "this term", "by the end of next month"; "this academic year" is a date. */
function nearUnit(tokens: Tokens, at: number): number | undefined {
  const near = skip(tokens, at, nearLeads);
  if (!nearWords.has(wordAt(tokens, near))) return undefined;
  if (wordAt(tokens, near) !== "next" && wordAt(tokens, near + 2) === "year") return undefined;
  const unit = skip(tokens, near + 1, nearKinds);
  return isUnit(tokens, unit) || wordAt(tokens, unit) === "period" ? unit + 1 : undefined;
}

/** The words with which `recurrenceAt` and `lengthAt` find something. */
export const lengthOpeners: readonly string[] = [
  ...[...recurrencePhrases.keys(), ...numbers.keys(), ...ordinals.keys()],
  ...[...relativeUnits, ...lengthLeads, ...nearLeads, ...nearWords],
  ...list("once | twice | thrice | each | every | at | in"),
];

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
  if (figures(tokens, at) === 0 && numbers.get(wordAt(tokens, at)) === undefined) return undefined;
  const joined = ["-", "to", "or", "and"].includes(wordAt(tokens, at + 1));
  const last = joined && smallNumber(tokens, at + 2) !== undefined ? at + 2 : at;
  const unit = skip(tokens, last + 1, ["-", "working", "school", "full", "calendar", "half", "of"]);
  return units.has(wordAt(tokens, unit).replace(/s$/, "")) && wordAt(tokens, unit) !== "s" ? unit : undefined;
}
