import { notYetPhrases, publishedPhrases, stageLists, submittedPhrases } from "../guidance/plan-stages.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Section } from "./sections.ts";
import { topLines } from "./top-lines.ts";

/** How far a plan has come, by what it says near its top. */
export interface PlanStage {
  readonly submitted: boolean;
  readonly published: boolean;
}

const submitted = finder(submittedPhrases, stageLists);
const published = finder(publishedPhrases, stageLists);
const notYet = finder(notYetPhrases, stageLists);

const linesLooked = 30;

/** Whether the lines near the top say that the plan was submitted to the inspectorates, and that it was published. */
export function stageOf(root: Section): PlanStage {
  const told = topLines(root, linesLooked)
    .map(fold)
    .filter((line) => !notYet.isIn(line));
  const isPublished = told.some((line) => published.isIn(line));
  return {
    submitted: isPublished || told.some((line) => submitted.isIn(line)),
    published: isPublished,
  };
}
