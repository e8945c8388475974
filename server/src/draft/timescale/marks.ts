import { months } from "../../guidance/date-words.ts";
import {
  done,
  events,
  fillers,
  goesOn,
  leads,
  meetings,
  moves,
  notDone,
  reviews,
} from "../../guidance/time-words.ts";
import { undecided, vague, vagueAlone, type Role } from "../../guidance/time-words.ts";
import { startsWithLetter } from "../../markdown/letters.ts";
import { lengthAt, lengthOpeners, recurrenceAt } from "./lengths.ts";
import { periodAt, periodOpeners } from "./names.ts";
import type { Found, Naming } from "./naming.ts";
import { afterFigure, figures } from "./numeric.ts";
import { now, type Period } from "./periods.ts";
import { phraseAt, phrases, skip, wordAt, type Tokens } from "./tokens.ts";

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
  readonly kind:
    "every" | "length" | "event" | "vague" | "done" | "review" | "then" | "move" | "sign" | "word";
  /** `every`: can name the months in which it falls; `vague`: not yet decided; `length`: months or more; `done`: alone. */
  readonly special: boolean;
  readonly from: number;
  readonly to: number;
}

const leadPhrases = phrases(leads);
const vaguePhrases = phrases<boolean>([
  [true, undecided],
  [false, [...vague, ...vagueAlone]],
]);
const otherPhrases = phrases<Other["kind"]>([
  ["done", [...done.alone, ...done.dated]],
  ["review", reviews],
  ["move", moves],
  ["event", events],
  ["then", ["then", "thereafter", "afterwards", "followed by", "and then"]],
]);

/** The words that anything about time can begin with. */
export const openers: ReadonlySet<string> = new Set([
  ...[...lengthOpeners, ...periodOpeners, "now", "today"],
  ...[leadPhrases, vaguePhrases, otherPhrases].flatMap((known) => [...known.keys()]),
]);

/** Goes through the text once, left to right. */
export function marksOf(naming: Naming): Mark[] {
  const { tokens } = naming;
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length;) {
    const word = wordAt(tokens, at);
    const isOther = startsWithLetter(word) && !openers.has(word);
    const mark = isOther ? wordMark(at, at + 1) : markAt(naming, at);
    marks.push(mark);
    at = mark.to;
  }
  return marks;
}

/** What stands at a token, whatever its word. */
export function markAt(naming: Naming, at: number): Mark {
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
    return { kind: other.means, special: done.alone.includes(wordAt(tokens, at)), from: at, to: other.next };
  }
  if (figures(tokens, at) > 0) return wordMark(at, afterFigure(tokens, at));
  const isWord = /^[\p{L}\d]/u.test(wordAt(tokens, at));
  return isWord ? wordMark(at, at + 1) : { kind: "sign", special: false, from: at, to: at + 1 };
}

function wordMark(from: number, to: number): Mark {
  return { kind: "word", special: false, from, to };
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
  const next = skip(tokens, at, ["-", "/", "to", "and", ",", "on", "going"]);
  return next > at && wordAt(tokens, next) === "ongoing" ? { role: "from", next: next + 1 } : undefined;
}

/** "Now", where it begins a stretch: "from now until March". */
function nowAt({ tokens, date }: Naming, at: number): Found | undefined {
  const isNow = ["now", "today"].includes(wordAt(tokens, at));
  const goesTo = ["to", "until", "till", "-", "through"].includes(wordAt(tokens, at + 1));
  return isNow && goesTo && date !== undefined ? { period: now(date), next: at + 1 } : undefined;
}

/** A date that is not part of a name: "the 2024 strategy" and "the March plan" are none, "the March board" is one. */
function namedAt(naming: Naming, at: number): Found | undefined {
  const { tokens } = naming;
  const found = periodAt(naming, at);
  if (!found) return undefined;
  const token = tokens[found.next];
  const isYear = found.period.precision === "year" && figures(tokens, found.next - 1) > 0;
  const bare = isYear || (found.next === at + 1 && months.has(wordAt(tokens, at)));
  const named = ["the", "our", "its", "their", "last", "previous", "a", "an"].includes(
    wordAt(tokens, at - 1),
  );
  const goes = !token || !startsWithLetter(token.word) || goesOn.has(token.word) || meetings.has(token.word);
  return bare && named && !goes ? undefined : found;
}
