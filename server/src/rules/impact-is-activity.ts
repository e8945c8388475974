import type { Draft } from "../draft/draft.ts";
import { judgePassage, judgeStatement } from "../draft/impact.ts";
import { evaluatingParts } from "../draft/evaluating.ts";
import {
  cellsOfImpact,
  donePassages,
  impactPassages,
  isNotKnownYet,
  isOnlyActivity,
  pointsOfActivity,
  tellsDeedsAlone,
  type Passage,
} from "../draft/reported-impact.ts";
import { plainHeading } from "../draft/purpose.ts";
import { walk, type Section } from "../draft/sections.ts";
import { statementsOf } from "../draft/statements.ts";
import { plans } from "../guidance/kinds.ts";
import { adviserReview } from "../guidance/sources.ts";
import type { Words } from "../markdown/elements.ts";
import { whyActivity } from "./common/impact.ts";
import { once } from "../markdown/once.ts";
import { inBrief, quoted } from "./common/wording.ts";
import type { Context } from "./rule.ts";
import { rule } from "./rule.ts";

const reportOf = (passage: string): string => `---
kind: progress-report
date: 2026-10-30
---

# Progress report on the Farleigh SEND plan

## Area 1: Waits for speech and language therapy

### What we have done

- Recruited four therapists.
- Opened two walk-in clinics.

### Evidence of impact

${passage}
`;

export default rule({
  id: "impact-is-activity",
  per: "draft",
  kinds: ["progress-report", "self-evaluation", ...plans],
  severity: "warning",
  title: "Evidence of impact says what is different for children and families",
  source: [adviserReview],
  why: "Advisers read plans, forms, meetings and training as a foundation, and not as evidence of impact. The question that they ask is what is different now.",
  good: reportOf(
    "Children now wait 19 weeks for therapy; it was 41 in October 2025. Of 120 parents asked in September, 74% said that their child had got help in time (38% a year before).",
  ),
  weak: reportOf(
    "A new referral form was launched in June. Training was delivered to 140 teachers, and a leaflet about the clinics has been published.",
  ),
  check(draft, context) {
    if (draft.summary) return;
    if (draft.kind === "self-evaluation") {
      for (const { section } of evaluatingParts(draft))
        for (const cell of cellsOfDeeds(section)) tellOfCell(cell, context);
      for (const passage of passagesOfThemes(draft))
        if (isOnlyActivity(passage) && !isNotKnownYet(passage)) tellOf(passage, passage.statements, context);
      return;
    }
    const isPlan = plans.includes(draft.kind);
    const passages = impactPassages(draft.root).filter(({ heading }) => !isPlan || tellsOfPast(heading.text));
    for (const passage of passages) tellOfPassage(passage, isPlan, context);
    if (passages.length === 0 && !isPlan) askForImpact(draft, context);
  },
});

/** In an updated plan, what has changed so far; any other impact there is hoped for. */
function tellsOfPast(heading: string): boolean {
  return /\b(?:has|have|had) (?:\p{L}+ )?(?:changed|improved|been different|meant|made)\b|\bdifference made\b|\b(?:so far|to date)\b|\bchanged for\b|\bso what\b/iu.test(
    heading,
  );
}

/** A passage that tells of deeds alone, or points of it that do: in a report, each such cell of a column. */
function tellOfPassage(passage: Passage, isPlan: boolean, context: Context): void {
  if (isOnlyActivity(passage)) {
    tellOf(passage, passage.statements, context);
    return;
  }
  const several = pointsOfActivity(passage);
  for (const point of passage.points) {
    if (several.includes(point)) tellOf(passage, point, context);
    else if (passage.isColumn && !isPlan && tellsDeedsAlone(point)) tellOfCell(point, context);
  }
  for (const column of passage.columns ?? []) tellOfPassage(column, isPlan, context);
}

/** At the first sentence to write anew. */
function tellOf({ heading }: Passage, statements: readonly Words[], context: Context): void {
  const first = statements.find(({ text }) => judgeStatement(text).type === "activity") ?? statements[0];
  context.report(first ?? heading, {
    message: `What stands under ${quoted(heading.text)} says what was done or made, and not what is different for children, young people or families. Say what has changed, for whom, from what to what, since when, and how you know.`,
    because: whyActivity(statements),
  });
}

/** What each theme of a self-evaluation says is different, under one heading in all. Of a whole answer other rules tell. */
function passagesOfThemes({ root, questions }: Draft): Passage[] {
  if (questions.some(({ thin }) => thin === "activity")) return [];
  const headings = new Set<unknown>(walk(root).map(({ heading }) => heading?.words));
  const passages = impactPassages(root).filter(({ heading }) => headings.has(heading));
  const named = passages.map(({ heading }) => plainHeading(heading.text));
  return passages.filter((_, at) => named.indexOf(named[at] ?? "") !== named.lastIndexOf(named[at] ?? ""));
}

const cellsOfDeeds = once(({ elements }: Section) =>
  elements.flatMap((element) =>
    element.type === "table" ? cellsOfImpact(element).filter(tellsDeedsAlone) : [],
  ),
);

/** In a grid of what is known and what is different, line by line. */
function tellOfCell(statements: readonly Words[], context: Context): void {
  const [first] = statements;
  if (!first) return;
  context.report(first, {
    message: `“${inBrief(first.text)}” stands for what is different, and says what was done, made or attended. Say what has changed for children, young people or families, from what to what, and how you know; where nobody knows yet, say so.`,
    because: whyActivity(statements),
  });
}

const enough = 6;

/** A report that tells at length what was done, and has no place for what is different. */
function askForImpact({ root }: Draft, context: Context): void {
  const done = donePassages(root);
  const [first] = done;
  if (!first) return;
  const { verdict, activity } = judgePassage(textsOf(done));
  const isActivity = verdict === "activity-only" || verdict === "mostly-activity";
  if (!isActivity || activity < enough || tellsOfChange({ root }, done)) return;
  context.report(first.heading, {
    message: `This report says at length what was done, and no part of it says what is different for children, young people or families. For each area add what has changed, for whom, from what to what, and how you know.`,
    because: whyActivity(done.flatMap(({ statements }) => statements)),
    minor: true,
  });
}

function textsOf(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ statements }) => statements.map(({ text }) => text));
}

/** Somewhere else, in its summary or in a table of measures, there is a change. */
function tellsOfChange({ root }: Pick<Draft, "root">, done: readonly Passage[]): boolean {
  const headings = new Set(done.map(({ heading }) => heading));
  const others = [...walk(root)].filter(({ heading }) => !heading || !headings.has(heading.words));
  const prose = others.flatMap(({ elements }) => elements.filter(({ type }) => type === "paragraph"));
  const isTold = statementsOf(prose).some(
    ({ text }) => /\d/.test(text) && judgeStatement(text).type === "impact",
  );
  return (
    isTold ||
    others.some(({ elements }) =>
      elements.some(
        (each) =>
          each.type === "table" &&
          each.header.cells.some(({ words }) =>
            /\b(?:measure|indicator|kpi|target|baseline)/i.test(words.text),
          ),
      ),
    )
  );
}
