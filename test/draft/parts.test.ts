import { describe, expect, it } from "vitest";
import { actionsOf, read, readEvaluation, readPlan } from "./reading.ts";

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
      "Open a clinic (ICB – from 4 January 2027, looked at again in June)",
      "Open a clinic | owner: ICB | by: 2027-01-04..2027-06-30",
    ],
    [
      "Open a clinic (ICB; from 4 January 2027, and to be evaluated in June)",
      "Open a clinic | owner: ICB | by: 2027-01-04..2027-06-30",
    ],
    [
      "Open a clinic (ICB; 31 March 2027; reviewed each half term by the board)",
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ],
  ])("%s", (text, action) => {
    expect(bullet(text)).toEqual([action]);
  });
});

describe("a day that had passed when the draft was written", () => {
  const bulletOf = (text: string): string[] => {
    const draft = read(
      `---\ndate: 2026-10-30\n---\n\n# Mereford SEND self-evaluation\n\n## Next steps\n\n- ${text}`,
    );
    return draft ? actionsOf(draft) : [];
  };

  it.each([
    [
      "Free bus passes (Bus Company, 1st September 2026)",
      "Free bus passes | owner: Bus Company | by: 2026-09-01",
    ],
    [
      "Free bus passes (Mere Council and ICB, 31/07/2026)",
      "Free bus passes | owner: Mere Council + ICB | by: 2026-07-31",
    ],
    [
      "Free bus passes (Mere Council, Transport, Spring 2026)",
      "Free bus passes | owner: Mere Council + Transport | by: 2026-01-05..2026-03-27",
    ],
  ])("dates the action where it follows its owner: %s", (text, action) => {
    expect(bulletOf(text)).toEqual([action]);
  });

  it.each([
    "Cut the waits that inspectors found (Ofsted, March 2026)",
    "Answer what parents asked (Parent Carer Forum survey, May 2026)",
    "Open the new forum (agreed with the ICB, 1 August 2026)",
    "Use the new guide (NHS England, 1 August 2023)",
    "Learn from the peer review (LGA, March 2026)",
    "Take forward the ideas of the families' conference (Parent Carer Forum, 12 March 2026)",
  ])("is no deadline where it is that of something else: %s", (text) => {
    expect(bulletOf(text).join("")).not.toContain("by:");
  });
});

describe("who, when and what will be different follow an action, sentence by sentence", () => {
  it.each([
    [
      "Write a guide. ICB, June 2027. Guide written.",
      "Write a guide | owner: ICB | by: 2027-06-30 | measure: Guide written.",
    ],
    [
      "Four more days: ICB, termly to July 2027; number attending",
      "Four more days | owner: ICB | by: recurring | measure: number attending",
    ],
    [
      "Ring every family. ICB. By March 2027. Families say they know what happens next.",
      "Ring every family | owner: ICB | by: 2027-03-31 | measure: Families say they know what happens next.",
    ],
    [
      "Evening clinics. ICB. Start 1 May 2027, end 1 July 2027. Waits 64 to 10 days.",
      "Evening clinics | owner: ICB | by: 2027-05-01..2027-07-01 | measure: Waits 64 to 10 days.",
    ],
    [
      "Second team. ICB, contract by 1 May 2027, first families by June 2027; longest wait 90 to 60 weeks",
      "Second team | owner: ICB | by: 2027-06-30 | measure: longest wait 90 to 60 weeks",
    ],
    [
      "Open a clinic: ICB, July 2027; reviewed September 2027; waits 40 to 12 weeks",
      "Open a clinic | owner: ICB | by: 2027-07-31 | measure: waits 40 to 12 weeks",
    ],
    [
      "40 trained by July 2027. Transport Manager. 80% travel alone a term later.",
      "40 trained by July 2027 | owner: Transport Manager | by: 2027-07-31 | measure: 80% travel alone a term later.",
    ],
    [
      "Reading first in 20 schools. ICB. 40% to 48% in those schools.",
      "Reading first in 20 schools | owner: ICB | measure: 40% to 48% in those schools.",
    ],
    [
      "One strategy. Director of Inclusion. May 2027. (A strategy that all partners own)",
      "One strategy | owner: Director of Inclusion | by: 2027-05-31 | measure: (A strategy that all partners own)",
    ],
    [
      "Helpline until 6pm. ICB. [date] (Calls answered 70% to 90%)",
      "Helpline until 6pm | owner: ICB | measure: (Calls answered 70% to 90%)",
    ],
    [
      "Review each device — ICB — by 31 May 2027 — each one has a plan that the family calls useful",
      "Review each device | owner: ICB | by: 2027-05-31 | measure: each one has a plan that the family calls useful",
    ],
    [
      "Publish the guide. ICB, May 2027. Translated into Polish.",
      "Publish the guide | owner: ICB | by: 2027-05-31",
    ],
    [
      "Publish the guide. ICB, May 2027. The forum will read it first.",
      "Publish the guide | owner: ICB | by: 2027-05-31",
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

it("an action that holds a level is its own measure where others have one", () => {
  const text = `
    ## Question 3: Our plans

    - Hold at 80% or better (ICB, May 2027)
    - Open a clinic (ICB; May 2027; waits from 40 to 12 weeks)
  `;
  expect(actionsOf(readEvaluation(text))).toEqual([
    "Hold at 80% or better | owner: ICB | by: 2027-05-31 | measure: Hold at 80% or better",
    "Open a clinic | owner: ICB | by: 2027-05-31 | measure: waits from 40 to 12 weeks",
  ]);
});

it("what was said last year, and whether it was done, is no action", () => {
  const text = `
    ## What we know about our impact

    - Said we would publish therapy waits. Done: monthly since August 2025.
    - Said we would halve late plans. Not done: down from 41 to 33.
  `;
  expect(actionsOf(readEvaluation(text))).toEqual([]);
});
