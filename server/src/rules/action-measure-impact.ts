import { judgeMeasure } from "../draft/impact.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { after, blank } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { inBrief, nameOf } from "./common/wording.ts";

export default rule({
  id: "action-measure-impact",
  per: "action",
  kinds: kindsWithActions,
  severity: "warning",
  title: "The measure is a change for children, young people or families",
  source: [handbook(53, 59), oneYearOn],
  why: "Inspectors look for whether a service improves outcomes, and not only whether it was set up or received. “60 staff trained” can be met in full while nothing is different for a single child.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Pendlecombe priority action plan

## Area for priority action 1: Help with speech and language

| Ref | Action | Owner | By when | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Train nursery staff to spot children who need help | Pendlecombe Council | 31 July 2028 | 80% of children have help before they start school (45% in June 2026) |
| 1.2 | Put a therapist into each cluster of schools | NHS Pendle ICB | 31 March 2028 | No child waits longer than 18 weeks (61 in June 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Pendlecombe priority action plan

## Area for priority action 1: Help with speech and language

| Ref | Action | Owner | By when | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Train nursery staff to spot children who need help | Pendlecombe Council | 31 July 2028 | 200 staff trained |
| 1.2 | Put a therapist into each cluster of schools | NHS Pendle ICB | 31 March 2028 | No child waits longer than 18 weeks (61 in June 2026) |
`,
  check(action, context) {
    const { measure } = action;
    if (!isOpen(action, context) || measure?.type !== "activity") return;
    const asked = "what will be different for children or families";
    context.report(
      action.title,
      {
        message: `${nameOf(action)} is measured by what is done or made: “${inBrief(measure.text)}”. Say also what will be different for children, young people or families, from what to what and by when.`,
        because: judgeMeasure(measure.text).reasons,
      },
      {
        title: "Add to the measure what will be different",
        edits: [after(measure.words, `; ${blank(1, asked)}`)],
      },
    );
  },
});
