import { evidenceIn, type Evidence } from "../draft/evidence.ts";
import { evidenceGroups } from "../guidance/evidence-words.ts";
import { handbook } from "../guidance/editions.ts";
import { placeOf } from "./common/questions.ts";
import { quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "question-evidence-kinds",
  per: "question",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "The evidence is of more than one kind",
  source: [handbook(59, 185)],
  why: "Data shows how much and how many, audits show how well, and families say what it is like. Where all the evidence is of one kind, a reader sees one side.",
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

In our survey of April 2026, 300 parents replied, and 64% of them said that things are better than in 2024. We also interviewed 40 young people in March 2026 about moving to college.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(question, context) {
    const { number, answered } = question;
    if (number !== 2 || answered !== "yes" || context.draft.summary) return;
    const found: Evidence[] = [];
    const groups = new Set<(typeof evidenceGroups)[number]>();
    for (const each of context.draft.questions.filter((other) => other.number !== 3))
      for (const statement of each.statements) {
        for (const evidence of evidenceIn(statement)) {
          if (each.number !== number && onlyDone.test(evidence.text)) continue;
          found.push(evidence);
          for (const group of evidenceGroups) if (group.kinds.includes(evidence.kind)) groups.add(group);
        }
        if (groups.size > 1) return;
      }
    const [group] = groups;
    if (!group || found.length < leastNamed) return;
    context.report(placeOf(question, context.draft), {
      message: `All the evidence named under question 2 is ${group.name}. Add ${group.add}, with dates and what they showed.`,
      because: [...new Set(found.map(({ text }) => text))]
        .slice(0, mostShown)
        .map((text) => `${quoted(text)} is ${group.name}.`),
    });
  },
});

/** Under question 1 “audited plans” tells of a result, “heads say that” of what is said; a noun names where it comes from. */
const onlyDone = /(?:ed|that)$/i;

/** One survey is named more than once: how many were asked, what they said. */
const leastNamed = 3;
const mostShown = 5;
