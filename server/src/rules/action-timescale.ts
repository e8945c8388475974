import type { Action } from "../draft/draft.ts";
import { handbook } from "../guidance/editions.ts";
import { once } from "../markdown/once.ts";
import { fillIn } from "./common/fixes.ts";
import { fillInEach, lacking, lackingByList, noneOf } from "./common/lists.ts";
import { kindsWithActions, markAsSummary } from "./common/open-actions.ts";
import { rule, type Told } from "./rule.ts";
import { nameOf } from "./common/wording.ts";

export default rule({
  id: "action-timescale",
  per: "draft",
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
  check(draft, context) {
    const summary = markAsSummary(draft);
    for (const list of lackingByList(draft, withoutTimescale)) {
      const [action, other] = list;
      if (action && !other) context.report(action.title, toldOf(action), ...fixesOf(action), ...summary);
      else if (action)
        context.report(
          action.title,
          `${noneOf(list)} says by when it will be done. Add to each the month and the year, for example “by March 2027”.`,
          ...fillInEach(
            list,
            ({ slots }) => slots.timescale,
            "Add a timescale to each of these steps",
            asked,
          ),
          ...summary,
        );
    }
  },
});

const asked = "month and year";

const toldOf = once((action: Action): Told => {
  return {
    message: `${nameOf(action)} has no timescale. Say by when it will be done, with the month and the year, for example “by March 2027”.`,
  };
});

const fixesOf = once(({ slots }: Action) => fillIn(slots.timescale, "Add a timescale to this action", asked));

/** Of a late action with a remedy, `late-mitigation` asks for the date. */
const withoutTimescale = lacking(
  ({ timescale, late }) => !timescale && !(late?.told === "listed" && late.mitigation),
);
