import { evaluations } from "../guidance/change-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { judgeStatement } from "./impact.ts";
import { countWords } from "./wording.ts";

/** So many statements of activity, at such a length, are a long stretch; so are so many things done, in fewer words. */
const long = { statements: 4, words: 60 };
const crowded = { deeds: 5, words: 35 };
const evaluation = finder(evaluations);

/**
 * The first long stretch of statements that tells of activity without evaluating any of it, and of little else.
 */
export function activityWithoutEvaluation(statements: readonly Words[]): readonly Words[] | undefined {
  const judged = statements.map((statement) => ({ statement, type: typeOf(statement.text) }));
  for (let from = 0; from < judged.length;) {
    const next = judged.findIndex(({ type }, at) => at >= from && type === "evaluation");
    const stretch = judged.slice(from, next < 0 ? undefined : next);
    const first = stretch.findIndex(({ type }) => type === "activity");
    const last = stretch.findLastIndex(({ type }) => type === "activity");
    const told = first < 0 ? [] : stretch.slice(first, last + 1);
    if (isLong(told)) return told.map(({ statement }) => statement);
    from = next < 0 ? judged.length : next + 1;
  }
  return undefined;
}

interface Judged { readonly statement: Words; readonly type: "evaluation" | "activity" | "unclear" }

function typeOf(text: string): Judged["type"] {
  const { type } = judgeStatement(text);
  return type === "impact" || evaluation.isIn(fold(text)) ? "evaluation" : type;
}

function isLong(told: readonly Judged[]): boolean {
  const active = told.filter(({ type }) => type === "activity").map(({ statement }) => statement.text);
  if (active.length * 3 < told.length * 2) return false;
  const words = told.reduce((sum, { statement }) => sum + countWords(statement.text), 0);
  if (active.length >= long.statements && words >= long.words) return true;
  return words >= crowded.words && active.reduce((sum, text) => sum + deedsIn(text), 0) >= crowded.deeds;
}

/** How many things done a statement tells one after the other: "a card was launched, a guide printed and a fair held". */
export function deedsIn(text: string): number {
  const parts = text.split(/[,;]\s+(?:and\s+)?|\s+and\s+/u);
  const deeds = parts.filter((part) => judgeStatement(part).type === "activity");
  return Math.max(1, deeds.length);
}
