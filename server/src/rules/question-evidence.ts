import { evidenceIn } from "../draft/evidence.ts";
import { handbook } from "../guidance/editions.ts";
import { placeOf } from "./common/questions.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "question-evidence",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "Question 2 names the evidence",
  source: [handbook(184, 185)],
  why: "Ofsted and the CQC explore what evidence the partnership rests its view on. An assurance that partners know their area well is not evidence; a source with its date and what it showed is.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9%.

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

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9%.

## How do we know?

Partners know each other and the area well. Leaders are visible, the partnership board is strong, and everyone who works with our families is committed to getting things right for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(question, context) {
    const { number, answered, thin } = question;
    if (number !== 2 || context.draft.summary || !(answered === "yes" || thin === "evidence")) return;
    if (question.statements.some((words) => evidenceIn(words).length > 0)) return;
    context.report(
      placeOf(question, context.draft),
      "Question 2 names no evidence. Say how you know: the data, audits, surveys, reviews and conversations that your view rests on, each with its date and what it showed.",
    );
  },
});
