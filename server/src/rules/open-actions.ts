import { plans } from "../draft/draft.ts";
import type { Action, Kind } from "../draft/draft.ts";
import type { Context } from "./rule.ts";

/** The kinds of document that list actions to be taken. */
export const kindsWithActions: readonly Kind[] = [...plans, "self-evaluation", "progress-report"];

/** A finished action needs nothing more, and what a summary leaves out stands in the fuller plan. */
export function isOpen(action: Action, { draft }: Context): boolean {
  return !action.done && !draft.summary;
}
