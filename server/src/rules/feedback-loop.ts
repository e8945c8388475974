import { inAny } from "../draft/in-parts.ts";
import { findVoices } from "../draft/evidence.ts";
import { isFraming, partsOf } from "../draft/evaluating.ts";
import type { Section } from "../draft/sections.ts";
import { pointsOf } from "../draft/statements.ts";
import { viewsLeft } from "../draft/views-left.ts";
import { handbook } from "../guidance/editions.ts";
import { evidenceLists } from "../guidance/evidence-words.ts";
import { answeredFeedback, gatheredViews, leftUnanswered, otherAnswers } from "../guidance/feedback-words.ts";
import { covered, finder, fold } from "../guidance/phrases.ts";
import type { Block, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { inBrief, listed } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "feedback-loop",
  per: "draft",
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
  check(draft, context) {
    if (draft.summary) return;
    const answers = partsOf(draft).filter(({ question }) => question !== 3);
    const parts = answers.filter(({ section }) => !isFraming(section));
    const left = answers
      .filter(({ section, question }) => question !== undefined || !isFraming(section))
      .flatMap(({ section }) => viewsLeftIn(section));
    for (const words of left) {
      context.report(
        words,
        `“${inBrief(words.text)}” tells how views were gathered, and neither what they were nor what came of them. Say what you heard, what changed because of it, what could not change and why.`,
      );
    }
    if (left.length > 0 || tellsAnswer(draft.markdown.blocks)) return;
    const inAnswer = parts
      .filter(({ question }) => question === 2)
      .flatMap(({ section }) => heardIn(section));
    const elsewhere = parts
      .flatMap(({ section }) => heardIn(section))
      .filter(({ stage }) => stage !== "told");
    const heard = inAnswer.length > 0 ? inAnswer : elsewhere;
    const place = stages.map((wanted) => heard.find(({ stage }) => stage === wanted)).find(Boolean);
    if (!place) return;
    const asked = [
      ...(heard.some(({ voices }) => voices.children) ? ["children and young people"] : []),
      ...(heard.some(({ voices }) => voices.parents) ? ["parents and carers"] : []),
    ];
    context.report(
      place.words,
      `This brings the views of ${listed(asked)}, and nothing in the document says what came of them. Say what changed because of what they told you, what could not change and why, and how they heard of it.`,
    );
  },
});

/** Where a part brings views of families, point by point. */
const heardIn = once(({ elements }: Section) =>
  elements.flatMap(pointsOf).flatMap((point) => {
    const voices = findVoices(point);
    const words = point.find(bringsViews) ?? point[0];
    if (!words || (!voices.children && !voices.parents)) return [];
    return [{ words, voices, stage: stageOf(point.map(({ text }) => fold(text)).join("\n")) }];
  }),
);

const viewsLeftIn = once(({ elements }: Section) => viewsLeft(elements));

/** Where to say it best: where views were left lying, where they were gathered, where they are told. */
const stages = ["left", "gathered", "told"] as const;

function stageOf(folded: string): (typeof stages)[number] {
  return unanswered.isIn(folded) ? "left" : gathering.isIn(folded) ? "gathered" : "told";
}

function bringsViews(statement: Words): boolean {
  const { children, parents } = findVoices([statement]);
  return children || parents;
}

const unanswered = finder(leftUnanswered);
const gathering = finder(gatheredViews);
const other = finder(otherAnswers, evidenceLists);
const answer = finder(answeredFeedback, evidenceLists);

const tellsAnswer = inAny(({ text }: Block): boolean => answer.isIn(other.replaceIn(fold(text), covered)));
