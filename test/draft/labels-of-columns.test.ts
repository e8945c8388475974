import { describe, expect, it } from "vitest";
import { actionsOf, readPlan, readReport } from "./reading.ts";

/** A plan of one action, told in a table with these columns. */
function plan(columns: Readonly<Record<string, string>>): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const headings = Object.keys(columns);
  return actionsOf(
    readPlan([row(headings), row(headings.map(() => "---")), row(Object.values(columns))].join("\n")),
  );
}

describe("what a column holds is told from its heading", () => {
  const action = { Action: "Open a clinic" };
  const owner = { Lead: "ICB" };
  const end = { "By when": "March 2027" };

  it.each([
    ..."Action; Actions; Key action; Agreed action; Milestone; Task / Milestone Name; Task; Objective(s)".split(
      "; ",
    ),
    ..."Recommendation; What we will do; What we are going to do; What we are doing; Activity; WHAT WE WILL DO".split(
      "; ",
    ),
    ..."What is being done to make this happen?; How will we do this?; What we will do next; Next steps".split(
      "; ",
    ),
    ..."What we do; What partners do".split("; "),
    ..."What we plan to do next; Key next steps; Key future activity; Key activities for the next period".split(
      "; ",
    ),
    ..."Agreed actions/support following this meeting; Short/medium term action; **Action**; Action:".split(
      "; ",
    ),
  ])("an action: %s", (heading) => {
    expect(plan({ [heading]: "Open a clinic", ...owner, ...end })).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ]);
  });

  it.each([
    ..."Lead; Lead Person; lead agency; Strategic Lead; Roles responsible; SRO; SRO:; Who; Who?; Action by".split(
      "; ",
    ),
    ..."Responsible officer (action lead); Senior responsible officer (accountable); Work Stream Lead(s)".split(
      "; ",
    ),
    ..."Task & Finish Group; accountable officers; named leads; Benefit Owner; Responsible organisation".split(
      "; ",
    ),
    ..."Owner(s); Lead / Owner; Led by; Who is responsible?; Who will lead?; Partner(s) responsible".split(
      "; ",
    ),
  ])("an owner: %s", (heading) => {
    expect(plan({ ...action, [heading]: "ICB", ...end })).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ]);
  });

  it.each([
    ..."Target Date; Due date; Due; When; By when; By when?; End Date; Planned End Date; Deadline".split(
      "; ",
    ),
    ..."Target Date for Resolution; Absolute Resolution Date; Target Resolution Date; Timescale".split("; "),
    ..."Target Date for Achievement; Anticipated Benefit Delivery Date; Completion date; Start/Rev/End".split(
      "; ",
    ),
    ..."Period within which the action is to be taken; Revised date; Target".split("; "),
  ])("a timescale: %s", (heading) => {
    expect(plan({ ...action, ...owner, [heading]: "March 2027" })).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ]);
  });

  it.each([
    ..."What does success look like?; Success measure; Success criteria; What we will see; Target".split(
      "; ",
    ),
    ..."How will we know we’ve succeeded?; How will we know we've succeeded?; Key Performance Indicator".split(
      "; ",
    ),
    ..."The difference this will make; Evaluation (Impact); Measure of success; KPI; Intended outcome".split(
      "; ",
    ),
    ..."How we will know it has made a difference; How will we know this has made a difference?".split("; "),
    ..."Evidence of impact; The difference this makes; The difference it made; What will be different?".split(
      "; ",
    ),
    ..."Impact/Outcomes from the activity; What this means for families".split("; "),
  ])("a measure: %s", (heading) => {
    expect(plan({ ...action, ...owner, ...end, [heading]: "Waits fall to 12 weeks" })).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall to 12 weeks",
    ]);
  });

  it.each("Status; RAG; BRAG; RAG rating; RAG status; Overall Project Status; % complete; %".split("; "))(
    "a status: %s",
    (heading) => {
      expect(plan({ ...action, ...owner, ...end, [heading]: "60%" })).toEqual([
        "Open a clinic | owner: ICB | by: 2027-03-31 | status: 60%",
      ]);
    },
  );

  it.each("Ref; Ref.; Ref no.; No; No.; #; ID; Action no; Number; Item".split("; "))(
    "a number: %s",
    (heading) => {
      expect(plan({ [heading]: "1.2", ...action, ...owner, ...end })).toEqual([
        "1.2 Open a clinic | owner: ICB | by: 2027-03-31",
      ]);
    },
  );

  it.each([
    ..."Notes; Comments; Progress; Update; Resources; Cost; Baseline; Monitoring; Link to SEND Dashboard".split(
      "; ",
    ),
    ..."Current position / Strengths / Evidence; Help or Support Required; Risk; Review; Where are we now".split(
      "; ",
    ),
  ])("nothing that an action needs: %s", (heading) => {
    expect(plan({ ...action, ...owner, ...end, [heading]: "ICB staff, two posts" })).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ]);
  });
});

