import { plans } from "../draft/draft.ts";
import type { Action } from "../draft/draft.ts";
import { sameActionIn } from "../draft/same-action.ts";
import { daysBetween } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { adviserReview } from "../guidance/sources.ts";
import { howFar } from "./common/how-far.ts";
import { isOpen } from "./common/open-actions.ts";
import { longDate, nameOf, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";
import type { Around } from "./rule.ts";

const table = (revised: string): string => `---
kind: priority-action-plan
date: 2026-09-14
---

# Harbourne priority action plan

Harbourne Council is the principal authority for this plan.

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | Original date | Revised date | What will be different |
| --- | --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 March 2027 | ${revised} | No child waits longer than 18 weeks (61 in May 2026) |
`;

export default rule({
  id: "slipped",
  per: "action",
  kinds: [...plans, "progress-report"],
  severity: "information",
  title: "No action ends later than it was to",
  source: [adviserReview],
  why: "Advisers ask about each date that has moved: why it did, and what is being done about it. A list of them is worth having before they ask.",
  good: table("31 March 2027"),
  weak: table("31 July 2027"),
  check(action, context) {
    const end = action.timescale?.end;
    if (!isOpen(action, context) || end === undefined) return;
    const before = action.originally
      ? { end: action.originally, where: "first planned" }
      : inPlan(action, end, context);
    if (!before || before.end >= end) return;
    context.report(
      action.title,
      `${nameOf(action)} now ends on ${longDate(end)}, ${howFar(before.end, end)} later than ${before.where} (${longDate(before.end)}). Say why it has moved and what is being done about it.`,
    );
  },
});

/** Dates of which one is told less closely than the other are only compared where they lie far apart. */
const roughly = 28;

function inPlan(
  action: Action,
  end: PlainDate,
  { plan }: Around,
): { end: PlainDate; where: string } | undefined {
  const same = plan && sameActionIn(plan.draft, action);
  const before = same?.timescale;
  if (!plan || before?.type !== "dated" || before.end === undefined || before.ambiguous) return undefined;
  const isCloseTo = daysBetween(before.end, end) < roughly;
  if (before.precision !== action.timescale?.precision && isCloseTo) return undefined;
  return { end: before.end, where: `in the plan, ${quoted(plan.name)}` };
}
