import { describe, expect, it } from "vitest";
import { actionsOf, bullet, readEvaluation, readPlan, readReport } from "./reading.ts";

describe("a sentence tells who, when and what will be different", () => {
  it.each([
    [
      "ICB to open a clinic by March 2027, so that the longest wait comes down from 80 weeks to 40 weeks by May 2028.",
      "ICB to open a clinic by March 2027 | owner: ICB | by: 2027-03-31 | measure: the longest wait comes down from 80 weeks to 40 weeks by May 2028.",
    ],
    [
      "ICB to open a clinic by March 2027; families seen in ten weeks go up from 21% in July 2026 to 70% in July 2027.",
      "ICB to open a clinic by March 2027 | owner: ICB | by: 2027-03-31 | measure: families seen in ten weeks go up from 21% in July 2026 to 70% in July 2027.",
    ],
    [
      "By the end of March 2027 NHS Mere ICB will open a clinic in town: parents who feel heard rise from 17% to 40%.",
      "By the end of March 2027 NHS Mere ICB will open a clinic in town | owner: NHS Mere ICB | by: 2027-03-31 | measure: parents who feel heard rise from 17% to 40%.",
    ],
    [
      "ICB to open a clinic by March 2027. Children still waiting: 260 then, none by May 2027.",
      "ICB to open a clinic by March 2027 | owner: ICB | by: 2027-03-31 | measure: Children still waiting: 260 then, none by May 2027.",
    ],
    [
      "A new clinic in the town. Clinic Lead, Mere Trust. From January 2027 until July 2027. Families seen in ten weeks: 41% to 75%.",
      "A new clinic in the town | owner: Clinic Lead, Mere Trust | by: 2027-01-01..2027-07-31 | measure: Families seen in ten weeks: 41% to 75%.",
    ],
    [
      "A clinic in town. ICB, Children's Team – end of March 2027 – parents who say “I know who to ring”: 34% to 60%.",
      "A clinic in town | owner: ICB + Children's Team | by: 2027-03-31 | measure: parents who say “I know who to ring”: 34% to 60%.",
    ],
    ["A clinic in town. Clinic Lead – March 2027.", "A clinic in town | owner: Clinic Lead | by: 2027-03-31"],
    [
      "A clinic in town: every child seen in six weeks. Mere Trust, done by March 2027.",
      "A clinic in town: every child seen in six weeks | owner: Mere Trust | by: 2027-03-31",
    ],
    [
      "Collect health sections: sixty of them. Results to the Board in January 2027.",
      "Collect health sections: sixty of them. Results to the Board in January 2027 | by: 2027-01-31",
    ],
    [
      "A clinic in town. ICB, with a grant from Mere Trust; from 4 January to 17 December 2027; parents who had help 25% to 60%.",
      "A clinic in town | owner: ICB | by: 2027-01-04..2027-12-17 | measure: parents who had help 25% to 60%.",
    ],
    [
      "ICB to bring its pages up to date as and when.",
      "ICB to bring its pages up to date as and when | owner: ICB | by: vague",
    ],
    [
      "ICB to open a clinic by March 2027; number of calls taken.",
      "ICB to open a clinic by March 2027 | owner: ICB | by: 2027-03-31 | measure: number of calls taken.",
    ],
    [
      "ICB to open a clinic; the waits fall to 12 weeks by March 2027",
      "ICB to open a clinic; the waits fall to 12 weeks by March 2027 | owner: ICB | by: 2027-03-31",
    ],
    [
      "ICB to open two clinics. Due 30 April 2026; now 30 October 2026.",
      "ICB to open two clinics. Due 30 April 2026; now 30 October 2026 | owner: ICB | by: 2026-10-30",
    ],
    ["Explore clinics, if funding permits", "Explore clinics, if funding permits"],
  ])("%s", (text, action) => {
    expect(bullet(text)).toEqual([action]);
  });
});

describe("numbered sentences under what an area should do are its actions", () => {
  it("where some of them begin as actions do and others tell the day", () => {
    const body = `
      ## B. Plans are not delivered: leaders should urgently put it right

      1. We will match the records of both bodies from 5 January 2027.
      2. A chair from outside stops any meeting whose papers are late, in post by 1 December 2026.
      3. Schools to be asked to help.
      4. [AB to add an action on staff here – XX staff]
    `;
    expect(actionsOf(readPlan(body))).toEqual([
      "We will match the records of both bodies from 5 January 2027 | by: 2027-01-05..",
      "A chair from outside stops any meeting whose papers are late, in post by 1 December 2026 | by: 2026-12-01",
      "Schools to be asked to help",
    ]);
  });

  it("and what was found is none", () => {
    const body = `
      ## B. Plans are not delivered: leaders should urgently put it right

      1. In 40 of 60 plans no therapy was given.
      2. Waits were 30 weeks in May 2026.
      3. Parents had to ask.
    `;
    expect(actionsOf(readPlan(body))).toEqual([]);
  });
});

describe("who stands before a colon does what stands after it", () => {
  it("under a heading for what comes next", () => {
    const body = `
      Mereford Council (MC) and the Integrated Care Board (ICB) wrote this.

      ## Coming next (all by 30 June 2026)

      - MC: second round of calls
      - ICB: bring the draft agreement
      - Partners: publish the wall
    `;
    expect(actionsOf(readReport(body))).toEqual([
      "MC: second round of calls | owner: MC | by: 2026-06-30",
      "ICB: bring the draft agreement | owner: ICB | by: 2026-06-30",
      "Partners: publish the wall | owner: Partners | by: 2026-06-30",
    ]);
  });
});

describe("numbered headings with who and when below them are actions", () => {
  it("whatever their words are used for in other headings", () => {
    const card = "Led by: ICB\nWhen: March 2027";
    const draft = readPlan(
      `## Recommendation 1: listen\n\n### R1/1 You said, we did\n\n${card}\n\n### R1/2 Budget for equipment\n\n${card}`,
    );
    expect(actionsOf(draft)).toEqual([
      "R1/1 You said, we did | owner: ICB | by: 2027-03-31",
      "R1/2 Budget for equipment | owner: ICB | by: 2027-03-31",
    ]);
  });
});

describe("a numbered paragraph beside a table of actions is none", () => {
  it("in a text whose paragraphs are numbered", () => {
    const body = `
      ## Question 3

      16. Three things follow. The Executive looks at them each month.

      | What we will do | Who | By when |
      | --- | --- | --- |
      | Open a clinic | ICB | March 2027 |

      17. If something slips we will say so.
    `;
    expect(actionsOf(readEvaluation(body))).toEqual(["Open a clinic | owner: ICB | by: 2027-03-31"]);
  });
});
