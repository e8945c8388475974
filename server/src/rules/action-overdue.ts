import { asOf } from "../draft/as-of.ts";
import type { Action } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { adviserReview } from "../guidance/sources.ts";
import { onceWhile } from "../markdown/once.ts";
import { isOverdue } from "./common/late.ts";
import { kindsWithActions } from "./common/open-actions.ts";
import { rule, type Told } from "./rule.ts";
import { longDate, nameOf } from "./common/wording.ts";

export default rule({
  id: "action-overdue",
  per: "draft",
  kinds: kindsWithActions,
  severity: "warning",
  title: "An action whose date has passed is complete",
  source: [adviserReview],
  why: "Advisers ask of every action behind schedule why it is late and what is being done about it. A date that passes without a word is the first thing they see.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Brackenholme priority action plan

## Area for priority action 2: Oversight by leaders

| Ref | Action | Owner | By when | Status | What will be different |
| --- | --- | --- | --- | --- | --- |
| 2.1 | Appoint an independent chair | Brackenholme Council | 31 March 2026 | Complete | 60% of families say that leaders listen (24% in May 2026) |
| 2.2 | Put waits for all services in one report | NHS Brackenholme ICB | 31 July 2028 | On track | No child waits longer than 52 weeks (104 in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Brackenholme priority action plan

## Area for priority action 2: Oversight by leaders

| Ref | Action | Owner | By when | Status | What will be different |
| --- | --- | --- | --- | --- | --- |
| 2.1 | Appoint an independent chair | Brackenholme Council | 31 March 2026 | Amber | 60% of families say that leaders listen (24% in May 2026) |
| 2.2 | Put waits for all services in one report | NHS Brackenholme ICB | 31 July 2028 | On track | No child waits longer than 52 weeks (104 in May 2026) |
`,
  check(draft, context) {
    if (draft.summary) return;
    const day = asOf(draft, context.today);
    for (const { action, end } of draft.lists.flatMap((list) => overdueIn(list, day)))
      context.report(action.title, toldOf(action, end));
  },
});

const overdueIn = onceWhile((list: readonly Action[], day: PlainDate | undefined) =>
  list.flatMap((action) => {
    const end = action.late?.newDate ?? action.timescale?.end;
    // In a report, what is late and has no new date is for the rules on late actions.
    return end !== undefined && isOverdue(action, day) ? [{ action, end }] : [];
  }),
);

const toldOf = onceWhile((action: Action, end: PlainDate): Told => {
  return {
    message: `${nameOf(action)} was due by ${longDate(end)}, which has passed. If it is done, say that it is complete; if not, give the new date and the reason for the delay.`,
  };
});
