import { coloursAlone } from "../draft/colour-only.ts";
import { handbook } from "../guidance/editions.ts";
import { readKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "colour-only",
  per: "draft",
  kinds: readKinds,
  severity: "hint",
  title: "No status is told by a colour alone",
  source: [handbook(145)],
  why: "Not everybody can tell red from green, and a screen reader says only “green circle”. Families also need to know what a colour stands for.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Eskdale partnership

Key: 🟢 on track, 🟠 some risk, 🔴 off track.

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different | Status |
| --- | --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Eskdale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) | 🟢 |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Eskdale partnership

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | By when | What will be different | Status |
| --- | --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Eskdale Council | 31 July 2028 | 80% of families know what happens next (35% in May 2026) | 🟢 |
| 1.2 | Send a date with each letter | NHS Eskdale ICB | 31 March 2028 | 90% of families have a date within a week (12% in May 2026) | 🔴 |
`,
  check(draft, context) {
    const [first, ...more] = coloursAlone(draft.root);
    if (!first) return;
    const others =
      more.length === 0 ? "" : ` So ${more.length === 1 ? "does one more" : `do ${more.length} more`}.`;
    context.report(
      first,
      `This cell tells its status by a colour alone.${others} Write the status in words, such as “on track”, or add a key that says what each colour means.`,
    );
  },
});
