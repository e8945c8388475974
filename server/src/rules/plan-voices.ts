import { plans } from "../draft/draft.ts";
import { partTakenIn } from "../draft/part-taken.ts";
import { handbook } from "../guidance/editions.ts";
import { cdc, oneYearOn } from "../guidance/sources.ts";
import { isWhole } from "./common/whole.ts";
import { openingOf } from "./common/opening.ts";
import { rule } from "./rule.ts";
import { listed } from "./common/wording.ts";

export default rule({
  id: "plan-voices",
  per: "draft",
  kinds: plans,
  severity: "information",
  title: "Children, young people, parents and carers have a part in the plan",
  source: [handbook(56, 187), oneYearOn, cdc],
  why: "Arrangements are to be made together with those whom they are for. A plan in which families neither say what should change nor judge whether it has is one that leaders wrote for themselves.",
  good: example("80% of young people and of parents say that they know what happens next (35% in May 2026)"),
  weak: example("Waits for an answer fall from ten weeks to two"),
  check(draft, context) {
    const { children, parents } = partTakenIn(draft);
    const missing = [
      ...(children ? [] : ["children and young people"]),
      ...(parents ? [] : ["parents and carers"]),
    ];
    if (missing.length === 0 || !isWhole(draft)) return;
    context.report(
      openingOf(draft),
      `Nothing in this plan shows that ${listed(missing, "or that")} helped to make it or will judge what it changes. Say how they were asked, what they wanted, and which measures are theirs.`,
    );
  },
});

/** A plan with actions enough to be a whole one; `measure` is that of the last. */
function example(measure: string): string {
  const actions = [
    "See the children who have waited longest for an assessment at the weekend clinic",
    "Put a link therapist into each secondary school for one day of every week",
    "Lend equipment while children wait, from a store that is open on Saturdays",
    "Open a second room for sensory therapy beside the special school in the north",
    "Hold late reviews of pupils in Year 11, those who move to college first",
    "Visit each child who is at home, and write down what would bring the child back",
    "Pay for tutors in the hospital from the first week of a stay",
    "Open a base for anxious pupils in each of three towns of the county",
    "Send health advice for new plans from one desk, with a date by which it is due",
    "Name an adult worker for each young person on the sixteenth birthday",
    "Send an answer to each letter, with the name of the person who wrote it",
  ];
  const rows = actions.map((action, at) => {
    const told =
      at === actions.length - 1 ? measure : "No child waits longer than 18 weeks (61 weeks in May 2026)";
    const owner = at % 2 === 0 ? "NHS Combe ICB" : "Combe Valley Council";
    return `| 1.${at + 1} | ${action} | ${owner} | 31 July 2028 | ${told} |`;
  });
  return `---
kind: priority-action-plan
date: 2026-09-14
---

# Combe Valley priority action plan

## Area for priority action 1: Children wait too long

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}
