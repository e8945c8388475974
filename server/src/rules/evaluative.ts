import {
  activityWithoutEvaluation,
  areOnlyDeeds,
  isCrowdOfDeeds,
  isListOfDeeds,
  isSentenceOfDeeds,
} from "../draft/activity.ts";
import { evaluatingParts } from "../draft/evaluating.ts";
import { holdsDeeds, knownCells } from "../draft/known-cells.ts";
import type { Section } from "../draft/sections.ts";
import type { Element, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { pointsOf, sentences, statementsOf } from "../draft/statements.ts";
import { tellsOfDoing } from "../guidance/change-words.ts";
import { handbook } from "../guidance/editions.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { whyActivity } from "./common/impact.ts";
import { inBrief } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "evaluative",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "What was done is evaluated and not only told",
  source: [handbook(59, 183)],
  why: "A self-evaluation should be succinct and evaluative. A page of what was launched and held hides from a reader what it came to, and inspectors will ask.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%. Absence of pupils at SEN support fell from 12% to 9%.

### Early years

- A new team of six advisers was appointed in January 2026 and works with nurseries across the whole area.
- Training on early language was delivered to all 64 nurseries, with a handbook and a film for new staff.
- At the two-year check, 81% of children who were found to need help had it within a term, up from 46% in 2024.
- A screening tool was introduced in the summer, and guidance on how to use it was published on the local offer.

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

In 2024, 38% of new plans were on time; in 2026 it is 71%. Absence of pupils at SEN support fell from 12% to 9%.

### Early years

- A new team of six advisers was appointed in January 2026 and works with nurseries across the whole area.
- Training on early language was delivered to all 64 nurseries, with a handbook and a film for new staff.
- A screening tool was introduced in the summer, and guidance on how to use it was published on the local offer.
- The early years strategy was refreshed with partners and agreed by the board in March 2026.
- A conference was held in June and the slides were circulated to all settings afterwards.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(draft, context) {
    // Where all of question 1 is activity, that is the finding.
    const isTold = draft.questions.some(({ number, thin }) => number === 1 && thin === "activity");
    if (draft.summary) return;
    for (const { section, question } of evaluatingParts(draft)) {
      if ((question === 1 && isTold) || isOfDoing(section)) continue;
      const passage = activityIn(section) ?? (question === 1 ? allOfDeeds(section) : undefined);
      const [first] = passage ?? [];
      if (!passage || !first) continue;
      context.report(first, {
        message: `${tells(passage, first)} Keep the few that matter and say of each what it changed for children, young people or families, and how you know.`,
        because: whyActivity(passage),
      });
    }
  },
});

function tells({ length }: readonly Words[], { text }: Words): string {
  return length === 1
    ? `“${inBrief(text)}” tells one thing after the other that was done, and not what came of it.`
    : `From “${inBrief(text)}” on, ${length} sentences or points tell what was done, and none says what came of it.`;
}

const activityIn = once(({ elements }: Section) => {
  const prose = elements.filter(({ type }) => type === "paragraph" || type === "list");
  const stretch = activityWithoutEvaluation(statementsOf(prose).flatMap(sentences));
  return (
    stretch ??
    prose.flatMap(pointsOf).find((point) => isCrowdOfDeeds(point)) ??
    sentenceIn(elements) ??
    listIn(elements) ??
    cellsIn(elements)
  );
});

/** The cells of a grid that tell under what is known of nothing but deeds. */
function cellsIn(elements: readonly Element[]): readonly Words[] | undefined {
  const cells = elements.flatMap((each) =>
    each.type === "table" ? knownCells(each).filter(holdsDeeds) : [],
  );
  return cells.length === 0 ? undefined : cells.flatMap(({ statements }) => statements);
}

function listIn(elements: readonly Element[]): readonly Words[] | undefined {
  return elements
    .filter(({ type }) => type === "list")
    .map((each) => statementsOf([each]))
    .find(isListOfDeeds);
}

/** The few sentences that are all that is known of a theme, notes to oneself apart. */
const allOfDeeds = once(({ elements }: Section): readonly Words[] | undefined => {
  if (elements.some(({ type }) => type !== "paragraph")) return undefined;
  const told = statementsOf(elements)
    .flatMap(sentences)
    .filter(({ text }) => !isNote.test(text));
  return areOnlyDeeds(told) ? told : undefined;
});

const isNote = /^\[[^\]]*\]$/u;

/** A paragraph that is one sentence of deeds, where the next does not go on to say what came of them. */
function sentenceIn(elements: readonly Element[]): readonly Words[] | undefined {
  return elements.flatMap((element, at) => {
    if (element.type !== "paragraph") return [];
    const next = elements[at + 1];
    const goesOn = next && (next.type !== "paragraph" || continues.test(next.words.text));
    const point = pointsOf(element).flat();
    return !goesOn && isSentenceOfDeeds(point) ? [point] : [];
  })[0];
}

/** What opens a paragraph that goes on with the one above it. */
const continues =
  /^(?:as a result|because|since|so\b|this|these|those|that|they|it\b|of (?:the|these|those)|by (?:then|now)|after|now\b|today|following|both|all\b|each\b)/i;

const doing = finder(tellsOfDoing);

const isOfDoing = once(({ title }: Section): boolean => doing.isIn(fold(title)));
