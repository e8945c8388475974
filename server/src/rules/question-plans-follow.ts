import { themesOf } from "../draft/themes.ts";
import { tellsWeakness } from "../draft/weakness.ts";
import type { Draft } from "../draft/draft.ts";
import type { Frame } from "../guidance/frames/frames.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { walk } from "../draft/sections.ts";
import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { listed } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "question-plans-follow",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "The plans take up the weaknesses that the self-evaluation tells of",
  source: [handbook(186), oneYearOn],
  why: "Inspectors ask how the partnership changes things because of what its evaluation found. Plans that were not linked to the weaknesses that leaders knew of have been criticised since the first inspections.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Of pupils who left alternative provision last July, 12% had nowhere to go, which is too many.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- Issue 80% of new plans within 20 weeks (Caldermoor Council, by 31 July 2027)
- Find each pupil who leaves alternative provision a next place by Easter (Caldermoor Council, by 30 April 2027)
`,
  weak: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Of pupils who left alternative provision last July, 12% had nowhere to go, which is too many.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- Issue 80% of new plans within 20 weeks (Caldermoor Council, by 31 July 2027)
- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
`,
  check(draft, context) {
    const { frame } = context.settings;
    const [first, second, third] = draft.questions;
    if (third?.answered !== "yes" || draft.summary) return;
    const weaknesses = [first, second]
      .flatMap((question) => question?.statements ?? [])
      .filter((statement) => isWeakness(statement));
    const taken = weaknesses.length > 0 ? planned(draft, frame) : new Set<string>();
    const told = new Set<string>();
    for (const statement of weaknesses) {
      const themes = themesOf(statement.text, frame).map(({ theme }) => theme);
      if (themes.some(({ id }) => taken.has(id)) || themes.every(({ id }) => told.has(id))) continue;
      for (const { id } of themes) told.add(id);
      const names = listed(themes.map(({ name }) => name));
      context.report(
        statement,
        `This tells of a weakness, and nothing under question 3 seems to be about ${names}. Say what will be done about it in the next 12 months and by whom, or why nothing will.`,
      );
    }
  },
});

const isWeakness = once(({ text }: Words) => tellsWeakness(text));

/** The themes that the plans under question 3 and the actions are about. */
function planned({ questions, actions }: Draft, frame: Frame): Set<string> {
  const plans = questions.find(({ number }) => number === 3);
  const texts = [
    ...(plans?.sections ?? []).flatMap((section) => [...walk(section)].map(({ title }) => title)),
    ...(plans?.statements ?? []).map(({ text }) => text),
    ...actions.flatMap(({ title, measure, area }) => [
      title.text,
      measure?.text ?? "",
      area?.title.text ?? "",
    ]),
  ];
  return new Set(texts.flatMap((text) => themesOf(text, frame).map(({ theme }) => theme.id)));
}
