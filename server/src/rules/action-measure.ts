import { plans } from "../draft/draft.ts";
import type { Action } from "../draft/draft.ts";
import { isUndecided } from "../draft/undecided.ts";
import { handbook } from "../guidance/editions.ts";
import { adviserReview } from "../guidance/sources.ts";
import { blank, fillIn, replacement } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import type { Around } from "./rule.ts";
import { nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-measure",
  per: "action",
  kinds: kindsWithActions,
  severity: "warning",
  title: "Each action has a measure of success",
  source: [handbook(59), adviserReview],
  why: "Leaders are asked whether what they do improves outcomes, and not only whether it was done. Without a measure nobody can say what an action has changed for children and families.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Brackenholme priority action plan

## Area for priority action 3: Life after school

**Action 3.1:** Name an adult worker for each young person at 16

**Responsible organisation:** Brackenholme Council

**By when:** 31 July 2028

**What will be different:** 80% of young people can name their adult worker at 17 (22% in April 2026)

**Action 3.2:** Open a clinic for epilepsy at the college

**Responsible organisation:** NHS Brackenholme ICB

**By when:** 31 March 2028

**What will be different:** Students with epilepsy lose six days a year to illness (11 in 2025/26)
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Brackenholme priority action plan

## Area for priority action 3: Life after school

**Action 3.1:** Name an adult worker for each young person at 16

**Responsible organisation:** Brackenholme Council

**By when:** 31 July 2028

**What will be different:** 80% of young people can name their adult worker at 17 (22% in April 2026)

**Action 3.2:** Open a clinic for epilepsy at the college

**Responsible organisation:** NHS Brackenholme ICB

**By when:** 31 March 2028
`,
  check(action, context) {
    const { measure } = action;
    if (!isOpen(action, context) || action.area?.measured || !isExpected(action, context)) return;
    if (measure && !isUndecided(measure.text)) return;
    const has = measure ? `${quoted(measure.text)} for its measure of success` : "no measure of success";
    context.report(
      action.title,
      `${nameOf(action)} has ${has}. Say what will be different for children, young people or families, how it stands now and by when it will have changed.`,
      ...(measure
        ? [
            {
              title: `Write a measure in place of ${quoted(measure.text)}`,
              edits: [replacement(measure.words, blank(1, asked))],
            },
          ]
        : fillIn(action.slots.measure, "Add a measure of success to this action", asked)),
    );
  },
});

const asked = "what will be different for children or families";

/**
 * Every action of a plan. Self-evaluations and progress reports mostly rest on a plan that has the measures: there a
 * measure is missed only where those beside it are given.
 */
function isExpected({ measuresKept }: Action, { kind }: Around): boolean {
  return plans.includes(kind) || measuresKept;
}
