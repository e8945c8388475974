import { evaluatingParts } from "../draft/evaluating.ts";
import { hopedImpact } from "../draft/impact.ts";
import { knownCells } from "../draft/known-cells.ts";
import { cellsOfImpact } from "../draft/reported-impact.ts";
import type { Section } from "../draft/sections.ts";
import { once } from "../markdown/once.ts";
import { statementsOf } from "../draft/statements.ts";
import { lookingAhead } from "../guidance/change-words.ts";
import { handbook } from "../guidance/editions.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { inBrief, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "future-impact",
  per: "draft",
  kinds: ["self-evaluation", "progress-report"],
  severity: "information",
  title: "What is known is told apart from what is hoped for",
  source: [handbook(184)],
  why: "Question 1 asks what you know. “Will lead to better lives” may come true, but nobody can know it yet, and inspectors will ask what is different now.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9%.

The outreach team began in January 2026. Of the 40 children it worked with, 34 are still in their school two terms later.

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

The outreach team began in January 2026. It will lead to fewer children being excluded.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(draft, context) {
    if (draft.summary) return;
    const later = draft.kind === "progress-report" ? "the next steps" : "question 3";
    for (const { section } of evaluatingParts(draft)) {
      for (const { statement, hope } of hopesIn(section)) {
        context.report(statement, {
          message: `“${inBrief(statement.text)}” tells of impact that is hoped for, among what is known. Say what is different already and how you know, or move it to ${later} with a date by which you will look.`,
          because: [`${quoted(hope)} looks ahead.`, "Nothing in it says what has changed already."],
        });
      }
    }
  },
});

const hopesIn = once(({ title, elements }: Section) => {
  if (isAhead(title)) return [];
  const told = elements.flatMap((element) => {
    if (element.type === "table")
      return [
        ...cellsOfImpact(element).flat(),
        ...knownCells(element).flatMap(({ statements }) => statements),
      ];
    return element.type === "paragraph" || element.type === "list" ? statementsOf([element]) : [];
  });
  return told.flatMap((statement) => {
    const hope = hopedImpact(statement.text);
    return hope === undefined || isAhead(labelOf(statement.text)) ? [] : [{ statement, hope }];
  });
});

const ahead = finder(lookingAhead);

/** It is said openly that this is still to come. */
function isAhead(title: string): boolean {
  return ahead.isIn(fold(title));
}

/** "The difference it will make" in front of a colon. */
function labelOf(text: string): string {
  return text.slice(0, Math.max(0, text.slice(0, 60).indexOf(":")));
}
