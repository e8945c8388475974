import { handbook } from "../guidance/editions.ts";
import { unclearLinks } from "../markdown/remarks.ts";
import { sentKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "link-text",
  per: "stretch",
  kinds: sentKinds,
  severity: "hint",
  title: "The words of a link tell where it leads",
  source: [handbook(145)],
  why: "People who use a screen reader often have only the links read to them. “Click here” does not tell them where they would go.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Burnmoor partnership

Families find all clinics in [the Burnmoor local offer](https://offer.burnmoor.example).

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Burnmoor Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Burnmoor partnership

Families find all clinics in the local offer. [Click here](https://offer.burnmoor.example).

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Burnmoor Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check({ place }, context) {
    for (const remark of unclearLinks(place)) {
      const { block, from, to } = remark.place;
      const words = /^\[([^\]]*)\]/.exec(block.text.slice(from, to))?.[1] ?? "";
      context.report(
        remark.place,
        `“${words}” does not tell where this link leads. Put the name of the page or document in the square brackets.`,
      );
    }
  },
});
