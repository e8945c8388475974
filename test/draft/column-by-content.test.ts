import { describe, expect, it } from "vitest";
import { actionsOf, readPlan } from "./reading.ts";

function check(table: string, actions: readonly string[]): void {
  expect(actionsOf(readPlan(table))).toEqual(actions);
}

describe("what a column holds is told from its cells where its heading does not say", () => {
  it("figures set against others are what will be different", () => {
    check(
      `
      | No | Change to make | In the lead | Finished no later than | Numbers we are aiming for | Remarks | Money (£k) |
      | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Hire four therapists | ICB | 31.01.2027 | Longest wait 61 → 30 weeks | waiting for HR | 120 |
      | 2 | Open a clinic | LA | Easter 2027 | 8 in 10 families seen inside 12 weeks (5 in 10 now) | signed 3/9/26 | 45 |
      | 3 | Train teachers | LA and ICB | 31 July 2027 | Children who reach their goal: 64% (51%) | – | 12 |
      `,
      [
        "1 Hire four therapists | owner: ICB | by: 2027-01-31 | measure: Longest wait 61 → 30 weeks",
        "2 Open a clinic | owner: LA | by: 2027-03-28 | measure: 8 in 10 families seen inside 12 weeks (5 in 10 now)",
        "3 Train teachers | owner: LA + ICB | by: 2027-07-31 | measure: Children who reach their goal: 64% (51%)",
      ],
    );
  });

  it.each(["From → to", "From – to", "Start – end", "Baseline → target", "Now / target"])(
    "%s heads figures where its cells hold them",
    (heading) => {
      check(
        `
      | No. | What | Lead | By | ${heading} |
      | --- | --- | --- | --- | --- |
      | 1 | Call back in two days | ICB | July 2027 | 40% → 90% of parents |
      | 2 | Second clinic | LA | 30/9/27 | 61 → 30 weeks |
      `,
        [
          "1 Call back in two days | owner: ICB | by: 2027-07-31 | measure: 40% → 90% of parents",
          "2 Second clinic | owner: LA | by: 2027-09-30 | measure: 61 → 30 weeks",
        ],
      );
    },
  );

  it("and days where they hold those", () => {
    check(
      `
      | What | Lead | From – to |
      | --- | --- | --- |
      | Second clinic | LA | 1/4/27 – 30/9/27 |
      `,
      ["Second clinic | owner: LA | by: 2027-04-01..2027-09-30"],
    );
  });

  it("what is to be done, and not the milestone on the way to it", () => {
    check(
      `
      | Piece | Body | Day it is finished | Milestone | Families will notice |
      | --- | --- | --- | --- | --- |
      | Publish each plan | Mereford Council | 31/03/27 | first 20 | 70% good (38%) |
      | Hire three officers | Mereford Council | 30/11/26 | adverts out | caseload 140, was 210 |
      | Clinic days for advice | NHS Mere ICB | 26/02/27 | rota | 90% in six weeks, was 52% |
      `,
      [
        "Publish each plan | owner: Mereford Council | by: 2027-03-31 | measure: 70% good (38%)",
        "Hire three officers | owner: Mereford Council | by: 2026-11-30 | measure: caseload 140, was 210",
        "Clinic days for advice | owner: NHS Mere ICB | by: 2027-02-26 | measure: 90% in six weeks, was 52%",
      ],
    );
  });

  it("figures now and figures to come, and the days on which something opens and closes", () => {
    check(
      `
      | No | The undertaking | In whose hands | Opens | Closes | Now | Then | Seen in |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Shorter waits for therapy | ICB | Jan 27 | Mar 28 | 37% in 18 weeks | 92% | Monthly return |
      | 2 | Plans that parents can read | Mereford Council | 4 May 2027 | 9 July 2027 | 12 of 40 | 34 of 40 | Audit |
      | 3 | Travel training | Mereford Council | Sep 27 | Jul 28 | 31 travel alone | 60 travel alone | Survey |
      `,
      [
        "1 Shorter waits for therapy | owner: ICB | by: 2027-01-01..2028-03-31 | measure: 92%",
        "2 Plans that parents can read | owner: Mereford Council | by: 2027-05-04..2027-07-09 | measure: 34 of 40",
        "3 Travel training | owner: Mereford Council | by: 2027-09-01..2028-07-31 | measure: 60 travel alone",
      ],
    );
  });

  it("two columns of days, and two of figures, that no heading names", () => {
    check(
      `
      | Piece of work | Body | First | Final | Autumn 2026 | Autumn 2027 |
      | --- | --- | --- | --- | --- | --- |
      | Shorter waits for therapy | ICB | 01/01/27 | 31/03/28 | 37% | 92% |
      | Travel training for all | Mereford Council | 01/09/27 | 31/07/28 | 31 pupils | 60 pupils |
      `,
      [
        "Shorter waits for therapy | owner: ICB | by: 2027-01-01..2028-03-31 | measure: 92%",
        "Travel training for all | owner: Mereford Council | by: 2027-09-01..2028-07-31 | measure: 60 pupils",
      ],
    );
  });

  it("statuses are, in words or in letters", () => {
    check(
      `
      | Action | Lead | By when | Prog | Group |
      | --- | --- | --- | --- | --- |
      | Train teachers | Mereford Council | March 2027 | G | A |
      | Open a clinic | ICB | May 2027 | W | C |
      | Ring families | ICB | June 2027 | R | B |
      `,
      [
        "Train teachers | owner: Mereford Council | by: 2027-03-31 | status: G",
        "Open a clinic | owner: ICB | by: 2027-05-31 | status: W",
        "Ring families | owner: ICB | by: 2027-06-30 | status: R",
      ],
    );
  });

  it("a status now, money and what different columns count are no figures to reach", () => {
    check(
      `
      | Action | Lead | By when | Schools | Pupils | Money from | Money to | Now |
      | --- | --- | --- | --- | --- | --- | --- | --- |
      | Train teachers | Mereford Council | March 2027 | 12 | 340 | £30,000 | £40,000 | Amber |
      | Open a clinic | ICB | May 2027 | 3 | 45 | £10,000 | £20,000 | Green |
      `,
      [
        "Train teachers | owner: Mereford Council | by: 2027-03-31 | status: Amber",
        "Open a clinic | owner: ICB | by: 2027-05-31 | status: Green",
      ],
    );
  });

  it("milestones that are dates are the timescale", () => {
    check(
      `
      | Deliverable | Milestone | Accountable | Success |
      | --- | --- | --- | --- |
      | Joint agreement | Drafted Nov 26; signed 31 March 2027 | NHS Mere ICB | One budget |
      | One therapy offer | 30 June 2027 | NHS Mere ICB | First contact in 14 weeks |
      | Peer visits | termly | Mereford Council | Fewer disputes |
      | Dispute process | by end Q4 26/27 | Mereford Council | Fewer disputes |
      `,
      [
        "Joint agreement | owner: NHS Mere ICB | by: 2027-03-31 | measure: One budget",
        "One therapy offer | owner: NHS Mere ICB | by: 2027-06-30 | measure: First contact in 14 weeks",
        "Peer visits | owner: Mereford Council | by: recurring | measure: Fewer disputes",
        "Dispute process | owner: Mereford Council | by: 2027-03-31 | measure: Fewer disputes",
      ],
    );
  });

  it.each([
    ["Comments", "70% good (38%)", "80% seen, was 52%"],
    ["Why this matters", "40% wait a year", "52% are late (46% in 2025)"],
    ["Progress so far", "70% good (38%)", "80% seen, was 52%"],
    ["Cost (£k)", "from 40 to 60", "from 20 to 30"],
    ["Where we are today", "38% good (31% in 2025)", "52% seen, was 40%"],
  ])("%s says nothing of what will be different", (heading, one, other) => {
    check(
      `
      | Action | Lead | By when | ${heading} |
      | --- | --- | --- | --- |
      | Audit each plan | ICB | March 2027 | ${one} |
      | Open a clinic | LA | May 2027 | ${other} |
      `,
      ["Audit each plan | owner: ICB | by: 2027-03-31", "Open a clinic | owner: LA | by: 2027-05-31"],
    );
  });

  it.each(["Last review", "Date added", "Updated on"])("%s is no timescale", (heading) => {
    check(
      `
      | Action | Lead | ${heading} | Success |
      | --- | --- | --- | --- |
      | Audit each plan | ICB | March 2026 | 70% good |
      | Open a clinic | LA | May 2026 | 80% seen |
      `,
      ["Audit each plan | owner: ICB | measure: 70% good", "Open a clinic | owner: LA | measure: 80% seen"],
    );
  });

  it("a column of which one cell in two says otherwise stays what it is", () => {
    check(
      `
      | Action | Lead | By when | Detail |
      | --- | --- | --- | --- |
      | Audit each plan | ICB | March 2027 | 70% good (38%) |
      | Open a clinic | LA | May 2027 | in the old library |
      | Hire a nurse | LA | May 2027 | band six |
      `,
      [
        "Audit each plan | owner: ICB | by: 2027-03-31",
        "Open a clinic | owner: LA | by: 2027-05-31",
        "Hire a nurse | owner: LA | by: 2027-05-31",
      ],
    );
  });

  it.each(["Area of work", "Headline", "Bit of the pathway"])(
    "%s is what is done, where all else is told",
    (heading) => {
      check(
        `
      | ${heading} | Lead | Ends | Outcome |
      | --- | --- | --- | --- |
      | Welcome visits | LA | March 2027 | 70% feel ready (38%) |
      | A calm room in each school | ICB | May 2027 | 80% stay, was 52% |
      `,
        [
          "Welcome visits | owner: LA | by: 2027-03-31 | measure: 70% feel ready (38%)",
          "A calm room in each school | owner: ICB | by: 2027-05-31 | measure: 80% stay, was 52%",
        ],
      );
    },
  );

  it("what stands in several rows is what they are about, and not what is done", () => {
    check(
      `
      | Area of work | Lead | Ends | Outcome |
      | --- | --- | --- | --- |
      | Early years | LA | March 2027 | 70% feel ready (38%) |
      | Early years | ICB | May 2027 | 80% stay, was 52% |
      `,
      [],
    );
  });
});
