import { handbook } from "../guidance/editions.ts";
import { undescribedImages } from "../markdown/remarks.ts";
import { sentKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "image-text",
  per: "stretch",
  kinds: sentKinds,
  severity: "hint",
  title: "Each picture is told in words",
  source: [handbook(145)],
  why: "Somebody who cannot see a picture or a chart has its description read to them. Without one, what the picture says is lost.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Carnforth Vale partnership

![Waits for therapy fell from 40 weeks in 2024 to 18 in 2026](waits.png)

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Carnforth Vale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Carnforth Vale partnership

![](waits.png)

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Carnforth Vale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) |
`,
  check({ place }, context) {
    for (const remark of undescribedImages(place)) {
      const { block, from, to } = remark.place;
      const words = /^!\[([^\]]*)\]/.exec(block.text.slice(from, to))?.[1]?.trim() ?? "";
      context.report(
        remark.place,
        words === ""
          ? "This picture has no description. Write what it shows in the square brackets."
          : `“${words}” does not tell what this picture shows. Write in the square brackets what somebody sees who looks at it.`,
      );
    }
  },
});
