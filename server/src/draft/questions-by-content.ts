import { sourceColumn } from "../guidance/evidence-words.ts";
import { sourcesHeading } from "../guidance/headings.ts";
import { once } from "../markdown/once.ts";
import type { Action } from "./draft.ts";
import type { QuestionNumber } from "./question-answers.ts";
import { plainHeading } from "./purpose.ts";
import { plainLabel } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import type { DateContext } from "./timescale.ts";

/** The sections that answer a question by what they hold, whatever their headings say. */
export function holding(
  number: QuestionNumber,
  root: Section,
  actions: readonly Action[],
  dates: DateContext,
): Section[] {
  if (number === 1) return [];
  if (number === 2) return walk(root).filter(holdsSources);
  const planned = actions.filter((action) => isPlanned(action, dates));
  return planned.length < fewest ? [] : [...new Set(planned.map(({ section }) => section))];
}

const fewest = 2;

/** Somebody is to do it by a day that was to come when the document was written. */
function isPlanned({ owners, timescale }: Action, { date, today }: DateContext): boolean {
  return owners.length > 0 && timescale?.type === "dated" && (timescale.end ?? "") >= (date ?? today);
}

/** It lists the sources of what is known, or goes through them in a table. */
const holdsSources = once(
  ({ title, elements }: Section): boolean =>
    (elements.length > 0 && sourcesHeading.test(plainHeading(title))) ||
    elements.some(
      (element) =>
        element.type === "table" &&
        element.rows.length >= fewest &&
        element.header.cells.length >= fewest &&
        sourceColumn.test(plainLabel(element.header.cells[0]?.words.text ?? "")),
    ),
);
