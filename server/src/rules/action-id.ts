import { findRepeats, findStrays } from "../draft/numbering.ts";
import { kindsWithActions } from "./common/open-actions.ts";
import { inBrief, nameOf } from "./common/wording.ts";
import { ownNeed } from "../guidance/sources.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "action-id",
  per: "draft",
  kinds: kindsWithActions,
  severity: "warning",
  title: "Each action has a number of its own",
  source: [ownNeed("a number by which reports and minutes name one action and no other")],
  why: "Reports, minutes and advisers speak of actions by their numbers. Where two actions have the same one, nobody can tell which of them is late or done.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Sallowby priority action plan

## Area for priority action 4: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 4.1 | Give each school a link therapist | Sallow Community NHS Trust | 31 July 2028 | Children wait 12 weeks for therapy (40 in June 2026) |
| 4.2 | Ring each family that waits | NHS Sallow ICB | 31 March 2028 | 80% of families know what happens next (35% in June 2026) |
| 4.3 | Lend equipment while children wait | Sallowby Council | 31 March 2028 | No child is at home for want of a chair (14 in June 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Sallowby priority action plan

## Area for priority action 4: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 4.1 | Give each school a link therapist | Sallow Community NHS Trust | 31 July 2028 | Children wait 12 weeks for therapy (40 in June 2026) |
| 4.2 | Ring each family that waits | NHS Sallow ICB | 31 March 2028 | 80% of families know what happens next (35% in June 2026) |
| 4.2 | Lend equipment while children wait | Sallowby Council | 31 March 2028 | No child is at home for want of a chair (14 in June 2026) |
`,
  check(draft, context) {
    const repeats = findRepeats(draft);
    for (const { action, first, free } of repeats) {
      const such = free === undefined ? "" : `, such as ${free}`;
      context.report(
        action.title,
        `The number ${action.id} is used twice: for “${inBrief(action.title.text)}” and for “${inBrief(first.title.text)}”. Give one of them a number of its own${such}.`,
      );
    }
    for (const { action, start } of findStrays(draft)) {
      if (repeats.some((repeat) => repeat.action === action)) continue;
      context.report(
        action.title,
        `${nameOf(action)} stands among actions whose numbers start with ${start}. Number it as they are, or move it to the area that it belongs to.`,
      );
    }
  },
});
