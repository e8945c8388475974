import { asOf } from "../../draft/as-of.ts";
import type { Action, Lateness } from "../../draft/draft.ts";
import type { PlainDate } from "../../guidance/calendar.ts";
import type { Context } from "../rule.ts";
import { inBrief, listed } from "./wording.ts";

/** An action that the report says is late. */
export interface LateAction {
  readonly action: Action;
  readonly late: Lateness;
}

/**
 * The report's own late actions, list by list. One whose last date has passed without a word of delay is for
 * `action-overdue`.
 */
export function lateActions({ draft, today }: Context): LateAction[][] {
  if (draft.summary) return [];
  const day = asOf(draft, today);
  const lists = new Map<unknown, LateAction[]>();
  for (const action of draft.actions) {
    const { late } = action;
    if (!late || (isOverdue(action, day) && !isAskedWhy(late))) continue;
    // Parts under one heading, repeated under each area, are kept as one list is.
    const list = action.shape === "row" || action.shape === "column" ? action.section : action.section.title;
    lists.set(list, [...(lists.get(list) ?? []), { action, late }]);
  }
  return [...lists.values()];
}

/** It stands among the late actions, beside a cell for the reason that tells none. */
function isAskedWhy({ told, asked }: Lateness): boolean {
  return told === "listed" && asked;
}

/** Its last date is before `day`, and the document does not say that it is done, or late with no new date. */
export function isOverdue({ done, late, timescale }: Action, day: PlainDate | undefined): boolean {
  const { type, start, end, ambiguous, repeats } = timescale ?? {};
  if (done || repeats || type !== "dated" || end === undefined || day === undefined) return false;
  // A year that was guessed may be the wrong one, and dates in the wrong order have a finding of their own.
  if (ambiguous || (start !== undefined && start > end)) return false;
  if (late === undefined || late.told === "moved") return end < day;
  return late.newDate !== undefined && late.newDate < day;
}

const mostNamed = 5;

/** "A4, B1 and C3", or the first words of actions without numbers. */
export function names(late: readonly LateAction[]): string {
  const all = late.map(({ action: { id, title } }) => id ?? `“${inBrief(title.text)}”`);
  const shown = all.slice(0, mostNamed);
  return listed(all.length > mostNamed ? [...shown, `${all.length - mostNamed} more`] : shown);
}
