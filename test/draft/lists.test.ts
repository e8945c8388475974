import { describe, expect, it } from "vitest";
import { actionsOf, bullet, readEvaluation, readPlan, readReport } from "./reading.ts";

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

interface Case {
  readonly says: string;
  readonly text: string;
  readonly actions: readonly string[];
}

function check(read: typeof readPlan, cases: readonly Case[]): void {
  it.each(cases)("$says", ({ text, actions }) => {
    expect(actionsOf(read(text))).toEqual(actions);
  });
}

describe("lists of a plan that are actions", () => {
  check(readPlan, [
    {
      says: "under a heading of what will be done",
      text: `
        ## Area 1: Waits

        ### What we will do

        - Open a clinic
        - Hire a nurse
      `,
      actions: ["Open a clinic", "Hire a nurse"],
    },
    {
      says: "below a line that leads into them",
      text: `
        ## Area 1: Waits

        Waits are too long.

        Our next steps:

        1. Open a clinic
        2. Hire a nurse
      `,
      actions: ["Open a clinic", "Hire a nurse"],
    },
    {
      says: "imperatives under an area",
      text: `
        ## Area 1: Waits

        - Open a clinic
        - Recruit a nurse
        - Publish waits each month
      `,
      actions: ["Open a clinic", "Recruit a nurse", "Publish waits each month"],
    },
    {
      says: "under a bold paragraph that is a heading",
      text: `
        **Area 1: Waits**

        **What we will do**

        * Open a clinic
        * Hire a nurse
      `,
      actions: ["Open a clinic", "Hire a nurse"],
    },
    {
      says: "under a month, which dates them",
      text: `
        ## Our roadmap

        ### September 2026

        - Open a clinic

        ### By the end of December 2026

        - Hire a nurse
        - Tell families (by 1 November 2026)

        ### Spring term 2027

        - Audit plans
      `,
      actions: [
        "Open a clinic | by: 2026-09-30",
        "Hire a nurse | by: 2026-12-31",
        "Tell families | by: 2026-11-01",
        "Audit plans | by: 2027-01-04..2027-03-25",
      ],
    },
    {
      says: "with bullets below that are the steps of one action",
      text: `
        ## What we will do

        - Open a clinic (Lead: ICB; by March 2027)
          - find rooms
          - hire two nurses
        - Audit plans (Lead: LA; by May 2027)
      `,
      actions: ["Open a clinic | owner: ICB | by: 2027-03-31", "Audit plans | owner: LA | by: 2027-05-31"],
    },
    {
      says: "whose first level only leads into the second",
      text: `
        ## What we will do

        - To cut waits we will:
          - Open a clinic
          - Hire a nurse
        - Audit plans
      `,
      actions: ["Open a clinic", "Hire a nurse", "Audit plans"],
    },
    {
      says: "grouped by bold names",
      text: `
        ## Our plan

        1. **Waits**
           1. Open a clinic (Lead: ICB; by March 2027)
           2. Hire a nurse (Lead: LA; by May 2027)
        2. **Plans**
           1. Audit plans (Lead: LA; by May 2027)
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31",
        "Hire a nurse | owner: LA | by: 2027-05-31",
        "Audit plans | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "that begin with a bold word, which may be a label elsewhere",
      text: `
        ## Area 1: Life after school

        - **Careers.** Meet every young person in Year 11. LA, May 2027.
        - **Travel.** Open the buses before nine. LA, June 2027.
        - **Work.** Find ten more employers. ICB, July 2027.
      `,
      actions: [
        "Careers. Meet every young person in Year 11 | owner: LA | by: 2027-05-31",
        "Travel. Open the buses before nine | owner: LA | by: 2027-06-30",
        "Work. Find ten more employers | owner: ICB | by: 2027-07-31",
      ],
    },
    {
      says: "with boxes to tick",
      text: `
        ## Area 1: Waits

        - [x] A clinic in the north
        - [ ] A nurse for the south
      `,
      actions: ["A clinic in the north | done", "A nurse for the south"],
    },
    {
      says: "numbered by their mark",
      text: `
        ## What we will do

        1. Open a clinic (Lead: ICB)
        2. Hire a nurse (Lead: ICB)
      `,
      actions: ["Open a clinic | owner: ICB", "Hire a nurse | owner: ICB"],
    },
    {
      says: "pasted from Word with its bullets",
      text: `
        ## What we will do

        • Open a clinic (Lead: ICB; by March 2027)
        • Hire a nurse (Lead: LA; by May 2027)
        ▪ Audit plans
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31",
        "Hire a nurse | owner: LA | by: 2027-05-31",
        "Audit plans",
      ],
    },
    {
      says: "pasted from Word, a paragraph each",
      text: `
        ## What we will do

        •\tOpen a clinic (Lead: ICB)

        •\tHire a nurse (Lead: LA)

        ·\u00a0Audit plans
      `,
      actions: ["Open a clinic | owner: ICB", "Hire a nurse | owner: LA", "Audit plans"],
    },
    {
      says: "pasted from Word with its numbers",
      text: `
        ## What we will do

        1.1 Open a clinic (Lead: ICB)
        1.2 Hire a nurse (Lead: LA)
      `,
      actions: ["1.1 Open a clinic | owner: ICB", "1.2 Hire a nurse | owner: LA"],
    },
    {
      says: "without what the template says to write there",
      text: `
        ## What we will do

        - Open a clinic
        - [insert action]
        -
      `,
      actions: ["Open a clinic"],
    },
  ]);
});

