import type { Action, Owner } from "../draft/draft.ts";
import { handbook } from "../guidance/editions.ts";
import { findPlaceholder } from "../guidance/placeholders.ts";
import { before, blank, fillIn, replacement } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import type { Place } from "../markdown/elements.ts";
import type { Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { listed, nameOf, quoted } from "./common/wording.ts";
import { isWithin } from "../markdown/place.ts";

export default rule({
  id: "action-owner-vague",
  per: "action",
  kinds: kindsWithActions,
  severity: "warning",
  title: "The owner is somebody in particular",
  source: [handbook(55, 149)],
  why: "Where “all”, “partners” or “TBC” is the whole owner, no one body can be held to the action. Others may help, but one organisation, or two that share a duty, should answer for it.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Merrow Vale priority action plan

The partners are Merrow Vale Council, NHS Weir and Vale ICB and Merrow Vale Parent Carer Forum.

## Area for priority action 2: Education, health and care plans

- Check 20 plans a month with a parent at the table (Lead: Merrow Vale Council with support from all partners; by 31 July 2028). Measure: 70% of plans are good (26% in April 2026).
- Give health advice within six weeks (Lead: NHS Weir and Vale ICB; by 31 March 2028). Measure: 90% of families have their plan in time (48% in April 2026).
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Merrow Vale priority action plan

The partners are Merrow Vale Council, NHS Weir and Vale ICB and Merrow Vale Parent Carer Forum.

## Area for priority action 2: Education, health and care plans

- Check 20 plans a month with a parent at the table (Lead: all partners; by 31 July 2028). Measure: 70% of plans are good (26% in April 2026).
- Give health advice within six weeks (Lead: NHS Weir and Vale ICB; by 31 March 2028). Measure: 90% of families have their plan in time (48% in April 2026).
`,
  check(action, context) {
    const [first] = action.owners;
    if (!isOpen(action, context) || !first || action.owners.some(({ type }) => type !== "vague")) return;
    const owners = listed(action.owners.map(({ text }) => quoted(text)));
    context.report(
      action.title,
      `${nameOf(action)} is owned by ${owners}, which does not say who answers for it. Name the organisation that is responsible; others can be named as helping.`,
      ...fixes(action, first),
    );
  },
});

const asked = "name of the organisation";

/** In front of those who then only help; in place of words such as “TBC”. */
function fixes(action: Action, owner: Owner): Fix<Place>[] {
  const { words } = owner;
  if (isWithin(words, action.title)) {
    return fillIn(action.slots.owner, "Add the responsible organisation", asked);
  }
  if (findPlaceholder(words.text)) {
    const edits = [replacement(words, blank(1, asked))];
    return [{ title: `Write an organisation in place of ${quoted(words.text)}`, edits }];
  }
  const edits = [before(words, `${blank(1, asked)} with support from `)];
  return [{ title: `Put the responsible organisation in front of ${quoted(words.text)}`, edits }];
}
