import { expect, test } from "vitest";
import { bareClaims } from "../../server/src/draft/progress-claims.ts";
import {
  donePassages,
  impactPassages,
  isOnlyActivity,
  namesImpact,
} from "../../server/src/draft/reported-impact.ts";
import { readReport } from "./reading.ts";

test.each([
  "Evidence of impact",
  "2.1 What is different now?",
  "Impact to date:",
  "The difference this makes",
])("%s is where a change is shown", (heading) => {
  expect(namesImpact(heading)).toBe(true);
});

test.each([
  "Impact description",
  "Impact score",
  "General update or areas of significant impact",
  "Impact assessment",
])("%s is not", (heading) => {
  expect(namesImpact(heading)).toBe(false);
});

test("headings, labels and columns hold evidence of impact", () => {
  const { root } = readReport(`
    ## What we have done

    - Forms launched

    ## Evidence of impact

    Waits fell from 40 weeks to 19.

    ## Area 2

    **Impact so far:** Training was delivered.

    | Workstream | What has changed |
    | --- | --- |
    | A | Forms launched.<br>Guidance published |
  `);
  const passages = impactPassages(root).map((passage) => [
    passage.heading.text,
    passage.statements.length,
    isOnlyActivity(passage),
  ]);
  expect(passages).toEqual([
    ["Evidence of impact", 1, false],
    ["Impact so far", 1, true],
    ["What has changed", 2, true],
  ]);
  expect(donePassages(root).map(({ heading }) => heading.text)).toEqual(["What we have done"]);
});

test("a claim of progress is borne out by a board, a source or a figure beside it", () => {
  const { root } = readReport(`
    ## A

    Good progress has been made.

    ## B

    Good progress has been made. The board saw it in May.

    ## C

    Good progress has been made.

    Waits fell from 40 to 22 weeks.

    Work with schools is going well.

    Partners are closer than they were. We are confident of the rest.

    ## D

    - Momentum is strong
    - 61% of plans are on time
    - Relationships are stronger than ever
    - 25 of 27 providers were visited

    ## Next steps

    - Move at pace (ICB, by May 2027)
  `);
  expect(bareClaims(root).map(({ text }) => text)).toEqual([
    "Good progress has been made.",
    "We are confident of the rest.",
    "Relationships are stronger than ever",
  ]);
});
