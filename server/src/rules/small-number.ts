import { smallCountsIn } from "../draft/small-counts.ts";
import { handbook } from "../guidance/editions.ts";
import { startsUpper } from "../markdown/letters.ts";
import { replacement } from "./common/fixes.ts";
import { ownKinds } from "./common/kinds.ts";
import { quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "small-number",
  per: "stretch",
  kinds: ownKinds,
  severity: "warning",
  title: "No count of fewer than five children is given",
  source: [handbook(4)],
  why: "These documents are published. Where only one to four children are counted, neighbours and schools may be able to tell who they are, and what happened to them.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Skelbeck partnership

Of 84 children in alternative provision, fewer than five came back from a school outside the area. We spoke to three young people and two schools.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Skelbeck Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Skelbeck partnership

Of 84 children in alternative provision, 3 pupils came back from a school outside the area. We spoke to three young people and two schools.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Skelbeck Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check(stretch, context) {
    for (const { number, context: words } of smallCountsIn(stretch)) {
      const few = /^\d/.test(number.text) ? "fewer than 5" : "fewer than five";
      const title = `Write “${few}” in place of ${quoted(number.text)}`;
      const isOne = /^(?:1|one)$/i.test(number.text);
      const starts = startsUpper(number.text);
      const snippet = starts ? `F${few.slice(1)}` : few;
      context.report(
        number,
        `${quoted(words)} counts so few children that somebody could tell who they are. Write “fewer than five”, or leave the figure out.`,
        ...(isOne ? [] : [{ title, edits: [replacement(number, snippet)] }]),
      );
    }
  },
});