describe("lists of a plan that are no actions", () => {
  const lists: Record<string, string> = {
    "what is done": `
      ## What we have already done

      - Opened a clinic in May 2025
      - Hired a nurse
    `,
    "what is done, told by the line above": `
      ## Area 1: Waits

      So far we have:

      - opened a clinic
      - hired a nurse
    `,
    "how success is measured": `
      ## Area 1: Waits

      ### How we will know it has worked

      - Waits fall to 12 weeks by March 2027
      - Families say so
    `,
    "measures with their source": `
      ## Area 1: Waits

      ### Impact measures

      - Waits fall to 12 weeks by July 2027 (ICB dashboard, monthly)
      - More parents say that help came in time (survey, July 2027)
    `,
    risks: `
      ## Risks

      - Develop a plan if nurses leave (Lead: ICB)
    `,
    "what inspectors said": `
      ## What inspectors found

      - Children wait too long
      - Plans are poor
    `,
    "who we are": `
      ## Who we are

      - Mereford Council
      - Mereford ICB
    `,
    "what inspectors said of one body": `
      ## Area 1: Waits

      Inspectors said:

      - children wait too long
      - leaders do not know how many wait (ICB)
    `,
    "how to read the plan": `
      ## How to read this plan

      - The lead is named first (for example: LA)
      - By when is the last day of the month
    `,
    "what families told us": `
      ## What families told us

      - Open more clinics
      - Give us one person to ring
    `,
    quotations: `
      ## What we will do

      - “Just answer the phone.”
      - “Open the clinic again.”
    `,
    "a quotation set apart": `
      ## What we will do

      > - Open a clinic
      > - Hire a nurse
    `,
    "a glossary": `
      ## Abbreviations

      - ICB: integrated care board
      - LA: local authority
    `,
    governance: `
      ## Governance

      - The board meets monthly
      - Ann Hartley chairs it
    `,
    "governance that tells who and when": `
      ## How we will check progress

      - The Board reads a report each quarter.
      - The adviser visits twice a year. DfE: Department for Education.
    `,
    principles: `
      ## Our principles

      - Listen to children first
      - Work together
    `,
  };

  it.each(Object.entries(lists))("%s", (_, text) => {
    expect(actionsOf(readPlan(text))).toEqual([]);
  });
});

describe("lists of a report", () => {
  check(readReport, [
    {
      says: "are actions where they tell next steps",
      text: `
        ## Progress since May

        - Opened a clinic
        - Hired a nurse

        ## Next steps (21.11.22 to 22.01.23)

        - Audit plans
        - Tell families
      `,
      actions: ["Audit plans | by: 2022-11-21..2023-01-22", "Tell families | by: 2022-11-21..2023-01-22"],
    },
    {
      says: "are none where they tell of impact",
      text: `
        ## Evidence of impact

        - Waits fell from 40 weeks to 12
      `,
      actions: [],
    },
  ]);
});

describe("lists of a self-evaluation", () => {
  check(readEvaluation, [
    {
      says: "are actions where they tell of the year ahead",
      text: `
        ## Question 1: Impact

        - Waits fell from 40 weeks to 12

        ## Question 3: Our plans

        - Open a clinic (ICB, March 2027)
        - Hire a nurse
      `,
      actions: ["Open a clinic | owner: ICB | by: 2027-03-31", "Hire a nurse"],
    },
    {
      says: "are actions in each part that says what comes next",
      text: `
        ## Health

        ### What do we know?

        - Waits fell from 40 weeks to 12

        ### How do we know?

        - The ICB dashboard, May 2026

        ### What next?

        - Open a clinic

        ## Education

        ### What do we know?

        - More children are in school

        ### How do we know?

        - School census, January 2026

        ### What next?

        - Train SENCOs by July 2026
      `,
      actions: ["Open a clinic", "Train SENCOs by July 2026 | by: 2026-07-31"],
    },
    {
      says: "are none where they tell what is weak",
      text: `
        ## Areas for development

        - Annual reviews are late: 41% are on time
        - Too few young people have a say
      `,
      actions: [],
    },
    {
      says: "are none where they are what people said, and who they are",
      text: `
        ## What it felt like

        - “They rang back the same day.” (Parent, Mereford Families Group, March 2026)
        - “I got to finish my sentence!” – Pupil, May 2026
        - “Nobody told us.”
      `,
      actions: [],
    },
    {
      says: "are none where they tell who shaped the plans",
      text: `
        ## Question 3: Our plans

        ### How families shaped these plans

        - Parents chose the order of the priorities in March 2026
      `,
      actions: [],
    },
    {
      says: "are none where last year’s promises are told",
      text: `
        ## Question 3: Our plans

        ### What we said last year

        - Open a clinic

        ### What we will do now

        - Hire a nurse
      `,
      actions: ["Hire a nurse"],
    },
  ]);
});
