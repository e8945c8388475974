import { describe, expect, it } from "vitest";
import { check } from "./cases.ts";
import { actionsOf, readEvaluation, readPlan, readReport } from "./reading.ts";

describe("other tables hold no actions of a plan", () => {
  const tables: Record<string, string> = {
    "a table of risks": `
      | Risk | Likelihood | Impact | Mitigation | Risk owner |
      | --- | --- | --- | --- | --- |
      | Nurses leave | High | High | Pay more | ICB |
    `,
    "a table of risks with actions": `
      ## Risks

      | Risk | Mitigating action | Owner | Target date for resolution |
      | --- | --- | --- | --- |
      | Nurses leave | Pay more | ICB | March 2027 |
    `,
    "a table of indicators": `
      | Indicator | Baseline (July 2025) | Target | Actual Jul 26 |
      | --- | --- | --- | --- |
      | Waits in weeks | 40 | 12 | 30 |
    `,
    "a table of indicators with owners": `
      ## How we will know

      | KPI | Baseline | Target | Lead |
      | --- | --- | --- | --- |
      | Waits in weeks | 40 | 12 | ICB |
    `,
    "a table of money": `
      ## Money

      | Activity | Cost | Funded by | Year |
      | --- | --- | --- | --- |
      | New clinic | £200,000 | ICB | 2026/27 |
    `,
    "a list of those who sign": `
      ## Sign-off

      | Name | Role | Signed | Date |
      | --- | --- | --- | --- |
      | Ann Hartley | DCS, Mereford Council | yes | 17 April 2026 |
    `,
    "the versions of the document": `
      | Version | Author | Date | Changes |
      | --- | --- | --- | --- |
      | 0.2 | Head of SEND | 3 March 2026 | Actions added |
    `,
    "a glossary": `
      ## Glossary

      | Term | Meaning |
      | --- | --- |
      | ICB | integrated care board |
      | Action | What we do |
    `,
    "a calendar": `
      ## Key dates

      | Date | What happens |
      | --- | --- |
      | 4 May 2026 | The board meets |
    `,
    "a calendar of meetings": `
      ## Governance

      | Meeting | When | What |
      | --- | --- | --- |
      | Improvement board | Monthly | Reads reports |
    `,
    "a table of references": `
      ## Where to find what

      | Report paragraph | Actions | Page |
      | --- | --- | --- |
      | 12 | 1.1, 1.2 and 2.3 | 4 |
      | 14 | 3.1 to 3.4 | 6 |
    `,
    "a table of references without a telling heading": `
      | Recommendation of the report | Action | Lead |
      | --- | --- | --- |
      | Cut waits | 1.1, 1.2 | ICB |
      | Check plans | 2.1–2.4 | LA |
    `,
    "a key": `
      | Rating | What it means |
      | --- | --- |
      | Red | Not started |
      | Green | Complete |
    `,
    "a key of colours and actions": `
      | RAG | Meaning |
      | --- | --- |
      | Blue | Action complete |
      | Green | Action on track |
    `,
    "a list of people": `
      ## Who is who

      | Initials | Name and role |
      | --- | --- |
      | AH | Ann Hartley, Head of SEND |
    `,
    "what is done already": `
      ## What we have already done

      | What we did | Result |
      | --- | --- |
      | Opened a clinic | 40 children seen |
    `,
  };

  it.each(Object.entries(tables))("%s", (_, text) => {
    expect(actionsOf(readPlan(text))).toEqual([]);
  });
});

