import { judgePassage, judgeStatement } from "../draft/impact.ts";
import { handbook } from "../guidance/editions.ts";
import { adviserReview } from "../guidance/sources.ts";
import { rule } from "./rule.ts";
import { whyActivity } from "./common/impact.ts";
import { inBrief } from "./common/wording.ts";

export default rule({
  id: "question-impact",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "Question 1 says what has changed for children, young people or families",
  source: [handbook(59, 183), adviserReview],
  why: "Plans, forms, meetings and training are a foundation and not yet impact. Leaders are asked whether services improve outcomes for children and young people, and not only whether they were delivered.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

We trained 74 clinicians in writing advice. Since then 58% of audited plans are good, up from 31% in 2024, and 64% of parents say that the plan describes their child.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  weak: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

- We trained 74 clinicians in writing advice.
- A new template was launched in September 2025 and the strategy has been published.
- The steering group has met six times and a business case has been prepared.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check({ number, thin, statements }, context) {
    if (number !== 1 || thin !== "activity" || context.draft.summary) return;
    if (judgePassage(statements.map(({ text }) => text)).verdict !== "activity-only") return;
    const first = statements.find(({ text }) => judgeStatement(text).type === "activity");
    if (!first) return;
    context.report(first, {
      message: `“${inBrief(first.text)}” says what was done, and so does all that follows under question 1; nothing says what is different for children, young people or families. Add what changed because of it: for whom, from what to what, since when, and how you know.`,
      because: whyActivity(statements),
    });
  },
});
