import { compares, movedImpact } from "../draft/impact.ts";
import { evaluatingParts } from "../draft/evaluating.ts";
import { isBare, knownCells } from "../draft/known-cells.ts";
import { cellsOfImpact } from "../draft/reported-impact.ts";
import { bareBetterment, givesAnyFigure, verdictIn } from "../draft/verdicts.ts";
import { linesApart, statementsOf } from "../draft/statements.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { handbook } from "../guidance/editions.ts";
import { adviserReview } from "../guidance/sources.ts";
import type { Element, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Section } from "../draft/sections.ts";
import { inBrief, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "figure-compared",
  per: "draft",
  kinds: ["self-evaluation", "progress-report"],
  severity: "information",
  title: "What has risen or fallen is compared with something",
  source: [handbook(59), adviserReview],
  why: "“Waits have reduced” can be a day or a year. With a before and an after, a target or the national figure, a reader can see how much has changed and whether it is enough.",
  good: `---
kind: self-evaluation
date: 2026-09-14
---

# Self-evaluation of the Caldermoor partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner. Absence of pupils at SEN support fell from 12% to 9%.

Suspensions of pupils at SEN support have fallen from 310 in 2024 to 205 in 2026.

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

### Staying in school

Suspensions of pupils at SEN support have fallen in most of our secondary schools.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Calder ICB, by 31 July 2027)
- Visit each child on a part-time timetable (Caldermoor Council, by 30 April 2027)
`,
  check(draft, context) {
    if (draft.summary) return;
    for (const { section } of evaluatingParts(draft)) {
      for (const { statement, moved } of movesIn(section)) {
        context.report(statement, {
          message: `“${inBrief(statement.text)}” says which way things moved, and not from what to what. Add the figure before and after with their dates, and the target or the national figure where there is one.`,
          because: [
            `${quoted(moved)} says that something moved.`,
            "No before and after, target or other area stands beside it.",
          ],
        });
      }
      if (draft.kind !== "self-evaluation") continue;
      for (const { statement, claim } of verdictsIn(section)) {
        context.report(statement, {
          message: `“${inBrief(statement.text)}” says that things are good or better, and gives no figure. Say how good, since when, against what, and how you know.`,
          because: [`${quoted(claim)} judges.`, "No figure stands beside it."],
        });
      }
    }
  },
});
/** The first statement of each point that says which way things moved and compares nothing. */
const movesIn = once(({ elements }: Section) => {
  const points = elements.some(({ type }) => type === "table")
    ? elements.flatMap((each) => (each.type === "table" ? knownCells(each) : []))
    : elements.flatMap(pointsOf).map(({ statements, next }) => ({ statements, beside: [], next }));
  return points.flatMap(({ statements: point, beside, next = [] }: Point & { beside: readonly Words[] }) => {
    if (beside.some(hasFigure) || compares([...point, ...next].map(({ text }) => text).join("\n"))) return [];
    for (const statement of point) {
      const moved = movedImpact(statement.text);
      if (moved !== undefined && !givesTwoFigures(statement.text)) return [{ statement, moved }];
    }
    return [];
  });
});

/** The first statement of each point that judges how things are where the point gives no figure, and says not how they moved. */
const verdictsIn = once((section: Section) => {
  const told = movesIn(section).map(({ statement }) => statement);
  const isTabled = section.elements.some(({ type }) => type === "table");
  const points = section.elements.flatMap((element, at) => {
    if (element.type === "table") {
      const bare = knownCells(element).filter(isBare);
      return [...cellsOfImpact(element).map((statements): Point => ({ statements })), ...bare];
    }
    return isTabled || leads(section.elements, at) ? [] : pointsOf(element);
  });
  return points.flatMap(({ statements: point, next = [] }: Point) => {
    if (point.some((each) => told.includes(each))) return [];
    if ([...point, ...next].some(hasFigure)) return next.length > 0 ? [] : sinceThen(point);
    for (const statement of point) {
      const claim =
        verdictIn(statement.text) ?? (point.length === 1 ? bareBetterment(statement.text) : undefined);
      if (claim !== undefined) return [{ statement, claim }];
    }
    return [];
  });
});

/** "Advice was late for 52% of plans in 2023/24. It is now much better": how it is now is left unsaid. */
function sinceThen(point: readonly Words[]): { statement: Words; claim: string }[] {
  const statement = point.at(-1);
  if (!statement || !ofNow.test(statement.text) || hasFigure(statement)) return [];
  const claim = verdictIn(statement.text);
  return claim === undefined || compares(point.map(({ text }) => text).join("\n"))
    ? []
    : [{ statement, claim }];
}

const ofNow =
  /^(?:it|this|that|these|they|things|the (?:picture|position|situation))\b.{0,40}\b(?:now|since|today|this year|recently|already)\b/i;

/** What opens a part, or stands above a list, may be borne out by the figures after it. */
function leads(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (elements[at]?.type !== "paragraph" || !next || (at > 0 && next.type === "paragraph")) return false;
  return statementsOf([next]).some(hasFigure);
}

const hasFigure = ({ text }: Words): boolean => givesAnyFigure(text);

const figure = finder(["#"]);
const year = /^(?:19|20)\d\d$/;

/** Two figures beside each other are set against each other, whatever the words between them. */
function givesTwoFigures(text: string): boolean {
  return figure.allIn(fold(text)).filter(({ words }) => !year.test(words)).length > 1;
}

/** What is said of one thing. */
interface Point {
  readonly statements: readonly Words[];
  /** What stands right after it, and may bear it out. */
  readonly next?: readonly Words[];
}

/** A paragraph, or one of its lines; or an item of a list with what is below it. */
function pointsOf(element: Element): Point[] {
  if (element.type === "paragraph") {
    const apart = linesApart(element.words);
    return apart.length > 1
      ? apart.map((statements, at) => ({ statements, next: apart[at + 1] ?? [] }))
      : [{ statements: statementsOf([element]) }];
  }
  if (element.type !== "list") return [];
  return element.items.map((item) => ({ statements: [item.words, ...statementsOf(item.children)] }));
}
