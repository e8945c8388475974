import { describe, expect, it } from "vitest";
import { actionsOf, readEvaluation } from "./reading.ts";

const plan = (item: string): string[] =>
  actionsOf(readEvaluation(`## What are our plans for the next 12 months?\n\n1. ${item}\n`));

describe("who and when stand in italics or in bold behind an action", () => {
  it.each([
    [
      "**Better plans.** A second officer reads each draft. *Head of SEND, Fen and Vale Council. From January 2027, complete by July 2027.* Audit: 20 of 30 good (11 now).",
      "Better plans. A second officer reads each draft | owner: Head of SEND, Fen and Vale Council | by: 2027-01-01..2027-07-31 | measure: Audit: 20 of 30 good (11 now).",
    ],
    ["Open a clinic *(ICB, by May 2027)*.", "Open a clinic | owner: ICB | by: 2027-05-31"],
    [
      "Open a clinic. _By May 2027 – ICB_: waits fall from 30 weeks to 12.",
      "Open a clinic | owner: ICB | by: 2027-05-31 | measure: waits fall from 30 weeks to 12.",
    ],
    [
      "Open a clinic. **ICB; throughout the year.** Spending as planned.",
      "Open a clinic | owner: ICB | by: vague | measure: Spending as planned.",
    ],
    [
      "Travel training. *All partners. To March 2028.*",
      "Travel training | owner: All partners | by: 2028-03-31",
    ],
  ])("%s", (item, action) => {
    expect(plan(item)).toEqual([action]);
  });

  it.each([
    [
      "Write *Getting Ready* by May 2027 (ICB).",
      "Write Getting Ready by May 2027 | owner: ICB | by: 2027-05-31",
    ],
    ["*ICB, by May 2027.*", "ICB, by May 2027 | by: 2027-05-31"],
  ])("but not %s", (item, action) => {
    expect(plan(item)).toEqual([action]);
  });
});
