import { appendicesOf, countAppendices, mostNamed } from "../draft/appendices.ts";
import { wordsUnder } from "../draft/size.ts";
import { handbook } from "../guidance/editions.ts";
import { openingOf } from "./common/opening.ts";
import { roughly } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "appendices",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "Appendices are few and short",
  source: [handbook(183)],
  why: "A self-evaluation may have appendices, kept to a minimum. What matters belongs in the text, where it is read; the rest can be named as a source.",
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

## Appendix A: Words we use

SEN support is help in school without a plan.

## Appendix B: Membership of the board

The board has nine members from the council, the ICB and the parent carer forum.
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

## Appendix A: Words we use

SEN support is help in school without a plan.

## Appendix B: Membership of the board

The board has nine members from the council, the ICB and the parent carer forum.

## Appendix C: Our survey

The survey had 24 questions and ran for three weeks.

## Appendix D: Our schools

There are 84 schools.
`,
  check({ root }, context) {
    const appendices = appendicesOf(root);
    const [first] = appendices;
    const count = countAppendices(root);
    const words = appendices.reduce((sum, section) => sum + wordsUnder(section), 0);
    const all = wordsUnder(root);
    const isMany = count > mostAppendices;
    const isLong = words > mostWords && words * 3 > all;
    if (!isMany && !isLong) return;
    const number = count === 1 ? "an appendix" : `${count} appendices`;
    const length = isLong ? `, with about ${roughly(words)} of its ${roughly(all)} words` : "";
    context.report(
      first?.heading?.words.range() ?? mostNamed(root)?.words.range() ?? openingOf(context.draft),
      `The document has ${number}${length}. Keep what a reader cannot do without; of the rest, say in the text what it shows and name it as a source.`,
    );
  },
});

/** One each for words, survey and figures; more are a second document. */
const mostAppendices = 3;
const mostWords = 600;
