import type { Draft } from "../draft/draft.ts";
import { findEvidence } from "../draft/evidence.ts";
import { meetingOf } from "../draft/meeting.ts";
import { namesTimeWithoutYear, timesIn } from "../draft/newest.ts";
import type { Named } from "../draft/newest.ts";
import { isAroundIt, partsOf } from "../draft/evaluating.ts";
import { statementsOf } from "../draft/statements.ts";
import { addMonths } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { handbook } from "../guidance/editions.ts";
import { givesFigure } from "../draft/undated.ts";
import type { Words } from "../markdown/elements.ts";
import type { Range } from "../markdown/position.ts";
import { openingOf } from "./common/opening.ts";
import { sectionsOfPlans } from "./common/questions.ts";
import { rule } from "./rule.ts";
import { longDate } from "./common/wording.ts";

/** Months before the meeting. */
const oldest = 12;
/** So many times have to be named before their newest says something. */
const fewest = 3;

export default rule({
  id: "out-of-date",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "warning",
  title: "The self-evaluation is up to date for the meeting it is for",
  source: [handbook(182)],
  why: "Inspectors ask for the self-evaluation early enough to read it, and not so early that it is out of date when they meet you.",
  good: `---
kind: self-evaluation
date: 2026-09-14
meeting: 2026-10-08
---

# Self-evaluation of the Elmdon partnership

## What do we know about our impact?

In 2024, 38% of new plans were on time; in 2026 it is 71%, and children get help half a school year sooner.

## How do we know?

The partnership's data for 2026 and an audit of 60 plans in May 2026. In our survey of April 2026, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Elm Valley ICB, by 31 July 2027)
- Open a base for autistic pupils in the north (Elmdon Council, by June 2027)
`,
  weak: `---
kind: self-evaluation
date: 2026-09-14
meeting: 2026-10-08
---

# Self-evaluation of the Elmdon partnership

## What do we know about our impact?

In 2022, 38% of new plans were on time; in 2024 it was 71%, and children get help half a school year sooner.

## How do we know?

The partnership's data for 2024 and an audit of 60 plans in May 2024. In our survey of April 2025, 300 parents replied, and 210 young people told us what had changed for them.

## What are our plans for the next 12 months?

- See children for therapy within 12 weeks (NHS Elm Valley ICB, by 31 July 2027)
- Open a base for autistic pupils in the north (Elmdon Council, by June 2027)
`,
  check(draft, context) {
    const meeting = meetingOf(draft);
    if (meeting === undefined || draft.summary) return;
    const since = addMonths(meeting, -oldest);
    const { date } = draft;
    if (date !== undefined && date < since) {
      context.report(
        placeOf(draft),
        `The document is of ${longDate(date)}, more than ${oldest} months before the meeting on ${longDate(meeting)}. Bring it up to date, or change the date if that has been done.`,
      );
      return;
    }
    const newest = newestKnown(draft, meeting, since);
    if (!newest || namesTimeWithoutYear(known(draft).filter(({ text }) => tellsEvidence(text)))) return;
    context.report(
      newest.words,
      `The newest time named in what you know and how you know it is here, up to ${longDate(newest.end)}: more than ${oldest} months before the meeting on ${longDate(meeting)}. Add what you have learnt since, with its date.`,
    );
  },
});

/** The newest time that is named in what is known, where it is before `since`; undefined where too few are named. */
function newestKnown(draft: Draft, meeting: PlainDate, since: PlainDate): Named | undefined {
  const own = [draft.date, meeting];
  const past: Named[] = [];
  for (const words of known(draft)) {
    for (const time of timesIn([words])) {
      // What is named as still to come has no place here.
      const isPast = time.end <= meeting || time.end.slice(0, 4) === meeting.slice(0, 4);
      if (!isPast || own.includes(time.end)) continue;
      if (time.end >= since) return undefined;
      past.push(time);
    }
  }
  return past.length < fewest ? undefined : past.reduce((one, other) => (other.end > one.end ? other : one));
}

/** A time in a story or an account of work dates neither. */
function tellsEvidence(text: string): boolean {
  return givesFigure(text) || findEvidence(text).length > 0;
}

/** What tells of children and families and how that is known: not what is new, who agreed it or what is planned. */
function known(draft: Draft): Words[] {
  const planned = sectionsOfPlans(draft);
  return partsOf(draft).flatMap(({ section, question }) => {
    if (planned.has(section) || (question === undefined && isAroundIt(section))) return [];
    const isTitle = section.parent === draft.root && section === draft.root.children[0];
    const headings = section.heading && !isTitle ? [section.heading.words] : [];
    const headers = section.elements.flatMap((element) =>
      element.type === "table" ? element.header.cells.map(({ words }) => words) : [],
    );
    return [...headings, ...headers, ...statementsOf(section.elements)];
  });
}

function placeOf(draft: Draft): Range {
  return draft.frontMatter.keys.date?.value ?? openingOf(draft);
}
