import { evaluations } from "../guidance/change-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { judgeStatement } from "./impact.ts";
import { countWords } from "./wording.ts";

const leastStatements = 4;
const leastWords = 60;
const evaluation = finder(evaluations);

/**
 * The first long stretch of statements that tells of activity without evaluating any of it: at least four statements
 * of activity, which are most of the stretch.
 */
export function activityWithoutEvaluation(statements: readonly Words[]): readonly Words[] | undefined {
  let stretch: Words[] = [];
  let active = 0;
  const isLong = (): boolean =>
    active >= leastStatements &&
    active * 3 >= stretch.length * 2 &&
    stretch.reduce((sum, { text }) => sum + countWords(text), 0) >= leastWords;
  for (const statement of statements) {
    const { type } = judgeStatement(statement.text);
    if (type === "impact" || evaluation.isIn(fold(statement.text))) {
      if (isLong()) return stretch;
      stretch = [];
      active = 0;
    } else if (type === "activity" || stretch.length > 0) {
      stretch.push(statement);
      if (type === "activity") active += 1;
    }
  }
  return isLong() ? stretch : undefined;
}
