import type { Section } from "../draft/sections.ts";
import { wordsUnder } from "../draft/size.ts";
import { handbook } from "../guidance/editions.ts";
import { openingOf } from "./common/opening.ts";
import { inBrief, listed, roughly } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "length",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "The document is no longer than it needs to be",
  source: [handbook(183)],
  why: "A self-evaluation should be succinct and focused. The more pages there are, the less likely it is that what matters is found. What can go first is what was launched and held.",
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

### What we looked at

${"We looked at help for children in each of our towns and wrote down what we found. ".repeat(500)}

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(draft, context) {
    const most = context.settings.length;
    const words = wordsUnder(draft.root);
    if (words <= most) return;
    context.report(
      openingOf(draft),
      `The document has about ${roughly(words)} words; ${roughly(most)} is the most that is set for it. ${longest(draft.root)} Keep what shows impact and how you know, and cut what only tells of activity.`,
    );
  },
});

const mostNamed = 3;

/** The longest parts that are not the whole: chapters, or where there is only one heading above all, those below it. */
function longest(root: Section): string {
  const [only, ...more] = root.children;
  const chapters = only && more.length === 0 ? only.children : root.children;
  const named = chapters
    .map((section) => ({ title: section.title, words: wordsUnder(section) }))
    .sort((one, other) => other.words - one.words)
    .slice(0, mostNamed)
    .map(({ title, words }) => `“${inBrief(title)}” (${roughly(words)})`);
  return named.length > 0 ? `The longest parts are ${listed(named)}.` : "";
}
