import { evaluations } from "../guidance/change-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { judgeStatement } from "./impact.ts";
import { givesAnyFigure } from "./verdicts.ts";
import { countWords } from "./wording.ts";

const leastStatements = 4;
const leastWords = 60;
const evaluation = finder(evaluations);

/**
 * The first long stretch of statements that tells of activity without evaluating any of it, and of little else.
 */
export function activityWithoutEvaluation(statements: readonly Words[]): readonly Words[] | undefined {
  const judged = statements.map((statement) => ({ statement, type: typeOf(statement.text) }));
  for (let from = 0; from < judged.length;) {
    const next = judged.findIndex(({ type }, at) => at >= from && type === "evaluation");
    const stretch = judged.slice(from, next < 0 ? undefined : next);
    const told = fromFirstToLast(stretch);
    if (isMostlyActive(told) && isLong(told)) return told.map(({ statement }) => statement);
    from = next < 0 ? judged.length : next + 1;
  }
  return undefined;
}

interface Judged {
  readonly statement: Words;
  readonly type: "evaluation" | "activity" | "unclear";
}

function typeOf(text: string): Judged["type"] {
  const { type } = judgeStatement(text);
  return type === "impact" || evaluation.isIn(fold(text)) ? "evaluation" : type;
}

/** From the first statement of activity to the last. */
function fromFirstToLast(judged: readonly Judged[]): readonly Judged[] {
  const first = judged.findIndex(isActive);
  return first < 0 ? [] : judged.slice(first, judged.findLastIndex(isActive) + 1);
}

function isMostlyActive(told: readonly Judged[]): boolean {
  return told.filter(isActive).length * 3 >= told.length * 2;
}

function isLong(told: readonly Judged[]): boolean {
  return told.filter(isActive).length >= leastStatements && wordsIn(told) >= leastWords;
}

function isActive({ type }: Judged): boolean {
  return type === "activity";
}

function wordsIn(told: readonly Judged[]): number {
  return told.reduce((sum, { statement }) => sum + countWords(statement.text), 0);
}

const listOfDeeds = { points: 4, words: 28 };

/** A list of nothing but things done: each of its points tells of activity, and of nothing else. */
export function isListOfDeeds(statements: readonly Words[]): boolean {
  const judged = statements.map((statement) => ({ statement, type: typeOf(statement.text) }));
  return (
    judged.length >= listOfDeeds.points && judged.every(isActive) && wordsIn(judged) >= listOfDeeds.words
  );
}

const crowd = { deeds: 4, words: 35 };
const sentenceOfDeeds = { deeds: 3, words: 18 };

/** A paragraph that is one sentence of things done, one after the other. */
export function isSentenceOfDeeds(point: readonly Words[]): boolean {
  return point.length === 1 && isCrowdOfDeeds(point, sentenceOfDeeds);
}

/** All that stands under a heading is a few things done: no figure, no judgement, nothing that came of them. */
export function areOnlyDeeds(statements: readonly Words[]): boolean {
  return (
    statements.length > 1 &&
    !statements.some(({ text }) => givesAnyFigure(text)) &&
    isCrowdOfDeeds(statements, sentenceOfDeeds)
  );
}

/** A paragraph or an item that crowds many things done into few words, and evaluates none of them. */
export function isCrowdOfDeeds(point: readonly Words[], least = crowd): boolean {
  const judged = point.map((statement) => ({ statement, type: typeOf(statement.text) }));
  if (judged.some(({ type }) => type === "evaluation")) return false;
  const told = fromFirstToLast(judged);
  const deeds = told.filter(isActive).reduce((sum, { statement }) => sum + deedsIn(statement.text), 0);
  return isMostlyActive(told) && deeds >= least.deeds && wordsIn(told) >= least.words;
}

/** How many things done a statement tells one after the other: "a card was launched, a guide printed and a fair held". */
export function deedsIn(text: string): number {
  const parts = text.split(/[,;]\s+(?:and\s+)?|\s+and\s+/u);
  const deeds = parts.filter((part) => judgeStatement(part).type === "activity");
  return Math.max(1, deeds.length);
}