describe("tables of a self-evaluation", () => {
  const table = `
    | Action | Lead | By when |
    | --- | --- | --- |
    | Open a clinic | ICB | March 2027 |
  `;

  it("hold actions in the part about the year ahead", () => {
    expect(actionsOf(readEvaluation(`## Next steps\n${table}`.replaceAll("\n    ", "\n")))).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31",
    ]);
  });

  it("hold actions beside what is known and how", () => {
    const draft = readEvaluation(`
      ## Leadership

      | What do we know about our impact? | How do we know? | What are we going to do next? | Who | By when |
      | --- | --- | --- | --- | --- |
      | Waits fell from 40 weeks to 12. | ICB dashboard, May 2026 | Open a clinic | ICB | March 2027 |
      | | | Hire a nurse | LA | May 2027 |
    `);
    expect(actionsOf(draft)).toEqual([
      "Open a clinic | owner: ICB | by: 2027-03-31",
      "Hire a nurse | owner: LA | by: 2027-05-31",
    ]);
  });

  it("hold actions under what comes next, where nothing else has a column for who and when", () => {
    const draft = readEvaluation(`
      ## Theme 2. Health

      | No. | What we know | Our evidence | What difference has it made? | Next steps |
      | --- | --- | --- | --- | --- |
      | H1 | Waits are shorter | ICB list, May 2026; Mereford Trust | Waits fell from 40 weeks to 12 | Open a clinic (ICB, March 2027) |
      | H2 | Plans are late | Case system, March 2026 | None yet | • Hire a nurse (LA, May 2026)<br>• Tell families |
      | H3 | Forms are long | Survey, April 2026 | Not known | See H2 |
      | H4 | Calls are answered | ICB log, May 2026 | Calls lost fell from 40% to 5% | – |
      | H5 | Continence | TBC | TBC | TBC |
    `);
    expect(actionsOf(draft)).toEqual([
      "H1 Open a clinic | owner: ICB | by: 2027-03-31",
      "Hire a nurse | owner: LA | by: 2026-05-31",
      "Tell families",
    ]);
  });

  it.each([
    "| Theme | Actions | Impact | Evidence |",
    "| Theme | Actions taken | What difference they made | How we know |",
  ])("hold none where actions may be those that were taken: %s", (header) => {
    const draft = readEvaluation(`
      ## Health

      ${header}
      | --- | --- | --- | --- |
      | Waits | Opened a clinic | Waits fell from 40 weeks to 12 | ICB dashboard, May 2026 |
    `);
    expect(actionsOf(draft)).toEqual([]);
  });

  it.each([
    "| What do we know? | How do we know? | What needs to improve? | Our plan |",
    "| Strengths | Evidence | Areas for development | Next steps |",
    "| Current position | Evidence | Areas for improvement | Plan |",
  ])("hold what will be done, and not what is wrong beside it: %s", (header) => {
    const draft = readEvaluation(`
      ## Early help

      ${header}
      | --- | --- | --- | --- |
      | Waits fell from 40 weeks to 12 | ICB dashboard, May 2026 | Waits in the north | A second team (ICB, by March 2027) |
    `);
    expect(actionsOf(draft)).toEqual(["A second team | owner: ICB | by: 2027-03-31"]);
  });

  it("hold none where they tell what is known", () => {
    const draft = readEvaluation(`
      ## What do we know?

      | Strength | Evidence | Source |
      | --- | --- | --- |
      | Waits fell | from 40 weeks to 12 | ICB dashboard, May 2026 |
    `);
    expect(actionsOf(draft)).toEqual([]);
  });
});

describe("tables of a report", () => {
  check(
    [
      {
        says: "milestones are actions",
        text: `
          ## Milestones

          | Milestone | Owner | Start | End | % |
          | --- | --- | --- | --- | --- |
          | Clinic open | ICB | 01/04/26 | 31/07/26 | 40 |
        `,
        actions: ["Clinic open | owner: ICB | by: 2026-04-01..2026-07-31 | status: 40"],
      },
      {
        says: "a late action told only by its number is told by its reason",
        text: `
          ## Actions behind schedule

          | Action | Reason | What we are doing about it |
          | --- | --- | --- |
          | 2.1 | The nurse left in May | Advertise again by July 2026 |
        `,
        actions: ["2.1 The nurse left in May | by: 2026-07-31"],
      },
      {
        says: "a form tells the activities to come",
        text: `
          | Project | Waits |
          | --- | --- |
          | SRO | Ann Hartley |
          | Report Period | 1 March to 17 April 2026 |
          | Key achievements | • Clinic opened<br>• Nurse hired |
          | Key activities for the next period | • Audit plans<br>• Tell families by 30 May 2026 |
        `,
        actions: ["Audit plans", "Tell families by 30 May 2026 | by: 2026-05-30"],
      },
      {
        says: "what was done in the period is none",
        text: `
          ## Progress this period

          | Activity | Outcome |
          | --- | --- |
          | Clinic opened | 40 children seen |
        `,
        actions: [],
      },
      {
        says: "bullets in a cell of next steps are actions",
        text: `
          | Progress | Next steps | Risks |
          | --- | --- | --- |
          | Clinic opened | • Hire a nurse by July 2026<br>• Tell families | None |
        `,
        actions: ["Hire a nurse by July 2026 | by: 2026-07-31", "Tell families"],
      },
    ],
    readReport,
  );
});

describe("a row that only says where an action stands", () => {
  const rows = (...actions: readonly string[]): string => `
    | Ref | Action | Owner | By when |
    | --- | --- | --- | --- |
    ${actions.map((action, at) => `| ${String(at + 1)} | ${action} |`).join("\n    ")}
  `;

  it.each([
    "As c) in weakness 5",
    "See action 3.2 above",
    "Same as B2",
    "Covered by 4.1 and 4.3",
    "(see A4)",
    "Moved to priority 2, row 7",
  ])("is none: %s", (text) => {
    expect(actionsOf(readPlan(rows(`${text} | | –`, "Open a clinic | ICB | March 2027")))).toHaveLength(1);
  });

  it.each(["See action 3.2 | ICB | May 2027", "See 12 children who wait | |", "See each family | |"])(
    "is one: %s",
    (row) => {
      expect(actionsOf(readPlan(rows(row, "Open a clinic | ICB | March 2027")))).toHaveLength(2);
    },
  );
});
