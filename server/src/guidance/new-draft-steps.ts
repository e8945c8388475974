import { integratedCareBoards } from "./integrated-care-boards.ts";
import { localAreas } from "./local-areas.ts";
import type { Kind } from "./kinds.ts";

/** One question of the short form that starts a draft. */
export interface Step {
  readonly name: StepName;
  /** choice: one of `choices`, or other words. names: any number of them. */
  readonly asks: "choice" | "text" | "date" | "names";
  /** What is asked for, in two or three words: "Local area". */
  readonly title: string;
  /** The question as a sentence. */
  readonly prompt: string;
  readonly choices?: readonly string[];
  /** What stands in the template where the answer belongs. */
  readonly blank: string;
  /** Where there is no answer its line in the front matter goes too. */
  readonly optional?: true;
  /** The answer is about the area, and the same for all of its documents. */
  readonly lasting?: boolean;
}

export type StepName =
  | "area"
  | "authority"
  | "board"
  | "partners"
  | "published"
  | "areas"
  | "improvements"
  | "meeting"
  | "notified"
  | "date";

const area: Step = {
  name: "area",
  asks: "choice",
  lasting: true,
  title: "Local area",
  prompt: "Choose your local area, or type its name.",
  choices: localAreas,
  blank: "[name of the local area]",
};
const authority: Step = {
  name: "authority",
  asks: "text",
  lasting: true,
  title: "Local authority",
  prompt: "The name of the local authority, as this document will use it.",
  blank: "[name of the local authority]",
};
const board: Step = {
  name: "board",
  asks: "choice",
  lasting: true,
  title: "Integrated care board",
  prompt: "Choose the NHS integrated care board, or type its name. Some in this list have merged since 2022.",
  choices: integratedCareBoards,
  blank: "[name of the integrated care board]",
};
const partners: Step = {
  name: "partners",
  asks: "names",
  lasting: true,
  title: "Other partners",
  prompt:
    "Other partners, such as the parent carer forum or an NHS trust, with a semicolon (;) between them.",
  blank: "",
  optional: true,
};
const published: Step = {
  name: "published",
  asks: "date",
  title: "Date of the inspection report",
  prompt: "The day the inspection report was published, such as 17 April 2026.",
  blank: "[date the inspection report was published]",
};
const date: Step = {
  name: "date",
  asks: "date",
  title: "Date of this version",
  prompt: "The date of this version, such as 17 April 2026.",
  blank: "[date of this version, such as 17 April 2026]",
};
const meeting: Step = {
  name: "meeting",
  asks: "date",
  title: "Engagement meeting",
  prompt: "The day of the annual engagement meeting, if it is known.",
  blank: "[date of the engagement meeting, if it is known]",
  optional: true,
};
const notified: Step = {
  name: "notified",
  asks: "date",
  title: "Notice of the inspection",
  prompt: "The day the inspectors gave notice of the inspection, if they have.",
  blank: "[date the inspectors gave notice, if they have]",
  optional: true,
};

/** `what` is said as the report says it: "areas for priority action". */
function areasFor(
  what: string,
  title: string,
  blank: string,
  name: "areas" | "improvements" = "areas",
): Step {
  const prompt = `Paste the ${what}, each on its own line, or type them with a semicolon (;) between them.`;
  return { name, asks: "names", title, prompt, blank };
}

const partnership = [area, authority, board, partners];

/** What each form asks, in this order. */
export const steps: Readonly<Record<Kind, readonly Step[]>> = {
  "self-evaluation": [...partnership, meeting, date],
  "priority-action-plan": [
    ...partnership,
    published,
    areasFor(
      "areas for priority action from the inspection report",
      "Areas for priority action",
      "[the area in the words of the inspection report]",
    ),
    date,
  ],
  "strategic-plan": [
    ...partnership,
    areasFor("priorities of the plan", "Priorities", "[what is to get better, and for whom]"),
    date,
  ],
  "written-statement-of-action": [
    ...partnership,
    published,
    areasFor(
      "areas of significant weakness from the inspection report",
      "Areas of weakness",
      "[the weakness in the words of the inspection report]",
    ),
    date,
  ],
  "progress-report": [...partnership, date],
  "inspection-report": [
    area,
    authority,
    board,
    published,
    areasFor(
      "areas for priority action from the report",
      "Areas for priority action",
      "[the area for priority action, with the organisation that the report names]",
    ),
    areasFor(
      "areas for improvement from the report",
      "Areas for improvement",
      "[the area for improvement]",
      "improvements",
    ),
  ],
  "evidence-index": [...partnership, notified, date],
};
