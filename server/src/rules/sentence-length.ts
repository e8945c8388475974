import { longSentencesIn } from "../draft/prose.ts";
import { handbook } from "../guidance/editions.ts";
import { readKinds } from "./common/kinds.ts";
import { inBrief } from "./common/wording.ts";
import { rule } from "./rule.ts";

/** In one clause; what stands in brackets or in quotation marks is not counted. */
const mostWords = 40;

export default rule({
  id: "sentence-length",
  per: "stretch",
  kinds: readKinds,
  severity: "hint",
  title: "Sentences are short enough to follow",
  source: [handbook(145, 183)],
  why: "These documents are read by families, and often read aloud. Few readers can follow a sentence of more than forty words.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Furnace Vale partnership

We will ring each family that waits. We will tell them when they will be seen, who will see them and what they can ask for until then.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Furnace Vale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Furnace Vale partnership

In order that families who wait for therapy should understand what they can expect from the services that are planned and paid for across the partnership, leaders have agreed that each of them should be rung by somebody who knows when the child will be seen and by whom.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Furnace Vale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check(stretch, context) {
    for (const { words, count } of longSentencesIn(stretch, mostWords)) {
      context.report(
        words,
        `The sentence “${inBrief(words.text)}” runs on for ${count} words. Part it in two, or make its parts a list.`,
      );
    }
  },
});
