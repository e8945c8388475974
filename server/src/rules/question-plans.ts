import type { Question, Timescale } from "../draft/draft.ts";
import { findTimescale } from "../draft/timescale.ts";
import { addMonths, defaultCalendar } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { handbook } from "../guidance/editions.ts";
import { placeOf } from "./common/questions.ts";
import { rule } from "./rule.ts";
import { longDate } from "./common/wording.ts";

export default rule({
  id: "question-plans",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "Question 3 says what will happen within the next 12 months",
  source: [handbook(184)],
  why: "The third question is about the next 12 months. Plans without a date in that time cannot be followed up at the next meeting.",
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
- Open a base for autistic pupils in the north (Caldermoor Council, by September 2029)
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

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2029)
- Open a base for autistic pupils in the north (Caldermoor Council, by September 2029)
`,
  check(question, context) {
    const { draft, today } = context;
    if (question.number !== 3 || !hasPlans(question) || draft.summary) return;
    const from = draft.date ?? today;
    const until = addMonths(from, 12);
    if (draft.actions.some(({ timescale }) => timescale && falls(timescale, from, until))) return;
    const dates = { date: draft.date, today, calendar: defaultCalendar };
    const inWords = question.statements.some(({ text }) => {
      const timescale = findTimescale(text, dates);
      return timescale !== undefined && falls(timescale, from, until);
    });
    if (inWords) return;
    context.report(
      placeOf(question, draft),
      `Nothing under question 3 has a date between ${longDate(from)} and ${longDate(until)}. Say what will be done in these 12 months, and by when.`,
    );
  },
});

/** Plans without owners or dates are answered thinly; with owners they lack the dates only. */
function hasPlans({ answered, thin }: Question): boolean {
  return answered === "yes" || thin === "dates";
}

/** Something begins, ends, runs on or comes round again in that time. */
function falls(
  timescale: Pick<Timescale, "type" | "start" | "end">,
  from: PlainDate,
  until: PlainDate,
): boolean {
  const { type, start, end } = timescale;
  if (type === "recurring") return true;
  if (start === undefined && end === undefined) return false;
  return (start ?? end ?? from) <= until && (end ?? until) >= from;
}
