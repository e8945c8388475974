import type { Question } from "../draft/draft.ts";
import { edition, handbook } from "../guidance/editions.ts";
import { whyActivity } from "./common/impact.ts";
import { placeOf } from "./common/questions.ts";
import { rule } from "./rule.ts";
import { quoted } from "./common/wording.ts";

export default rule({
  id: "question-thin",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "Each question is answered with substance",
  source: [handbook(183, 184)],
  why: "A heading with a line or two below it, or with a list of what was done, does not answer the question. Inspectors ask what is different for children and young people, how you know, and what comes next.",
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

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

We will build on what we have done.
`,
  check(question, context) {
    const { answered, thin, number } = question;
    if (answered !== "thin" || thin === undefined || context.draft.summary) return;
    // Other rules say these.
    if (thin === "evidence" || thin === "dates") return;
    const fault = question.heading
      ? faults[thin]
      : "is touched on in passing, and no part of the document answers it";
    context.report(placeOf(question, context.draft), {
      message: `Question ${number} (${quoted(edition.questions[number])}) ${fault}. ${thin === "activity" ? change : advice[number]}`,
      because: thin === "activity" ? whyActivity(question.statements) : [],
    });
  },
});

const faults: Readonly<Record<Exclude<NonNullable<Question["thin"]>, "evidence" | "dates">, string>> = {
  little: "has next to nothing said about it",
  undated: "names kinds of evidence, without a date or a figure",
  placeholder: "has only words left over from a template below it",
  activity: "is answered with what was done and hardly with what has changed",
  plans: "is answered with intentions that have no date and no owner",
};

const change =
  "Say for each of the main points what is different for children, young people or families: from what to what, since when, and how you know.";

const advice: Readonly<Record<Question["number"], string>> = {
  1: "Say what is different for children, young people and families, from what to what, and since when.",
  2: "Name your evidence: data, audits, and what children, young people, parents and carers tell you, each with its date.",
  3: "Say what will be done, by which organisation and by when.",
};
