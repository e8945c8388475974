import { describe, expect, it } from "vitest";
import { actionsOf, readEvaluation, readPlan } from "./reading.ts";

/** The action that one bullet of a plan is. */
function bullet(text: string): string[] {
  return actionsOf(readPlan(`## Area 1: Waits\n\n- ${text}`));
}

describe("who, when and what will be different stand in a bracket in any order", () => {
  it.each([
    "Open a clinic [ICB · 31 March 2027 · waits from 40% to 60% in June 2028]",
    "Open a clinic (ICB | 31 March 2027 | waits from 40% to 60% in June 2028)",
    "Open a clinic [31 March 2027 / ICB / waits from 40% to 60% in June 2028]",
    "Open a clinic (ICB • 31 March 2027 • waits from 40% to 60% in June 2028)",
    "Open a clinic (waits from 40% to 60% in June 2028; ICB; 31 March 2027)",
    "Open a clinic – ICB · 31 March 2027 · waits from 40% to 60% in June 2028",
    "Open a clinic (ICB; by 31 March 2027): waits from 40% to 60% in June 2028",
    "Open a clinic: ICB, by 31 March 2027, waits from 40% to 60% in June 2028",
    "Open a clinic. ICB. 31 March 2027. waits from 40% to 60% in June 2028",
    "Open a clinic (Lead: ICB · By when: 31 March 2027 · Measure: waits from 40% to 60% in June 2028)",
  ])("%s", (text) => {
    expect(bullet(text)).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31 | measure: waits from 40% to 60% in June 2028",
    ]);
  });

  it.each([
    ["Open a clinic [ICB · 31 March 2027]", "Open a clinic | owner: ICB | by: 2027-03-31"],
    ["Open a clinic (ICB) by March 2027", "Open a clinic | owner: ICB | by: 2027-03-31"],
    [
      "Open a clinic (Head of SEND, Mere Council), Mar 27",
      "Open a clinic | owner: Head of SEND, Mere Council | by: 2027-03-31",
    ],
    [
      "Open a clinic [Mere Council · done 12 October 2025 · chair in post]",
      "Open a clinic | owner: Mere Council | by: 2025-10-12 | measure: chair in post | done",
    ],
    [
      "Contract let by the ICB, 31 March 2027; seats inside 20 days by July 2027 (64 now)",
      "Contract let by the ICB | owner: the ICB | by: 2027-03-31 | measure: seats inside 20 days by July 2027 (64 now)",
    ],
    [
      "Open a clinic (ICB; 31 March 2027; reviewed each half term by the board)",
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ],
  ])("%s", (text, action) => {
    expect(bullet(text)).toEqual([action]);
  });
});

describe("an owner stated once", () => {
  it.each([
    "All four actions in this priority belong to **Mere Council**; where health must act, the ICB is named as well.",
    "Every action here falls to Mere Council, which reports to the board.",
    "All actions below are the responsibility of Mere Council.",
  ])("%s", (sentence) => {
    const text = `
      ## Priority 2: Plans

      ${sentence}

      - Check 30 plans a month [by 30 April 2027 · plans graded good, from 22% to 60%]
      - Health advice in six weeks [with the ICB · 28 May 2027 · 90% on time (52%)]
    `;
    expect(actionsOf(readPlan(text))).toEqual([
      "Check 30 plans a month | owner: Mere Council | by: 2027-04-30 | measure: plans graded good, from 22% to 60%",
      "Health advice in six weeks | owner: Mere Council + ICB | by: 2027-05-28 | measure: 90% on time (52%)",
    ]);
  });
});

it("what was said last year, and whether it was done, is no action", () => {
  const text = `
    ## What we know about our impact

    - Said we would publish therapy waits. Done: monthly since August 2025.
    - Said we would halve late plans. Not done: down from 41 to 33.
  `;
  expect(actionsOf(readEvaluation(text))).toEqual([]);
});
