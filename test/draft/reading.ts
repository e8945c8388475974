import type { Action, Draft, Timescale } from "../../server/src/draft/draft.ts";
import { readDraft, type ReadOptions } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

export const options: ReadOptions = { today: "2026-04-17", calendar: defaultCalendar };

/** What is read of a text; undefined for a text that is no draft. */
export function read(text: string): Draft | undefined {
  return readDraft(readMarkdown(text), options);
}

/** What is read of the body of a plan. */
export function readPlan(body: string): Draft {
  return draftOf(`# Mereford SEND priority action plan\n\n${unindented(body)}`);
}

/** What is read of the body of a report on a plan. */
export function readReport(body: string): Draft {
  return draftOf(`# Mereford SEND progress report\n\n${unindented(body)}`);
}

/** What is read of the body of a self-evaluation. */
export function readEvaluation(body: string): Draft {
  return draftOf(`# Mereford SEND self-evaluation\n\n${unindented(body)}`);
}

function draftOf(text: string): Draft {
  const draft = read(text);
  if (!draft) throw new Error("The text was not taken for a draft.");
  return draft;
}

/**
 * The actions of a draft, a line each, with what was read of them:
 * `1.1 Open a clinic | owner: ICB | by: 2027-03-31 | measure: … | status: … | done`.
 */
export function actionsOf({ actions }: Draft): string[] {
  return actions.map(told);
}

function told({ id, title, owners, timescale, measure, status, done }: Action): string {
  return [
    [id, title.text.replace(/\.$/, "")].filter(Boolean).join(" "),
    owners.length > 0 && `owner: ${owners.map(({ text }) => text).join(" + ")}`,
    timescale && `by: ${when(timescale)}`,
    measure && `measure: ${measure.text}`,
    status && `status: ${status.text}`,
    done && "done",
  ]
    .filter(Boolean)
    .join(" | ");
}

function when({ type, start, end }: Timescale): string {
  if (type !== "dated") return type;
  return start !== undefined && start !== end ? `${start}..${end ?? ""}` : (end ?? "");
}

/** A text without the margin that it has in the test. */
export function unindented(text: string): string {
  const lines = text.split("\n");
  const margins = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return `${lines
    .map((line) => line.slice(margin))
    .join("\n")
    .trim()}\n`;
}

/** The action that one bullet of a plan is. */
export function bullet(text: string): string[] {
  return actionsOf(readPlan(`## Area 1: Waits\n\n- ${text}`));
}
