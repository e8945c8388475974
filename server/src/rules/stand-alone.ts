import { isFraming, partsOf } from "../draft/evaluating.ts";
import { pointersIn } from "../draft/pointers.ts";
import type { Section } from "../draft/sections.ts";
import { once } from "../markdown/once.ts";
import { handbook } from "../guidance/editions.ts";
import { inBrief } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "stand-alone",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "The document can be read without its attachments",
  source: [handbook(183)],
  why: "A self-evaluation should make sense by itself. Where the point stands in an attachment or behind a link, those who read it before the meeting may never see it.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9%.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them. The survey's report is in Appendix 1.

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

For audits of alternative provision, please see the attached spreadsheet.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(draft, context) {
    if (draft.summary) return;
    for (const { section, question } of partsOf(draft)) {
      if (question === undefined && isFraming(section)) continue;
      const pointers = question === 2 ? pointersToSources(section) : pointersUnder(section);
      for (const pointer of pointers) {
        if (question === 3 && draft.actions.length > 0 && isOfMore.test(pointer.text)) continue;
        context.report(
          pointer,
          `“${inBrief(pointer.text)}” sends the reader elsewhere and does not say what stands there. Write in a sentence or two what it shows, and name it as the source.`,
        );
      }
    }
  },
});

/** Beside actions of its own, a document may say where the whole plan stands. */
const isOfMore = /\b(?:full|whole|complete|detailed|longer)\b/i;

const pointersUnder = once(({ elements }: Section) => pointersIn(elements));
const pointersToSources = once(({ elements }: Section) => pointersIn(elements, true));
