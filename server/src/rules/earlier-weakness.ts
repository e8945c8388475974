import { areasNotSpokenOf, askedOf } from "../draft/areas-of-report.ts";
import type { Asked } from "../draft/areas-of-report.ts";
import { handbook } from "../guidance/editions.ts";
import { openingOf } from "./common/opening.ts";
import { inBrief, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

const body = `## What do you know about the impact of your arrangements?

In 2024, 38% of new education, health and care plans were on time; in 2026 it is 71%. Parents say that they know whom to ring.

## How do you know?

The data for 2026, an audit of 60 plans in May 2026, our survey of 300 parents in April 2026, and interviews with 40 young people.
`;
const plans = `
## What are your plans for the next 12 months?

- See each child for therapy within 12 weeks of referral (NHS Weir and Vale ICB, by 31 July 2027)
- Visit each child who is on a part-time timetable (Merrow Vale Council, by 30 April 2027)
`;

export default rule({
  id: "earlier-weakness",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "Each weakness that the last inspection found is taken up",
  source: [handbook(183)],
  why: "A self-evaluation should say what has become of the weaknesses that Ofsted and the CQC found. Where one is not mentioned, inspectors ask whether it was forgotten.",
  good: `---
areas-in-report:
  - New education, health and care plans are late
  - Families of disabled children have too few short breaks
---

# Merrow Vale SEND self-evaluation, September 2026

${body}
Families of 140 disabled children had a short break in 2026; 61 families had one in 2024.
${plans}`,
  weak: `---
areas-in-report:
  - New education, health and care plans are late
  - Families of disabled children have too few short breaks
---

# Merrow Vale SEND self-evaluation, September 2026

${body}${plans}`,
  check(draft, context) {
    const { report } = context.companions;
    const asked = graveIn(askedOf(report?.draft.inspection, draft, "weakness"));
    const where = report ? `The inspection report, ${quoted(report.name)},` : "The inspection report";
    for (const { title } of areasNotSpokenOf(draft, asked)) {
      context.report(
        openingOf(draft),
        `${where} has ${quoted(inBrief(title))}, and the self-evaluation does not take it up. Say what has changed since then, how you know, and what is still to be done.`,
      );
    }
  },
});

/** The gravest sort that a report has; the lesser ones only where there is no other. */
function graveIn(areas: readonly Asked[]): readonly Asked[] {
  const grave = areas.filter(({ kind }) => kind === "priority-action" || kind === "weakness");
  return grave.length > 0 ? grave : areas;
}
