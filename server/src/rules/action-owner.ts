import type { Action } from "../draft/draft.ts";
import { handbook } from "../guidance/editions.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { fillIn } from "./common/fixes.ts";
import { fillInEach, lacking, lackingByList, noneOf } from "./common/lists.ts";
import { kindsWithActions, markAsSummary } from "./common/open-actions.ts";
import { rule, type Told } from "./rule.ts";
import { listed, nameOf } from "./common/wording.ts";

export default rule({
  id: "action-owner",
  per: "draft",
  kinds: kindsWithActions,
  severity: "warning",
  // Only of a priority action plan does the handbook say that it must.
  severityIn: { "priority-action-plan": "error" },
  title: "Each action has an owner",
  source: [handbook(149)],
  why: "A priority action plan must name the responsible organisation for each action. An action that nobody owns is an action that nobody takes, and inspectors ask who answers for it.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Merrow Vale priority action plan

The partners are Merrow Vale Council, NHS Weir and Vale ICB and Merrow Vale Parent Carer Forum.

## Area for priority action 1: Waits for autism assessment

| Ref | Action | Responsible organisation | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See every child who has waited for more than two years | NHS Weir and Vale ICB | 31 July 2028 | No child waits longer than 52 weeks (104 weeks in September 2026) |
| 1.2 | Ring each family that is waiting once a term | Merrow Vale Council | 31 March 2028 | 80% of families say that they know what happens next (35% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Merrow Vale priority action plan

The partners are Merrow Vale Council, NHS Weir and Vale ICB and Merrow Vale Parent Carer Forum.

## Area for priority action 1: Waits for autism assessment

| Ref | Action | Responsible organisation | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See every child who has waited for more than two years | NHS Weir and Vale ICB | 31 July 2028 | No child waits longer than 52 weeks (104 weeks in September 2026) |
| 1.2 | Ring each family that is waiting once a term | | 31 March 2028 | 80% of families say that they know what happens next (35% in May 2026) |
`,
  check(draft, context) {
    const partners = draft.frontMatter.partners.slice(0, 2);
    const examples =
      partners.length > 0 ? listed(partners, "or") : "the local authority or the integrated care board";
    const summary = markAsSummary(draft);
    for (const list of lackingByList(draft, withoutOwner)) {
      const [action, other] = list;
      if (action && !other)
        context.report(action.title, toldOf(action, examples), ...fixesOf(action), ...summary);
      else if (action)
        context.report(
          action.title,
          `${noneOf(list)} says who will do it. Add to each the organisation that is responsible for it, for example ${examples}.`,
          ...fillInEach(list, ({ slots }) => slots.owner, "Add an owner to each of these steps", asked),
          ...summary,
        );
    }
  },
});

const withoutOwner = lacking(({ owners }) => owners.length === 0);
const asked = "name of the organisation";

const toldOf = onceWhile((action: Action, examples: string): Told => {
  return {
    message: `${nameOf(action)} has no owner. Add the organisation that is responsible for it, for example ${examples}.`,
  };
});

const fixesOf = once(({ slots }: Action) => fillIn(slots.owner, "Add an owner to this action", asked));
