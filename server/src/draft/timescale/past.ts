import { addDays, type PlainDate } from "../../guidance/calendar.ts";
import { notPast, pastHelpers, pastVerbs, stillToCome } from "../../guidance/time-words.ts";
import type { Meaning } from "./interpret.ts";
import type { Run } from "./runs.ts";
import { wordAt, type Tokens } from "./tokens.ts";

/** Not the date of what has happened: by the document's date where that tells, else by the verbs around it. */
export function isStillToCome(
  run: Run,
  meaning: Meaning,
  tokens: Tokens,
  date: PlainDate | undefined,
): boolean {
  const day = meaning.end ?? meaning.start;
  if (date !== undefined && day !== undefined) {
    const isShort = meaning.precision === "day" || meaning.precision === "month";
    if (day < (isShort ? addDays(date, -31) : date)) return false;
    if (day >= date && meaning.ambiguous !== "no-year") return true;
  }
  return !isAfterPastVerb(tokens, run.from) && !isBeforePastVerb(tokens, run.to);
}

/** "Published in March", "was agreed by Cabinet in March", "Opened a new line in March". */
function isAfterPastVerb(tokens: Tokens, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at).map(({ word }) => word);
  const verb = before.findLastIndex(isPastVerb);
  if (verb < 0) return isPastVerb(wordAt(tokens, 0));
  const earlier = before.slice(Math.max(0, verb - 3), verb);
  if (earlier.some((word) => stillToCome.has(word))) return false;
  const opens = at - before.length + verb === 0;
  return opens || verb === before.length - 1 || earlier.some((word) => pastHelpers.has(word));
}

/** "In 2024 inspectors said …". */
function isBeforePastVerb(tokens: Tokens, at: number): boolean {
  const after = tokens.slice(at, at + 5).map(({ word }) => word);
  const sign = after.findIndex((word) => ".;()".includes(word));
  const clause = sign < 0 ? after : after.slice(0, sign);
  const verb = clause.findIndex(isPastVerb);
  return verb > 0 && !clause.slice(0, verb).some((word) => stillToCome.has(word) || articles.has(word));
}

const articles = new Set(["the", "a", "an", "our", "all", "any"]);

function isPastVerb(word: string): boolean {
  return pastVerbs.has(word) || (/.ed$/.test(word) && !notPast.has(word));
}
