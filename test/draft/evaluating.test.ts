import { describe, expect, test } from "vitest";
import { activityWithoutEvaluation } from "../../server/src/draft/activity.ts";
import { appendicesOf, countAppendices } from "../../server/src/draft/appendices.ts";
import { tellsOfDevelopments } from "../../server/src/draft/developments.ts";
import { evaluatingParts, partsOf } from "../../server/src/draft/evaluating.ts";
import { compares, hopedImpact, movedImpact } from "../../server/src/draft/impact.ts";
import { wordsUnder } from "../../server/src/draft/size.ts";
import { statementsOf } from "../../server/src/draft/statements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { readEvaluation } from "./reading.ts";

const evaluation = `
  ## About this document

  It stands alone.

  ## What do you know about the impact of your arrangements for children and young people with SEND?

  Waits fell.

  ### Early years

  More children get help.

  ## How do you know what impact your arrangements for children and young people with SEND are having?

  An audit.

  ## Appendix A

  ### Words

  Nine words.

  ## Annex 2: Data
`;

describe("the parts of a self-evaluation", () => {
  const draft = readEvaluation(evaluation);

  test("know their question, from their own heading or from the one above", () => {
    expect(partsOf(draft).map(({ question }) => question)).toEqual([
      undefined,
      undefined,
      undefined,
      1,
      1,
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("that evaluate are those under question 1, and themes", () => {
    expect(evaluatingParts(draft).map(({ section }) => section.title.slice(0, 11))).toEqual([
      "What do you",
      "Early years",
    ]);
  });

  test("appendices are found by their headings, and words are counted", () => {
    expect(appendicesOf(draft.root).map(({ title }) => title)).toEqual(["Appendix A", "Annex 2: Data"]);
    expect(appendicesOf(draft.root).map(wordsUnder)).toEqual([5, 3]);
  });
});

test.each([
  ["Further evidence is in Appendices 3, 4, 5, 9 and 12.", 5],
  ["The figures are in Annexes A, C & F.", 3],
  ["The figures are in Appendices 3 to 9.", 7],
  ["The figures are in Appendix 3, 4 pages long.", 1],
  ["See Appendices B and C of the needs assessment.", 0],
])("appendices that are only named are counted: %s", (text, count) => {
  const draft = readEvaluation(`## What do we know about our impact?\n\n${text}`);
  expect(countAppendices(draft.root)).toBe(count);
});

test("activity is long where nothing evaluates it", () => {
  const point =
    "- We launched a newsletter for parents and sent it to all schools and surgeries in the area.\n";
  const found = (text: string) =>
    activityWithoutEvaluation(statementsOf(readMarkdown(text).blocks.flatMap(({ elements }) => elements)));
  expect(found(point.repeat(6))).toHaveLength(6);
  expect(found(point.repeat(3))).toBeUndefined();
  expect(found("- We launched it.\n".repeat(6))).toBeUndefined();
  expect(found(`${point.repeat(3)}- Waits fell from 9 weeks to 4.\n${point.repeat(3)}`)).toBeUndefined();
  expect(found(`${point.repeat(3)}- Take-up has been uneven.\n${point.repeat(3)}`)).toBeUndefined();
});

test("hoped impact is told apart from impact, aims and plans", () => {
  expect(hopedImpact("It will lead to better outcomes for young people.")).toBe("will lead");
  expect(hopedImpact("It is expected to shorten waits for children.")).toBe("expected to");
  expect(hopedImpact("Waits fell from 31 weeks to 14, and we expect 12.")).toBeUndefined();
  expect(hopedImpact("We want children to be happy at school.")).toBeUndefined();
  expect(hopedImpact("The board will allow the budget to be used.")).toBeUndefined();
});

test("what moved is found, unless it says from what", () => {
  expect(movedImpact("Waits have fallen.")).toBe("have fallen");
  expect(movedImpact("Waits fell from 31 weeks to 14.")).toBeUndefined();
  expect(movedImpact("The budget has fallen.")).toBeUndefined();
  expect(compares("Suspensions fell by a third.")).toBe(true);
  expect(compares("Suspensions fell.")).toBe(false);
});

test("developments are recent, and not among the plans", () => {
  const told = (text: string) => tellsOfDevelopments(readEvaluation(text), "2026-11-02");
  expect(told("## Impact\n\nA new special school opened in January 2026.")).toBe(true);
  expect(told("## Impact\n\nA new special school opened in 2019.")).toBe(false);
  expect(told("## Impact\n\nWaits fell.\n\n## Next steps\n\n- Open a new special school")).toBe(false);
});
