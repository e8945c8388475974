import { describe, expect, it } from "vitest";
import { bullet } from "./reading.ts";

describe("a bullet tells its owner and its date at its end", () => {
  it.each([
    "Open a clinic (Lead: ICB; by March 2027)",
    "Open a clinic (Lead: ICB; by: March 2027)",
    "Open a clinic (lead: ICB, by March 2027)",
    "Open a clinic (Lead: ICB. When: March 2027)",
    "Open a clinic (Lead – ICB; by March 2027)",
    "Open a clinic (Owner: ICB; Timescale: March 2027).",
    "Open a clinic [Lead: ICB; by March 2027]",
    "Open a clinic (ICB, March 2027)",
    "Open a clinic (ICB, by March 2027).",
    "Open a clinic (ICB; March 2027)",
    "Open a clinic (ICB – March 2027)",
    "Open a clinic (ICB) (March 2027)",
    "Open a clinic (by March 2027; ICB)",
    "Open a clinic – ICB, March 2027",
    "Open a clinic – ICB – March 2027",
    "Open a clinic. ICB, March 2027.",
    "Open a clinic, ICB, March 2027",
    "Open a clinic. Lead: ICB. By when: March 2027.",
    "Open a clinic; **Lead:** ICB; **By when:** March 2027",
    "Action: Open a clinic (Lead: ICB; by March 2027)",
    "Action: Open a clinic; lead: ICB; by when: March 2027",
    "Open a clinic **(Lead: ICB; by March 2027)**",
    "Open a clinic *(Lead: ICB; by March 2027)*",
    "Open a clinic (Lead: ICB) by March 2027",
    "Open a clinic<br>Lead: ICB<br>By when: March 2027",
    "**Open a clinic** (Lead: ICB; by March 2027)",
    "Open a clinic\n  Lead: ICB\n  By when: March 2027",
    "Open a clinic\n  - Lead: ICB\n  - By when: March 2027",
    "Open a clinic\n  - **Lead:** ICB\n  - **By when:** March 2027",
    "Open a clinic\n\n  Lead: ICB; by when: March 2027",
  ])("%s", (text) => {
    expect(bullet(text)).toEqual(["Open a clinic | owner: ICB | by: 2027-03-31"]);
  });

  it.each([
    ["Open a clinic (Lead: ICB)", "Open a clinic | owner: ICB"],
    ["Open a clinic (by March 2027)", "Open a clinic | by: 2027-03-31"],
    ["Open a clinic (Lead: ICB and LA; by March 2027)", "Open a clinic | owner: ICB + LA | by: 2027-03-31"],
    ["Open a clinic (Lead: ICB; by: TBC)", "Open a clinic | owner: ICB | by: vague"],
    ["Open a clinic (Lead: TBC; by: March 2027)", "Open a clinic | owner: TBC | by: 2027-03-31"],
    ["Open a clinic (ICB, ongoing)", "Open a clinic | owner: ICB | by: vague"],
    ["Open a clinic (Lead: ICB; termly)", "Open a clinic | owner: ICB | by: recurring"],
    [
      "Open a clinic (Lead: ICB; by March 2027; measure: waits fall to 12 weeks)",
      "Open a clinic | owner: ICB | by: 2027-03-31 | measure: waits fall to 12 weeks",
    ],
    [
      "Open a clinic (ICB, March 2027) → waits fall to 12 weeks",
      "Open a clinic | owner: ICB | by: 2027-03-31 | measure: waits fall to 12 weeks",
    ],
    [
      "Open a clinic (Lead: ICB; by March 2027). Waits fall to 12 weeks.",
      "Open a clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall to 12 weeks.",
    ],
    [
      "Open a clinic – ICB – each term – every school replies",
      "Open a clinic | owner: ICB | by: recurring | measure: every school replies",
    ],
    [
      "Open a clinic – TBA – March 2027 – report to the cabinet",
      "Open a clinic | owner: TBA | by: 2027-03-31 | measure: report to the cabinet",
    ],
    [
      "Open a clinic (Lead: ICB; by March 2027; status: on track)",
      "Open a clinic | owner: ICB | by: 2027-03-31 | status: on track",
    ],
    ["Open a clinic in Mereford (north) (Lead: ICB)", "Open a clinic in Mereford (north) | owner: ICB"],
    ["Open a clinic (see page 4) (Lead: ICB)", "Open a clinic (see page 4) | owner: ICB"],
    ["1.1 Open a clinic (Lead: ICB)", "1.1 Open a clinic | owner: ICB"],
    ["Action 1.1: Open a clinic (Lead: ICB)", "1.1 Open a clinic | owner: ICB"],
    ["**1.1** Open a clinic (Lead: ICB)", "1.1 Open a clinic | owner: ICB"],
    [
      "The ICB will open a clinic by March 2027",
      "The ICB will open a clinic by March 2027 | owner: The ICB | by: 2027-03-31",
    ],
    ["ICB to open a clinic", "ICB to open a clinic | owner: ICB"],
    ["[x] Open a clinic (Lead: ICB; by March 2026)", "Open a clinic | owner: ICB | by: 2026-03-31 | done"],
    ["[ ] Open a clinic (Lead: ICB; by March 2026)", "Open a clinic | owner: ICB | by: 2026-03-31"],
    ["~~Wait~~ Open a clinic (Lead: ICB)", "Open a clinic | owner: ICB"],
  ])("%s", (text, action) => {
    expect(bullet(text)).toEqual([action]);
  });
});
