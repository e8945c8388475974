import { plans } from "../draft/draft.ts";
import { sharesOf } from "../draft/shares.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { openingOf } from "./common/opening.ts";
import { rule } from "./rule.ts";
import { listed, quoted } from "./common/wording.ts";

export default rule({
  id: "plan-partners",
  per: "draft",
  kinds: plans,
  severity: "information",
  title: "All partners have actions of their own",
  source: [handbook(55), oneYearOn],
  why: "The whole partnership answers for the arrangements. Inspectors have criticised plans in which education did everything, and in which health and social care had no part.",
  good: example("NHS Lode ICB"),
  weak: example("Lodeham Council"),
  check(draft, context) {
    const shares = draft.summary ? undefined : sharesOf(draft);
    if (!shares) return;
    const { idle, missing, burdened } = shares;
    const told = [
      ...(idle.length > 0
        ? [
            `No action here belongs to ${listed(idle.map(quoted), "or to")}, though the document lists ${idle.length > 1 ? "them" : "it"} as a partner.`,
          ]
        : []),
      ...(missing === undefined ? [] : [missingBodies[missing]]),
      ...(idle.length === 0 && missing === undefined && burdened
        ? [
            `${quoted(burdened.body)} alone owns ${burdened.owned} of the ${burdened.of} actions whose owner is named.`,
          ]
        : []),
    ];
    if (told.length > 0) context.report(openingOf(draft), `${told.join(" ")} ${advice}`);
  },
});

const advice = "Say what each partner will do, and which actions are shared.";
const missingBodies = {
  health: "No action here belongs to the integrated care board or to another health body.",
  council: "No action here belongs to the local authority.",
};

/** A plan whose health actions are owned by `health`. */
function example(health: string): string {
  return `---
kind: priority-action-plan
date: 2026-09-14
partners:
  - Lodeham Council
  - NHS Lode ICB
---

# Lodeham priority action plan

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See the children who have waited longest | ${health} | 31 July 2028 | No child waits longer than 52 weeks (104 in May 2026) |
| 1.2 | Ring each family that waits | ${health} | 31 March 2028 | 80% of families know what happens next (35% in May 2026) |
| 1.3 | Lend equipment to children who wait | Lodeham Council | 31 March 2028 | No child is at home for want of a chair (14 in May 2026) |

## Area for priority action 2: Plans

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Read each plan with a parent | Lodeham Council | 31 July 2028 | 70% of plans are good (26% in April 2026) |
| 2.2 | Hold late reviews of pupils in Year 11 | Lodeham Council | 31 March 2028 | 90% of reviews are on time (40% in April 2026) |
| 2.3 | Visit each child who is at home | Lodeham Council | 31 March 2028 | No child is at home for more than 15 days (81 in April 2026) |
`;
}
