import { inEach } from "../draft/in-parts.ts";
import { handbook } from "../guidance/editions.ts";
import type { Block } from "../markdown/elements.ts";
import { skippedLevels } from "../markdown/remarks.ts";
import { readKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "heading-order",
  per: "draft",
  kinds: readKinds,
  severity: "hint",
  title: "Headings leave out no level",
  source: [handbook(145)],
  why: "People who use a screen reader move from heading to heading. Where a level is left out, they look for a part that is not there.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Aldersby partnership

## Recommendation 1: Improve what families are told

### What we will do

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Aldersby Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Aldersby partnership

## Recommendation 1: Improve what families are told

#### What we will do

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Aldersby Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check({ markdown }, context) {
    const headings = headingsIn(markdown.blocks);
    for (const { place, message } of skippedLevels(headings)) {
      const [found = "", expected = ""] = message.match(/\d/g) ?? [];
      context.report(
        place,
        `This heading is of level ${found}, and the one above it of level ${Number(expected) - 1}: a level is left out. Make it level ${expected} (${"#".repeat(Number(expected))}).`,
      );
    }
  },
});

/** Its HTML too, which may hold headings. */
const headingsIn = inEach(({ elements }: Block) =>
  elements.filter((element) => element.type === "heading" || element.type === "html"),
);
