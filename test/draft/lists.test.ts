import { describe, expect, it } from "vitest";
import { check } from "./cases.ts";
import { actionsOf, readPlan } from "./reading.ts";

describe("lists of a plan that are actions", () => {
  check([
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
