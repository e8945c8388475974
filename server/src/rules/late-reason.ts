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
  id: "late-reason",
  per: "draft",
  kinds: ["progress-report"],
  severity: "warning",
  title: "Each action that is behind schedule has a reason",
  source: [adviserReview],
  why: "Advisers ask for the reason behind every action that is late. Without one a board cannot tell a delay that will mend itself from one that will grow.",
  good: reportOf(`| 1.2 | Open the second clinic | NHS Don ICB | 31 March 2027 | No nurse applied | Locum from January 2027 |
| 2.1 | Publish waits each month | Stannington Council | 31 January 2027 | Two systems count differently | Counts by hand until January 2027 |`),
  weak: reportOf(`| 1.2 | Open the second clinic | NHS Don ICB | 31 March 2027 | No nurse applied | Locum from January 2027 |
| 2.1 | Publish waits each month | Stannington Council | 31 January 2027 | | Counts by hand until January 2027 |`),
  check(_draft, context) {
    for (const list of lateActions(context)) {
      const without = list.filter(({ late }) => !late.reason);
      if (without.length === list.length && list.length > 1) tellOfAll(list, context);
      else for (const each of without) tellOfOne(each, asksForBoth(list), context);
    }
  },
});

/** Where other actions of the list say what is done about them, `late-mitigation` asks for that. */
function asksForBoth(list: readonly LateAction[]): boolean {
  return !list.some(({ late }) => late.mitigation);
}

function tellOfOne({ action, late }: LateAction, both: boolean, context: Context): void {
  const message = `${nameOf(action)} ${saidOf({ action, late })}, and nothing says why. Give the reason for the delay${both ? ", what is being done about it and by when" : ""}.`;
  context.report(
    action.title,
    { message, minor: late.told === "moved" },
    ...fillIn(late.slots.reason, "Add the reason for the delay", "why it is late"),
  );
}

/** One finding where a list has no place for reasons. */
function tellOfAll(list: readonly LateAction[], context: Context): void {
  const worst = list.find(({ late }) => late.told !== "moved");
  const { action } = worst ?? list[0] ?? {};
  if (!action) return;
  const message = `${list.length} actions here are behind schedule (${names(list)}), and this list does not say why. Give the reason for each, what is being done about it and by when.`;
  context.report(action.title, { message, minor: !worst });
}

function saidOf({ action, late }: LateAction): string {
  if (late.told === "status" && action.status) return `is marked “${action.status.text}”`;
  return late.told === "moved" ? "has a later date than it had" : "is behind schedule";
}
