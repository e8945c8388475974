import { hardWordsIn, jargonIn } from "../draft/prose.ts";
import { handbook } from "../guidance/editions.ts";
import { readKinds } from "./common/kinds.ts";
import { listed, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "plain-english",
  per: "stretch",
  kinds: readKinds,
  severity: "hint",
  title: "The words are those that families use",
  source: [handbook(145)],
  why: "A plan must be published so that children, young people, parents and carers can use it. Words of the office keep them out, and a plainer one says the same.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Gosforth Dale partnership

We will use one form before each meeting, and start in May.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Gosforth Dale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Gosforth Dale partnership

We will utilise one form before each meeting, and start in May.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Gosforth Dale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check(stretch, context) {
    for (const { words, plainer } of hardWordsIn(stretch)) {
      const advice = plainer.length > 0 ? `Try ${listed(plainer.map(quoted), "or")}.` : "Leave it out.";
      context.report(words, `${quoted(words.text)} is hard to read for families. ${advice}`);
    }
    for (const { words, found } of jargonIn(stretch)) {
      const some = listed(found.slice(0, 4).map(quoted));
      context.report(
        words,
        `This sentence is full of words of the office: ${some}. Say in a sentence that a family would use what will be done, and what it will change.`,
      );
    }
  },
});
