import { asOf } from "../draft/as-of.ts";
import { unreportedIn } from "../draft/unreported.ts";
import type { Action } from "../draft/draft.ts";
import { adviserReview } from "../guidance/sources.ts";
import { openingOf } from "./common/opening.ts";
import { listed, nameOf, inSentence, quoted } from "./common/wording.ts";
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
| 1.2 | Open a weekly clinic in each town | NHS Harbour ICB | 31 March 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.3 | Ring each family that waits | Harbourne Council | 31 May 2027 | 80% of families know what happens next (31% in May 2026) |
| 1.4 | Lend equipment to children who wait | Harbourne Council | 31 May 2027 | No child is at home for want of a chair (14 in May 2026) |
`;

const report = (last: string): string => `---
kind: progress-report
date: 2026-10-20
plan: plan.md
---

# Harbourne SEND progress report

## Next steps

| Ref | Action | Owner | By when | Status |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2027 | On track |
| 1.2 | Open a weekly clinic in each town | NHS Harbour ICB | 31 March 2027 | On track |
| 1.3 | Ring each family that waits | Harbourne Council | 31 May 2027 | On track |
${last}`;

export default rule({
  id: "action-unreported",
  per: "draft",
  kinds: ["progress-report"],
  severity: "information",
  preview: true,
  title: "A report that goes through the plan leaves no action out",
  source: [adviserReview],
  why: "Where a report goes through the plan action by action, the one that it leaves out is the one that readers ask about.",
  good: report(
    "| 1.4 | Lend equipment to children who wait | Harbourne Council | 31 May 2027 | On track |\n",
  ),
  weak: report(""),
  beside: { "plan.md": plan },
  check(draft, context) {
    const { plan } = context.companions;
    const day = asOf(draft, context.today);
    if (!plan || day === undefined) return;
    const missing = unreportedIn(plan.draft, draft, day);
    if (missing.length === 0) return;
    context.report(
      openingOf(draft),
      `The plan, ${quoted(plan.name)}, has ${namesOf(missing)}, which this report does not mention. Say how far ${missing.length > 1 ? "each of them" : "it"} is, or that it is done.`,
    );
  },
});

const mostNamed = 4;

function namesOf(actions: readonly Action[]): string {
  const names = actions.slice(0, mostNamed).map((action) => inSentence(nameOf(action)));
  const more = actions.length - names.length;
  return listed(more > 0 ? [...names, `${more} more`] : names);
}
