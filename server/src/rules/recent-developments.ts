import { tellsOfDevelopments } from "../draft/developments.ts";
import { handbook } from "../guidance/editions.ts";
import { openingOf } from "./common/opening.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "recent-developments",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "Recent developments in the local system are told",
  source: [handbook(183)],
  why: "A self-evaluation should tell of recent developments: new leaders, services, schools or contracts, and what has ended. Without them those who meet you cannot tell which figures belong to which arrangements.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

The council and the ICB have had one commissioner for children since April 2026. A second special school opened in January 2026.

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

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(draft, context) {
    // A document without answers has greater faults.
    if (draft.questions.some(({ answered }) => answered === "no")) return;
    if (draft.summary || tellsOfDevelopments(draft, context.today)) return;
    context.report(
      openingOf(draft),
      "Nothing is said of recent developments in your local system. Add a few lines on what has changed in the last year or so: leaders, services, schools, contracts or structures, with dates and what they mean for children and families.",
    );
  },
});
