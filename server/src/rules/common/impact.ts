import { judgeStatement } from "../../draft/impact.ts";
import type { Words } from "../../markdown/elements.ts";
import { inBrief } from "./wording.ts";

const mostShown = 4;

/** Why a passage is taken for an account of what was done: its first statements of that, and what of change there is. */
export function whyActivity(statements: readonly Words[]): string[] {
  const judged = statements.map(({ text }) => ({ text, ...judgeStatement(text) }));
  const done = judged.filter(({ type }) => type === "activity");
  const changed = judged.filter(({ type }) => type === "impact");
  return [
    ...done.slice(0, mostShown).flatMap(({ reasons: [reason] }) => reason ?? []),
    ...(done.length > mostShown
      ? [`${done.length - mostShown} more say what was done, made or counted.`]
      : []),
    ...changed.slice(0, 1).map(({ text }) => `“${inBrief(text)}” says what changed.`),
    ...(changed.length === 0 ? ["Nothing says what changed for children, young people or families."] : []),
  ];
}
