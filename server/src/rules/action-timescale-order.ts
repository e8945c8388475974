import { handbook } from "../guidance/editions.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { longDate, nameOf } from "./common/wording.ts";

export default rule({
  id: "action-timescale-order",
  per: "action",
  kinds: kindsWithActions,
  severity: "error",
  title: "An action starts before it ends",
  source: [handbook(149)],
  why: "An action that ends before it starts has no period at all. It is nearly always a slip of the year, and it casts doubt on the dates around it.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Brackenholme priority action plan

## Area for priority action 4: Continence care in schools

| Ref | Action | Owner | Start | End | What will be different |
| --- | --- | --- | --- | --- | --- |
| 4.1 | Write a care plan for each child who needs one | Brackenholme Community NHS Trust | 04/01/2028 | 31/03/2028 | No child misses school for want of a trained adult (45 in 2025/26) |
| 4.2 | Reopen the clinic in the south | NHS Brackenholme ICB | 01/02/2028 | 31/07/2028 | Children wait no longer than 12 weeks (40 in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Brackenholme priority action plan

## Area for priority action 4: Continence care in schools

| Ref | Action | Owner | Start | End | What will be different |
| --- | --- | --- | --- | --- | --- |
| 4.1 | Write a care plan for each child who needs one | Brackenholme Community NHS Trust | 04/01/2028 | 31/03/2028 | No child misses school for want of a trained adult (45 in 2025/26) |
| 4.2 | Reopen the clinic in the south | NHS Brackenholme ICB | 01/08/2028 | 28/02/2028 | Children wait no longer than 12 weeks (40 in May 2026) |
`,
  check(action, context) {
    const { start, end, ambiguous } = action.timescale ?? {};
    if (!isOpen(action, context) || start === undefined || end === undefined || start <= end) return;
    // A year that was guessed is no ground for an error.
    if (ambiguous) return;
    context.report(
      action.title,
      `${nameOf(action)} ends on ${longDate(end)}, before it starts on ${longDate(start)}. Put one of the two dates right.`,
    );
  },
});
