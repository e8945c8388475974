import { adviserReview } from "../guidance/sources.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { longDate, nameOf } from "./common/wording.ts";

export default rule({
  id: "action-overdue",
  per: "action",
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
| 2.1 | Appoint an independent chair | Brackenholme Council | 31 March 2026 | On track | 60% of families say that leaders listen (24% in May 2026) |
| 2.2 | Put waits for all services in one report | NHS Brackenholme ICB | 31 July 2028 | On track | No child waits longer than 52 weeks (104 in May 2026) |
`,
  check(action, context) {
    const { type, start, end, ambiguous } = action.timescale ?? {};
    if (!isOpen(action, context) || type !== "dated" || end === undefined || end >= context.today) return;
    // A year that was guessed may be the wrong one, and dates in the wrong order have a finding of their own.
    if (ambiguous || (start !== undefined && start > end)) return;
    context.report(
      action.title.range(),
      `${nameOf(action)} was due by ${longDate(end)}, which has passed. If it is done, say that it is complete; if not, give the new date and the reason for the delay.`,
    );
  },
});