describe("an area is told in a column", () => {
  it.each([
    ..."Area of weakness; Area of significant weakness; Priority; Theme; Workstream; Area for improvement".split(
      "; ",
    ),
    ..."Inspection finding; What we need to develop; Area for priority action".split("; "),
  ])("%s", (heading) => {
    const draft = readPlan(`
      | ${heading} | Action | Lead | By when |
      | --- | --- | --- | --- |
      | Long waits | Open a clinic | ICB | March 2027 |
      | | Hire a nurse | ICB | May 2027 |
      | Poor plans | Audit plans | LA | June 2027 |
    `);
    expect(draft.actions.map(({ area }) => area?.title.text)).toEqual([
      "Long waits",
      "Long waits",
      "Poor plans",
    ]);
  });
});

describe("columns that share a meaning", () => {
  it("both count where two are for owners", () => {
    expect(
      plan({ ...action(), "Lead agency": "ICB", "Roles responsible": "Head of SEND", When: "May 2027" }),
    ).toEqual(["Open a clinic | owner: ICB + Head of SEND | by: 2027-05-31"]);
  });

  it.each<[Record<string, string>, string]>([
    [{ "Start Date": "1 May 2026", "End Date": "31 July 2026" }, "2026-05-01..2026-07-31"],
    [{ Start: "May 2026", End: "July 2026" }, "2026-05-01..2026-07-31"],
    [{ Due: "May 2026", Revised: "July 2026" }, "2026-07-31"],
    [{ Start: "1 April 2026", Rev: "July 2026", End: "May 2026" }, "2026-04-01..2026-07-31"],
    [{ Due: "May 2026", Revised: "" }, "2026-05-31"],
    [{ Due: "May 2026", Revised: "n/a" }, "2026-05-31"],
    [{ "Original date": "May 2026", "Forecast date": "July 2026" }, "2026-07-31"],
    [{ Start: "1 April 2026", End: "May 2026", "Revised date": "July 2026" }, "2026-04-01..2026-07-31"],
    [{ Start: "1 April 2026", End: "" }, "2026-04-01.."],
    [{ Start: "", End: "May 2026" }, "2026-05-31"],
    [{ "Start/Rev/End": "01/04/26<br>31/05/26<br>31/07/26" }, "2026-07-31"],
  ])("tell one timescale: %o", (columns, timescale) => {
    expect(plan({ ...action(), Lead: "LA", ...columns })).toEqual([
      `Open a clinic | owner: LA | by: ${timescale}`,
    ]);
  });

  function action(): Record<string, string> {
    return { Action: "Open a clinic" };
  }
});

describe("late actions of a report", () => {
  it("are told by their reason and by what is done about them", () => {
    const draft = readReport(`
      ## Actions behind schedule

      | Action | Reason for delay | Mitigation/remedial action | Revised date |
      | --- | --- | --- | --- |
      | Open a clinic | No nurse | Advertise again, ICB | July 2026 |
    `);
    expect(actionsOf(draft)).toEqual(["Open a clinic | by: 2026-07-31"]);
  });
});

describe("“To” beside “From” heads", () => {
  const beside = (from: string, to: string): string[] =>
    plan({ Action: "Open a clinic", Org: "ICB", From: from, To: to });

  it.each([
    ["Jan-27", "Jun-27", "2027-01-01..2027-06-30"],
    ["01-Oct-26", "30-Oct-26", "2026-10-01..2026-10-30"],
  ])("days: %s, %s", (from, to, by) => {
    expect(beside(from, to)).toEqual([`Open a clinic | owner: ICB | by: ${by}`]);
  });

  it("and figures", () => {
    expect(beside("186 children", "60 children")).toEqual([
      "Open a clinic | owner: ICB | measure: 60 children",
    ]);
  });
});
