import type { Draft } from "../draft/draft.ts";
import { namesPeriod } from "../draft/periods.ts";
import { isAreaHeading, purposeOfText } from "../draft/purpose.ts";
import { upwards, walk, type Section } from "../draft/sections.ts";
import { statementsOf } from "../draft/statements.ts";
import { adviserReview } from "../guidance/sources.ts";
import type { Element, Words } from "../markdown/elements.ts";
import { rule } from "./rule.ts";
import { quoted } from "./common/wording.ts";
import { isWithin } from "../markdown/place.ts";

/** A statement of fewer words is a label or a name. */
const fewestWords = 5;

export default rule({
  id: "next-steps-dated",
  per: "draft",
  kinds: ["progress-report"],
  severity: "information",
  title: "Next steps have a date",
  source: [adviserReview],
  why: "At the next review advisers go through the steps that were promised. Steps without a date or a period cannot be followed up.",
  good: `---
kind: progress-report
date: 2026-09-14
---

# Highlight report to the Ravensholme SEND board

## Waits for therapy

### Next steps (14 September to 31 October 2026)

The trust is to see the children who have waited longest, and the council is to tell their families when.
`,
  weak: `---
kind: progress-report
date: 2026-09-14
---

# Highlight report to the Ravensholme SEND board

## Waits for therapy

### Next steps

The trust is to see the children who have waited longest, and the council is to tell their families when.
`,
  check(draft, context) {
    if (draft.summary) return;
    for (const section of walk(draft.root)) {
      if (!isAboutNext(section) || isDated(section)) continue;
      const said = statementsOf(section.elements).filter(
        ({ text }) => text.split(/\s+/).length >= fewestWords,
      );
      const [first] = said;
      // Steps that are listed one by one are each asked for their timescale.
      if (!first || said.some(({ text }) => namesPeriod(text)) || holdsActions(section.elements, draft))
        continue;
      context.report(
        placeOf(section, first),
        `What stands under ${quoted(section.title)} has no date. Say by when each step will be done, or give the heading a period, such as “Next steps, January to March 2027”.`,
      );
    }
  },
});

function isAboutNext(section: Section): boolean {
  const { heading, title } = section;
  return heading !== undefined && !isAreaHeading(section) && purposeOfText(title) === "next";
}

/** A heading gives the time, here or above. */
function isDated(section: Section): boolean {
  return [...upwards(section)].some(({ title }) => namesPeriod(title));
}

function holdsActions(elements: readonly Element[], { actions }: Draft): boolean {
  return elements.some((element) => actions.some(({ place }) => isWithin(place, element)));
}

function placeOf({ heading }: Section, first: Words) {
  return (heading?.words ?? first).range();
}
