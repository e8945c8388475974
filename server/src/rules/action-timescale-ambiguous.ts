import type { Timescale } from "../draft/draft.ts";
import { handbook } from "../guidance/editions.ts";
import { after, blank } from "./common/fixes.ts";
import { isOpen, kindsWithActions } from "./common/open-actions.ts";
import type { Place } from "../markdown/elements.ts";
import type { Fix } from "./rule.ts";
import { rule } from "./rule.ts";
import { inSentence, longDate, nameOf, quoted } from "./common/wording.ts";

export default rule({
  id: "action-timescale-ambiguous",
  per: "action",
  kinds: kindsWithActions,
  severity: "information",
  title: "The timescale can be read in one way only",
  source: [handbook(149)],
  why: "A plan is read for years. “September” is clear on the day it is written and to nobody after that; a term or a quarter may be counted in two ways.",
  good: `---
kind: strategic-plan
date: 2026-09-14
---

# Tidewell SEND strategic plan

## Recommendation 1: Improve the range of options after 16

| Ref | Action | Owner | Timescale | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Open three courses at entry level | Tidewell College | September 2028 | 15 young people travel out of the area (44 in May 2026) |
| 1.2 | Offer 50 supported internships | Tidewell Council | 31 July 2028 | 50 young people are in paid work a year on (11 in May 2026) |
`,
  weak: `---
kind: strategic-plan
date: 2026-09-14
---

# Tidewell SEND strategic plan

## Recommendation 1: Improve the range of options after 16

| Ref | Action | Owner | Timescale | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | Open three courses at entry level | Tidewell College | December | 15 young people travel out of the area (44 in May 2026) |
| 1.2 | Offer 50 supported internships | Tidewell Council | 31 July 2028 | 50 young people are in paid work a year on (11 in May 2026) |
`,
  check(action, context) {
    const { timescale } = action;
    if (!isOpen(action, context) || !timescale?.ambiguous) return;
    const noYear = timescale.ambiguous === "no-year";
    const fault = noYear ? "gives no year" : "can be read in two ways";
    const asked = noYear
      ? "Add the year."
      : "Write the date in full, with the month in letters and the year.";
    context.report(
      action.title,
      `The timescale of ${inSentence(nameOf(action))}, ${quoted(timescale.text)}, ${fault}. ${asRead(timescale)}${asked}`,
      ...fixes(timescale),
    );
  },
});

function asRead({ start, end }: Timescale): string {
  if (end !== undefined) return `It is taken to end on ${longDate(end)}. `;
  return start === undefined ? "" : `It is taken to start on ${longDate(start)}. `;
}

const endsInMonth = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/i;

/** The year behind a month that stands last; the one it was read with stands there to be confirmed. */
function fixes({ ambiguous, words, start, end }: Timescale): Fix<Place>[] {
  const year = (end ?? start)?.slice(0, 4);
  if (ambiguous !== "no-year" || year === undefined || !endsInMonth.test(words.text)) return [];
  return [{ title: "Add the year", edits: [after(words, ` ${blank(1, year)}`)] }];
}
