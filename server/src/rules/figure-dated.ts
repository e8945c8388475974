import type { Draft } from "../draft/draft.ts";
import { purposeOf } from "../draft/purpose.ts";
import { namesPeriod } from "../draft/periods.ts";
import { topLines } from "../draft/top-lines.ts";
import { walk } from "../draft/sections.ts";
import { datesAllFigures, undatedFigures } from "../draft/undated.ts";
import { handbook } from "../guidance/editions.ts";
import { sectionsOfPlans } from "./common/questions.ts";
import { rule } from "./rule.ts";
import { inBrief } from "./common/wording.ts";

const withoutFindings: readonly (string | undefined)[] = [
  "next",
  "risk",
  "money",
  "glossary",
  "sign-off",
  "governance",
  "people",
  "map",
];

const mostTopLines = 12;

export default rule({
  id: "figure-dated",
  per: "draft",
  kinds: ["self-evaluation", "progress-report"],
  severity: "information",
  title: "Each figure says what time it is for",
  source: [handbook(57, 182)],
  why: "A figure without a date cannot be checked, and nobody can tell whether it is out of date by the time of the meeting.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Ravensholme partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9% over the same time.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Raven Valley ICB, by 31 July 2027)
- Open a base for autistic pupils in the north (Ravensholme Council, by June 2027)
`,
  weak: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Ravensholme partnership

## What do we know about our impact?

- In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner.
- Absence of pupils at SEN support fell from 12% to 9%, and children settle sooner.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Raven Valley ICB, by 31 July 2027)
- Open a base for autistic pupils in the north (Ravensholme Council, by June 2027)
`,
  check(draft, context) {
    if (draft.summary || datesItself(draft) || datesAllFigures(draft.root)) return;
    const planned = sectionsOfPlans(draft);
    for (const section of walk(draft.root)) {
      if (planned.has(section) || withoutFindings.includes(purposeOf(section))) continue;
      const [first, ...more] = undatedFigures(section);
      if (!first) continue;
      const others =
        more.length === 0
          ? ""
          : more.length === 1
            ? " One more figure in this part has none either."
            : ` ${more.length} more in this part have none either.`;
      context.report(
        first,
        `“${inBrief(first.text)}” gives a figure and not the time that it is for. Say when, for example “in May 2026” or “in 2025/26”.${others}`,
      );
    }
  },
});

/** A progress report that gives its date or its period near its top dates what it reports. */
function datesItself({ kind, date, root }: Draft): boolean {
  if (kind !== "progress-report") return false;
  return date !== undefined || topLines(root, mostTopLines).some(namesPeriod);
}
