import { plans, type Action } from "../draft/draft.ts";
import { findRepeated } from "../draft/repeated.ts";
import { adviserReview, oneYearOn } from "../guidance/sources.ts";
import { onceWhile } from "../markdown/once.ts";
import { rule, type Told } from "./rule.ts";
import { inBrief, inSentence, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-repeated",
  per: "draft",
  kinds: plans,
  severity: "information",
  title: "Each action stands in the plan once",
  source: [adviserReview, oneYearOn],
  why: "An action that stands in two places gets two dates and two statuses before long, and makes the plan look like more than it is. One place and a reference to it keep them together.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Thistlewick priority action plan

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits for an autism assessment once a term | NHS Wick ICB | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |

## Area for priority action 2: What families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Write each letter anew with parents | Thistlewick Council | 31 March 2028 | 70% of parents understand their letter (20% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Thistlewick priority action plan

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits for an autism assessment once a term | NHS Wick ICB | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |

## Area for priority action 2: What families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Once a term, ring each family that waits for an autism assessment | NHS Wick ICB | 31 March 2028 | 70% of parents understand their letter (20% in May 2026) |
`,
  check(draft, context) {
    if (draft.summary) return;
    for (const { action, first } of findRepeated(draft)) {
      const area = first.area === action.area ? undefined : first.area?.title.text;
      context.report(action.title, toldOf(action, first, area));
    }
  },
});

/** `area`: the title of the first one's, where it is another. */
const toldOf = onceWhile((action: Action, first: Action, area: string | undefined): Told => {
  const place = area === undefined ? "" : ` under ${quoted(inBrief(area))}`;
  return {
    message: `${nameOf(action)} says the same as ${inSentence(nameOf(first))}${place}. Keep it in one place and refer to it from the other, or say how the two differ.`,
  };
});
