import type { Draft, Question } from "../draft/draft.ts";
import type { Section } from "../draft/sections.ts";
import { edition, handbook } from "../guidance/editions.ts";
import type { Place } from "../markdown/elements.ts";
import { rangeOf } from "../markdown/place.ts";
import { after, blank, insertion, literal } from "./common/fixes.ts";
import { placeOf } from "./common/questions.ts";
import type { Edit } from "./rule.ts";
import { rule } from "./rule.ts";
import { quoted } from "./common/wording.ts";

export default rule({
  id: "question-missing",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "error",
  title: "All three questions are answered",
  source: [handbook(183, 184)],
  why: "A self-evaluation has no set format, but it must cover three questions: what you know about the impact of your arrangements, how you know it, and what your plans are for the next 12 months. They may be answered once each or theme by theme.",
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
`,
  check(question, context) {
    const { draft } = context;
    if (question.answered !== "no" || draft.summary) return;
    const { number, heading } = question;
    const [said, title, edit] = heading
      ? ["has a heading and nothing under it", "Begin an answer under this heading", answer(number, heading)]
      : ["is not answered anywhere", `Add a section for question ${number}`, section(number, draft)];
    context.report(
      placeOf(question, draft),
      `Question ${number} ${said}: ${quoted(edition.questions[number])} ${heading ? "Say" : "Add a part that says"} ${advice[number]}`,
      { title, edits: [edit] },
    );
  },
});

const advice: Readonly<Record<Question["number"], string>> = {
  1: "what is different for children, young people and families because of what you do.",
  2: "how you know: data, audits, and what children, young people, parents and carers tell you, each with its date.",
  3: "what will be done, by which organisation and by when.",
};

const asked: Readonly<Record<Question["number"], string>> = {
  1: "what is different for children, young people and families, from what to what",
  2: "the evidence, with dates: data, audits, what children, young people, parents and carers say",
  3: "what will be done, by which organisation and by when",
};

function answer(number: Question["number"], heading: Place): Edit {
  return after(heading, `\n\n${blank(1, asked[number])}`);
}

/** Before the next question's heading and written as it is; at the end where there is none, or where themes repeat the questions. */
function section(number: Question["number"], draft: Draft): Edit {
  const { markdown } = draft;
  const answered = draft.questions.filter(({ sections }) => sections.length > 0);
  const byTheme = answered.some(({ sections }) => sections.length > 1);
  const next = byTheme ? undefined : headingOf(answered.find((other) => other.number > number));
  const like = next ?? headingOf(answered[0]);
  const title = literal(edition.questions[number]);
  const heading =
    like?.type === "paragraph" ? `**${title}**` : `${"#".repeat(depth(like, byTheme, draft))} ${title}`;
  const body = `${heading}\n\n${blank(1, asked[number])}`;
  if (next) return insertion({ line: rangeOf(next).start.line, character: 0 }, `${body}\n\n`);
  const gap = markdown.text.endsWith("\n") ? "\n" : "\n\n";
  return insertion(markdown.positionAt(markdown.text.length), `${gap}${body}\n`);
}

type Heading = Section["heading"];

function headingOf(question: Question | undefined): Heading {
  return question?.sections[0]?.heading;
}

/** A question that stands beside themes is a level above those that stand within them. */
function depth(like: Heading, byTheme: boolean, { root }: Draft): number {
  if (like?.type === "heading") return byTheme ? Math.max(2, like.depth - 1) : like.depth;
  const first = root.children[0]?.heading;
  return first?.type === "heading" ? Math.min(6, first.depth + 1) : 2;
}
