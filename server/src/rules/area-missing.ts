import { plans } from "../draft/draft.ts";
import type { Kind } from "../draft/draft.ts";
import { areasNotIn, askedOf } from "../draft/areas-of-report.ts";
import type { Asked } from "../draft/areas-of-report.ts";
import { handbook } from "../guidance/editions.ts";
import type { ReportedKind } from "../guidance/report-words.ts";
import { openingOf } from "./common/opening.ts";
import { inBrief, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

const start = `---
kind: priority-action-plan
date: 2026-09-14
areas-in-report:
  - Reduce the time that children wait for speech and language therapy
  - Make sure that children who are not in school receive suitable education
---

# Priority action plan of the Harbourne partnership

Harbourne Council is the principal authority for this plan.

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
`;

export default rule({
  id: "area-missing",
  per: "draft",
  kinds: plans,
  severity: "warning",
  severityIn: { "priority-action-plan": "error" },
  title: "Each area in the inspection report has its place in the plan",
  source: [handbook(143, 149)],
  why: "A priority action plan must set out actions for every area for priority action in the report. An area that the plan leaves out has nobody working on it.",
  good: `${start}
## Area for priority action 2: Children who are not in school

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Visit every child who is not in school | Harbourne Council | 31 March 2027 | 250 of 318 children learn for at least 15 hours a week (96 in May 2026) |
`,
  weak: start,
  check(draft, context) {
    if (draft.summary) return;
    const { report } = context.companions;
    const all = askedOf(report?.draft.inspection, draft, usual(draft.kind));
    const asked = all.filter(({ kind }) => asks(draft.kind, kind));
    const others = all.filter((each) => !asked.includes(each));
    const where = report ? `The inspection report, ${quoted(report.name)}, has` : "The inspection report has";
    for (const area of areasNotIn(draft, asked, others)) {
      context.report(
        openingOf(draft),
        `${where} the ${nameOf(area)} ${quoted(inBrief(area.title))}, and this plan does not take it up. Give it a heading of its own, with at least one action, the organisation that is responsible and the date by which it will be done.`,
      );
    }
  },
});

/** What a list at the top of a plan holds. */
function usual(plan: Kind): ReportedKind {
  if (plan === "priority-action-plan") return "priority-action";
  return plan === "written-statement-of-action" ? "weakness" : "recommendation";
}

/** A priority action plan answers the areas for priority action; other areas may stand in another plan. */
function asks(plan: Kind, reported: ReportedKind): boolean {
  if (plan === "priority-action-plan") return reported === "priority-action";
  if (plan === "written-statement-of-action") return reported === "weakness";
  return reported === "recommendation" || reported === "improvement";
}

const names: Readonly<Record<ReportedKind, string>> = {
  "priority-action": "area for priority action",
  weakness: "weakness",
  improvement: "area for improvement",
  recommendation: "recommendation",
};

function nameOf({ kind, number }: Asked): string {
  return number === undefined ? names[kind] : `${names[kind]} ${number},`;
}
