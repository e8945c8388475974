import { plans } from "../../draft/draft.ts";
import type { Action, Draft, Kind } from "../../draft/draft.ts";
import type { Fix } from "../rule.ts";
import { summaryEdit } from "./top-lines.ts";

/** The kinds of document that list actions to be taken. */
export const kindsWithActions: readonly Kind[] = [...plans, "self-evaluation", "progress-report"];

/** A finished action needs nothing more, and what a summary leaves out stands in the fuller plan. */
export function isOpen(action: Action, { summary }: Pick<Draft, "summary">): boolean {
  return !action.done && !summary;
}

/** Where no action has an owner or a timescale, the document may be a summary that does not say so. */
export function markAsSummary(draft: Draft): Fix[] {
  if (draft.actions.some(({ owners, timescale }) => owners.length > 0 || timescale)) return [];
  return [{ title: "Say that this is a summary of a fuller plan", edits: [summaryEdit(draft)] }];
}
