import type { PlainDate } from "../guidance/calendar.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { unnamedActions } from "../guidance/progress-words.ts";
import type { Action, Draft } from "./draft.ts";
import { plainId, sameActionIn } from "./same-action.ts";
import { alike, shared, tellingWords } from "./same-words.ts";
import { stretchesOf } from "./stretches.ts";

/** A report that tells of fewer actions, or of a lesser part of the plan, does not go through it action by action. */
const leastReported = 3;
const leastPart = 0.6;
/** Fewer words do not show which action is meant. */
const leastWords = 3;

const unnamed = finder(unnamedActions);

/**
 * The actions of a plan, under way on a day, of which a report says nothing that goes through the plan action by
 * action. Neither their number nor their words stand anywhere in it.
 */
export function unreportedIn(plan: Draft, report: Draft, day: PlainDate): readonly Action[] {
  const underWay = plan.actions.filter(
    ({ done, timescale }) => !done && !(timescale?.start !== undefined && timescale.start > day),
  );
  if (plan.summary || report.summary || underWay.length < leastReported) return [];
  const told = stretchesOf(report.root).map(({ words }) => words.text);
  if (told.some((text) => unnamed.isIn(fold(text)))) return [];
  const numbers = new Set(told.flatMap(numbersIn));
  const texts = told.map(tellingWords);
  const isTold = (action: Action): boolean => {
    if (sameActionIn(report, action) !== undefined) return true;
    if (action.id !== undefined && numbers.has(plainId(action.id))) return true;
    const words = tellingWords(action.title.text);
    return words.size < leastWords || texts.some((text) => shared(words, text) >= words.size * alike);
  };
  const missing = underWay.filter((action) => !isTold(action));
  const reported = underWay.length - missing.length;
  return reported >= leastReported && reported >= underWay.length * leastPart ? missing : [];
}

/** "2.3", "PA1.2" and the numbers between in "1.1 to 1.4". */
function numbersIn(text: string): string[] {
  const numbers = fold(text).match(/[\p{L}\d]+(?:[.\-/][\p{L}\d]+)*/gu) ?? [];
  const between = [...text.matchAll(/(\d+\.)(\d+)\s*(?:to|–|-)\s*\1(\d+)/gu)].flatMap(([, area, from, to]) =>
    Array.from(
      { length: Math.min(50, Math.max(0, Number(to) - Number(from) + 1)) },
      (_, step) => `${area ?? ""}${Number(from) + step}`,
    ),
  );
  return [...numbers, ...between];
}
