import { findVoices } from "../draft/evidence.ts";
import { handbook } from "../guidance/editions.ts";
import { evidenceLists } from "../guidance/evidence-words.ts";
import { answeredFeedback } from "../guidance/feedback-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Block } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { placeOf } from "./common/questions.ts";
import { listed } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "feedback-loop",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "It is said what came of what families told you",
  source: [handbook(56, 187)],
  why: "Inspectors look at whether children, young people and their families hear what became of their views, and why some things could not be done. Being asked and never hearing back wears people out.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9%.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them. They asked for one phone number, which opened in June 2026; an evening line could not be staffed, and we told them why.

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
  check(question, context) {
    const { draft } = context;
    if (question.number !== 2 || question.answered !== "yes" || draft.summary) return;
    const { children, parents } = findVoices(question.statements);
    const asked = [
      ...(children ? ["children and young people"] : []),
      ...(parents ? ["parents and carers"] : []),
    ];
    if (asked.length === 0 || draft.markdown.blocks.some(tellsAnswer)) return;
    context.report(
      placeOf(question, draft),
      `Question 2 brings the views of ${listed(asked)}, and nothing in the document says what came of them. Say what changed because of what they told you, what could not change and why, and how they heard of it.`,
    );
  },
});

const answer = finder(answeredFeedback, evidenceLists);

const tellsAnswer = once(({ text }: Block): boolean => answer.isIn(fold(text)));
