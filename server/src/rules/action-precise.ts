import { findImprecise } from "../draft/imprecise.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import { rule } from "./rule.ts";
import { inSentence, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-precise",
  per: "action",
  kinds: kindsWithActions,
  severity: "information",
  title: "It can be told when each action is done",
  source: [oneYearOn],
  why: "Inspectors criticised plans that lacked precision. Nobody can say on what day an action is done that only explores, considers or continues something, so nobody can be held to it.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Osierbeck priority action plan

## Area for priority action 2: Short breaks

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Decide between two ways to offer short breaks in the villages, and write why | Osierbeck Council | 31 July 2028 | Every family that is entitled to a break has one |
| 2.2 | Open a club for children who use wheelchairs | Osierbeck Council | 31 March 2028 | 60 more children go to a club each week |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Osierbeck priority action plan

## Area for priority action 2: Short breaks

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Explore ways to offer short breaks in the villages | Osierbeck Council | 31 July 2028 | Every family that is entitled to a break has one |
| 2.2 | Open a club for children who use wheelchairs | Osierbeck Council | 31 March 2028 | 60 more children go to a club each week |
`,
  check(action, context) {
    const found = isOpen(action, context) ? findImprecise(action) : undefined;
    if (!found) return;
    const words = quoted(found.words);
    context.report(
      action.title,
      found.type === "hedge"
        ? `${nameOf(action)} leaves open whether it will be done at all: ${words}. Say what will be done in any case, or who decides and by when.`
        : `Nobody could say when ${inSentence(nameOf(action))} is done: ${words} has no end. Write what there will be at the end, such as a decision, a service or a change that people can see.`,
    );
  },
});
