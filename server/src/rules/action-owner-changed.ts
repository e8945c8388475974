import { handedOver } from "../draft/handed-over.ts";
import { sameActionIn } from "../draft/same-action.ts";
import { adviserReview } from "../guidance/sources.ts";
import { isOpen } from "./common/open-actions.ts";
import { listed, nameOf, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

const plan = `---
kind: priority-action-plan
date: 2026-04-20
---

# Harbourne priority action plan

Harbourne Council is the principal authority for this plan.

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
`;

const report = (owner: string): string => `---
kind: progress-report
date: 2026-10-20
plan: plan.md
---

# Harbourne SEND progress report

## Next steps

| Ref | Action | Owner | By when | Status |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | ${owner} | 31 July 2027 | On track |
`;

export default rule({
  id: "action-owner-changed",
  per: "action",
  kinds: ["progress-report"],
  severity: "information",
  preview: true,
  title: "An action is with the organisation that the plan names",
  source: [adviserReview],
  why: "An action that passes from health to the council, or back, without a word is one that both may think the other is doing.",
  good: report("NHS Harbour ICB"),
  weak: report("Harbourne Council"),
  beside: { "plan.md": plan },
  check(action, context) {
    const { plan } = context.companions;
    const before = plan && isOpen(action, context) ? sameActionIn(plan.draft, action) : undefined;
    const change = before && handedOver(before, action);
    const [first] = action.owners;
    if (!plan || !change || !first) return;
    context.report(
      first.words.range(),
      `${nameOf(action)} is with ${listed(change.to.map(quoted))} here, and with ${listed(change.from.map(quoted))} in the plan, ${quoted(plan.name)}. If it has passed from one to the other, say so and who agreed to it; if not, put the owner right.`,
    );
  },
});
