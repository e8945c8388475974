import { asOf } from "../draft/as-of.ts";
import { adviserReview } from "../guidance/sources.ts";
import { fillIn } from "./common/fixes.ts";
import { lateActions, names, type LateAction } from "./common/late.ts";
import { nameOf } from "./common/wording.ts";
import type { Context } from "./rule.ts";
import { rule } from "./rule.ts";

const reportOf = (rows: string): string => `---
kind: progress-report
date: 2026-10-30
---

# Progress report on the Stannington SEND plan

## Actions behind schedule

| Ref | Action | Owner | New date | Reason | Mitigation |
| --- | --- | --- | --- | --- | --- |
${rows}
`;

export default rule({
  id: "late-mitigation",
  per: "draft",
  kinds: ["progress-report"],
  severity: "warning",
  title: "Each action that is behind schedule says what is being done about it, and by when",
  source: [adviserReview],
  why: "Advisers ask what is being done about every action that is late. A reason alone explains the delay; it does not end it.",
  good: reportOf(`| 1.2 | Open the second clinic | NHS Don ICB | 31 March 2027 | No nurse applied | Locum from January 2027 |
| 2.1 | Publish waits each month | Stannington Council | 31 January 2027 | Two systems count differently | Counts by hand until January 2027 |`),
  weak: reportOf(`| 1.2 | Open the second clinic | NHS Don ICB | 31 March 2027 | No nurse applied | Locum from January 2027 |
| 2.1 | Publish waits each month | Stannington Council | 31 January 2027 | Two systems count differently | |`),
  check(_draft, context) {
    for (const list of lateActions(context)) {
      // Where nothing is said of any action, `late-reason` asks for both.
      const without = list.filter(({ late }) => !late.mitigation);
      if (without.length < list.length || list.length === 1) {
        for (const each of without) if (each.late.reason ?? list[1]) tellOfOne(each, context);
      } else if (list.some(({ late }) => late.reason)) tellOfAll(without, context);
      for (const each of list) if (isUndated(each, context)) askForDate(each, context);
    }
  },
});

function tellOfOne({ action, late }: LateAction, context: Context): void {
  const message = `${nameOf(action)} is behind schedule, and nothing says what is being done about it. Say what you do in the meantime or instead, and by when.`;
  context.report(
    action.title,
    { message, minor: late.told === "moved" },
    ...fillIn(late.slots.mitigation, "Add what is being done", "what is being done about it, and by when"),
  );
}

/** One finding where a list has no place for it; a new date for all is some answer. */
function tellOfAll(list: readonly LateAction[], context: Context): void {
  const first = list[0]?.action;
  if (!first) return;
  const message = `Reasons are given for the late actions ${names(list)}, and nothing says what is being done about them. Say so for each, and by when.`;
  context.report(first.title, {
    message,
    minor: list.some(({ late }) => late.newDate !== undefined),
  });
}

/** There is a remedy, and no date for it: none at all, or only the one that was missed. */
function isUndated({ action: { timescale }, late }: LateAction, { draft, today }: Context): boolean {
  if (!late.mitigation || late.newDate !== undefined || late.timed) return false;
  if (timescale?.type !== "dated") return late.told === "listed";
  const day = asOf(draft, today);
  return day !== undefined && timescale.end !== undefined && timescale.end < day;
}

function askForDate({ action }: LateAction, context: Context): void {
  const message = `${nameOf(action)} is late and says what is being done about it, but not by when. Give the new date.`;
  context.report(action.title, { message, minor: true });
}
