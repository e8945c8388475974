import { expect, test } from "vitest";
import { groupsUnsaid, partnersUnsaid } from "../../server/src/draft/coverage.ts";
import { passagesOf } from "../../server/src/draft/passages.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { tellsWeakness } from "../../server/src/draft/weakness.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

test("headings, sentences, bullets and cells are passages; the glossary is none", () => {
  const draft = readDraft(
    readMarkdown(`---
kind: self-evaluation
---

# Self-evaluation

One. Two.

- three

| A | B |
| --- | --- |
| four | five |

## Glossary

**AP**: alternative provision
`),
    { today: "2026-11-02", calendar: defaultCalendar },
  );
  expect(draft && passagesOf(draft)).toEqual(["Self-evaluation", "One.", "Two.", "three", "four", "five"]);
});

test.each([
  ["NHS Fen ICB and Fen Council wrote this.", ["health services", "social care"]],
  ["Children have an education, health and care plan.", ["health services", "social care"]],
  [
    "Education, health and social care sit on the Health and Wellbeing Board.",
    ["health services", "social care"],
  ],
  ["Nurseries are full.", ["health services", "social care"]],
  ["Three nurses started.", ["social care"]],
  ["CAMHS saw 93% within a week, and short breaks reach 241 families.", []],
  ["Social workers’ advice comes in time; therapists’ does not.", []],
])("partners of whose work nothing is said: %s", (text, missing) => {
  expect(partnersUnsaid([[text]])).toEqual(missing);
});

test.each([
  ["Absence fell.", 0],
  ["78% of EHC plans are on time.", 3],
  ["EHC plans from 0 to 25 took two years, and 14% to 18% were under one contract.", 3],
  ["EHCPs are on time. At SEN support, absence fell.", 2],
  ["EHC plans: children in nursery and young people at college.", 1],
  ["Those with plans and those without a plan, toddlers and young adults.", 0],
])("groups of whom nothing is said: %s", (text, missing) => {
  expect(groupsUnsaid([[text]])).toHaveLength(missing);
});

test.each([
  ["Waits for autism assessment are far too long.", true],
  ["We’ve gone backwards.", true],
  ["The move to adult services is still a matter of luck.", true],
  ["Families no longer wait too long.", false],
  ["In 2023 inspectors found that too many plans were late.", false],
  ["Absence was too high and is not now.", false],
  ["71% of plans are on time.", false],
])("tells of a weakness: %s", (text, weak) => {
  expect(tellsWeakness(text)).toBe(weak);
});
