import { walk } from "../draft/sections.ts";
import { inEach } from "../draft/in-parts.ts";
import { tablesIn } from "../draft/tables-in.ts";
import { handbook } from "../guidance/editions.ts";
import { readKinds } from "./common/kinds.ts";
import { rule } from "./rule.ts";

/** With more columns a table does not fit across a page of A4 in print that families can read. */
const mostColumns = 8;

export default rule({
  id: "table-width",
  per: "draft",
  kinds: readKinds,
  severity: "hint",
  title: "Tables are narrow enough to read",
  source: [handbook(145)],
  why: "A plan must be published so that families can use it. A table of more than eight columns does not fit on a page or a telephone, and is hard to follow when it is read aloud.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Duddon partnership

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | Start | End | What will be different | Progress | Evidence |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Duddon Council | 1 May 2027 | 31 July 2028 | 80% of families know what happens next (35% in May 2026) | Begun | Survey |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# SEND strategic plan of the Duddon partnership

## Recommendation 1: Improve what families are told

| Ref | Action | Owner | Start | End | What will be different | Progress | Evidence | Cost |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 1.1 | Ring each family that waits once a term | Duddon Council | 1 May 2027 | 31 July 2028 | 80% of families know what happens next (35% in May 2026) | Begun | Survey | £2,000 |
`,
  check(draft, context) {
    for (const { header, rows } of tablesInEach(walk(draft.root))) {
      const columns = header.cells.length;
      if (columns <= mostColumns || rows.length === 0) continue;
      context.report(
        header,
        `This table has ${columns} columns, which is hard to read on a page or aloud. Keep to ${mostColumns} or fewer: part the table, or move what families do not need to another one.`,
      );
    }
  },
});

const tablesInEach = inEach(tablesIn);
