import { handbook } from "../guidance/editions.ts";
import { fillIn } from "./common/fixes.ts";
import { isOpen, kindsWithActions, markAsSummary } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { nameOf } from "./common/wording.ts";

export default rule({
  id: "action-timescale",
  per: "action",
  kinds: kindsWithActions,
  severity: "warning",
  // Only of a priority action plan does the handbook say that it must.
  severityIn: { "priority-action-plan": "error" },
  title: "Each action says by when it will be done",
  source: [handbook(149)],
  why: "A priority action plan must give the period within which each action is to be taken. Families and inspectors cannot tell whether an action without a date is late.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Tidewell priority action plan

## Area for priority action 1: Speech and language therapy

- Put a therapist into each of the nine school clusters (Lead: Tidewell Council; by 31 July 2028). Measure: 70% of the children helped reach their goal (44% in May 2026).
- See all children who have waited for more than a year (Lead: NHS Sound and Shore ICB; by 31 March 2028). Measure: no child waits for more than 18 weeks (61 in May 2026).
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Tidewell priority action plan

## Area for priority action 1: Speech and language therapy

- Put a therapist into each of the nine school clusters (Lead: Tidewell Council; by 31 July 2028). Measure: 70% of the children helped reach their goal (44% in May 2026).
- See all children who have waited for more than a year (Lead: NHS Sound and Shore ICB). Measure: no child waits for more than 18 weeks (61 in May 2026).
`,
  check(action, context) {
    if (!isOpen(action, context) || action.timescale) return;
    context.report(
      action.title.range(),
      `${nameOf(action)} has no timescale. Say by when it will be done, with the month and the year, for example “by March 2027”.`,
      ...fillIn(action.slots.timescale, "Add a timescale to this action", "month and year", context.draft),
      ...markAsSummary(context.draft),
    );
  },
});
