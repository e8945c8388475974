import { findVoices } from "../draft/evidence.ts";
import { collectVoiceNames } from "../draft/voice-names.ts";
import { handbook } from "../guidance/editions.ts";
import { placeOf } from "./common/questions.ts";
import type { Context } from "./rule.ts";
import { rule } from "./rule.ts";
import { listed } from "./common/wording.ts";

export default rule({
  id: "question-voices",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "Children and young people are heard in the evidence, and so are parents and carers",
  source: [handbook(59, 187)],
  why: "Ofsted and the CQC explore how planning is informed by the views of children, young people and their families. Data and audits alone do not say what life is like, and parents do not speak for their children.",
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

The partnership's data for 2026, compared with England, and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 64% of them said that things are better.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(question, context) {
    // Where there is next to no evidence, that is the finding.
    if (question.number !== 2 || question.answered !== "yes" || context.draft.summary) return;
    const missing = unheard(context);
    if (missing.length === 0) return;
    context.report(
      placeOf(question, context.draft),
      `The evidence under question 2 has nothing from ${listed(missing, "or from")}. Say how they were asked, how many, when, and what they told you.`,
    );
  },
});

/** A voice under any of the three questions counts: where themes repeat them, families are quoted beside each point. */
function unheard({ draft }: Context): string[] {
  const said = draft.questions.flatMap(({ statements }) => statements);
  const plain = findVoices(said);
  const heard =
    plain.children && plain.parents ? plain : findVoices(said, collectVoiceNames(draft.markdown.text));
  return [
    ...(heard.children ? [] : ["children and young people"]),
    ...(heard.parents ? [] : ["parents and carers"]),
  ];
}
