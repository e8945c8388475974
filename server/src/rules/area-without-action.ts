import { isNamed } from "../draft/areas.ts";
import { plans } from "../draft/draft.ts";
import type { Area, Draft } from "../draft/draft.ts";
import { purposeOf } from "../draft/purpose.ts";
import { walk } from "../draft/sections.ts";
import type { Section } from "../draft/sections.ts";
import { isOfTemplate } from "../draft/template.ts";
import { isBlank } from "../draft/timescale.ts";
import { handbook } from "../guidance/editions.ts";
import type { Element, Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { after, blank } from "./common/fixes.ts";
import type { Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { inBrief } from "./common/wording.ts";

export default rule({
  id: "area-without-action",
  per: "area",
  kinds: plans,
  severity: "warning",
  severityIn: { "priority-action-plan": "error" },
  title: "Each area has at least one action",
  source: [handbook(143, 149)],
  why: "A priority action plan must set out actions for each area for priority action, and a strategic plan is to answer each recommendation. A promise that a plan will follow is not yet an action.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
---

# Priority action plan of the Harbourne partnership

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2028 | No child waits longer than 18 weeks (61 in May 2026) |

## Area for priority action 2: Children who are not in school

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 2.1 | Visit every child who is not in school | Harbourne Council | 31 March 2028 | 250 of 318 children learn for at least 15 hours a week (96 in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
---

# Priority action plan of the Harbourne partnership

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2028 | No child waits longer than 18 weeks (61 in May 2026) |

## Area for priority action 2: Children who are not in school

The council is writing a strategy for attendance. It will be added here.
`,
  check(area, context) {
    const { draft } = context;
    if (draft.summary || !isNamed(area, draft.kind) || area.actions.length > 0) return;
    const section = [...walk(draft.root)].find(({ heading }) => heading === area.place);
    if (!section || holdsActions(section, draft) || mayHoldActions(section)) return;
    context.report(
      area.title,
      `“${inBrief(area.title.text)}” has no action. Add at least one, with the organisation that is responsible for it and the date by which it will be done.`,
      addAction(area, section),
    );
  },
});

/** Areas that stand below the heading have actions. */
function holdsActions(section: Section, { areas }: Draft): boolean {
  const below = new Set([...walk(section)].map(({ heading }) => heading));
  return areas.some(
    ({ place, actions }) => actions.length > 0 && [...below].some((heading) => heading === place),
  );
}

const otherwise: ReadonlySet<string | undefined> = new Set([
  "done",
  "measures",
  "background",
  "governance",
  "risk",
  "money",
  "sign-off",
  "glossary",
  "people",
]);

/** A list or table that is plainly no list of actions is none; any other may be one that was not understood. */
function mayHoldActions(section: Section): boolean {
  return [...walk(section)].some((each) => !otherwise.has(purposeOf(each)) && each.elements.some(isListed));
}

function isListed(element: Element): boolean {
  if (element.type === "table") return isFilledIn(element);
  return element.type === "list" || element.type === "html";
}

/** Something stands beside the first column, or the labels that it holds, that no template left there. */
const isFilledIn = once(({ rows }: Table): boolean =>
  rows.some(({ cells: [, ...cells] }) =>
    cells.some(({ words: { text } }) => !isBlank(text) && !isOfTemplate(text.trim())),
  ),
);

/** An action as a bullet, below what the area says of itself. */
function addAction({ title }: Area, section: Section): Fix {
  const last = section.elements.findLast(({ type }) => type !== "code");
  const above = last ?? section.heading ?? title;
  const who = `(Lead: ${blank(2, "name of the organisation")}; by ${blank(3, "month and year")})`;
  const change = `Measure: ${blank(4, "what will be different for children or families")}`;
  const action = `- ${blank(1, "what will be done")} ${who}. ${change}`;
  return { title: "Add an action to this area", edits: [after(above, `\n\n${action}`)] };
}
