import { describe } from "vitest";
import { check } from "./cases.ts";
import { readEvaluation } from "./reading.ts";

const clinic = "Open a clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall to 12 weeks";
const numbered = `1.1 ${clinic}`;

describe("label paragraphs, repeated for each action", () => {
  check([
    {
      says: "a paragraph a label",
      text: `
        ## Area 1: Waits

        **What we will do:** Open a clinic

        **Who:** ICB

        **When:** March 2027

        **The difference this will make:** Waits fall to 12 weeks

        **What we will do:** Hire a nurse

        **Who:** LA

        **When:** May 2027
      `,
      actions: [clinic, "Hire a nurse | owner: LA | by: 2027-05-31"],
    },
    {
      says: "a paragraph an action",
      text: `
        ## Area 1: Waits

        **Action 1.1:** Open a clinic<br>**Lead:** ICB<br>**By when:** March 2027<br>**Measure:** Waits fall to 12 weeks

        **Action 1.2:** Hire a nurse<br>**Lead:** LA<br>**By when:** May 2027
      `,
      actions: [numbered, "1.2 Hire a nurse | owner: LA | by: 2027-05-31"],
    },
    {
      says: "a line an action",
      text: `
        ## Area 1: Waits

        Action: Open a clinic. Lead: ICB. By when: March 2027. Measure: Waits fall to 12 weeks

        Action: Hire a nurse. Lead: LA. By when: May 2027.
      `,
      actions: [clinic, "Hire a nurse | owner: LA | by: 2027-05-31"],
    },
    {
      says: "without any bold",
      text: `
        ## Area 1: Waits

        Action 1.1: Open a clinic
        Lead: ICB
        By when: March 2027
        Measure: Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "as bullets, one set after the other",
      text: `
        ## Area 1: Waits

        - **Action:** Open a clinic
        - **Lead:** ICB
        - **By when:** March 2027
        - **Measure:** Waits fall to 12 weeks
        - **Action:** Hire a nurse
        - **Lead:** LA
        - **By when:** May 2027
      `,
      actions: [clinic, "Hire a nurse | owner: LA | by: 2027-05-31"],
    },
    {
      says: "nested bullets below the action",
      text: `
        ## Area 1: Waits

        - Action 1.1: Open a clinic
          - Lead: ICB
          - By when: March 2027
          - Measure: Waits fall to 12 weeks
        - Action 1.2: Hire a nurse
          - Lead: LA
      `,
      actions: [numbered, "1.2 Hire a nurse | owner: LA"],
    },
    {
      says: "a label above a list of actions, with one owner and date for all",
      text: `
        ## Area 1: Waits

        **What we will do:**

        - Open a clinic
        - Hire a nurse

        **Who:** ICB

        **When:** March 2027
      `,
      actions: ["Open a clinic | owner: ICB | by: 2027-03-31", "Hire a nurse | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "in a text without any Markdown",
      text: `
        Area 1: Waits

        What we will do: Open a clinic

        Who: ICB

        By when: March 2027

        Measure: Waits fall to 12 weeks
      `,
      actions: [clinic],
    },
    {
      says: "with several dates",
      text: `
        ## Area 1: Waits

        **Action 1.1:** Open a clinic

        **Lead:** ICB

        **Start date:** 1 May 2026

        **Due date:** 31 July 2026

        **Revised date:** 30 September 2026

        **Status:** At risk
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2026-05-01..2026-09-30 | status: At risk"],
    },
  ]);
});

describe("labels that open no action", () => {
  check([
    {
      says: "the name of an area",
      text: `
        | Priority action 1 | Long waits |
        | --- | --- |
        | Accountable | ICB |
      `,
      actions: [],
    },
    {
      says: "an objective, which several actions serve",
      text: `
        ## Area 1: Waits

        **Objective:** no child waits more than 12 weeks

        **Lead:** ICB
      `,
      actions: [],
    },
    {
      says: "what stands under the title",
      text: `
        **Owner:** Head of SEND

        **Date:** 17 April 2026

        **Version:** 3
      `,
      actions: [],
    },
  ]);
});

describe("in a self-evaluation", () => {
  check(
    [
      {
        says: "labels are read in the part about the year ahead",
        text: `
          ## What next?

          **What we will do:** Open a clinic

          **Who:** ICB

          **When:** March 2027
        `,
        actions: ["Open a clinic | owner: ICB | by: 2027-03-31"],
      },
      {
        says: "labels elsewhere are no actions",
        text: `
          ## What do we know?

          **What we did:** Opened a clinic

          **Lead:** ICB

          **Impact:** Waits fell from 40 weeks to 12
        `,
        actions: [],
      },
    ],
    readEvaluation,
  );
});

describe("tables of labels, one for each action", () => {
  check([
    {
      says: "the number of the action and the action stand above",
      text: `
        ## Priority action 1: Waits

        | **PA1 / 1** | **Open a clinic** |
        | --- | --- |
        | Description | Two mornings a week |
        | Lead body | ICB |
        | When | March 2027 |
        | Measure | Waits fall to 12 weeks |

        | **PA1 / 2** | **Hire a nurse** |
        | --- | --- |
        | Lead body |  |
        | When | 31/05/2027 |
      `,
      actions: [`PA1 / 1 ${clinic}`, "PA1 / 2 Hire a nurse | by: 2027-05-31"],
    },
    {
      says: "the action has the row to itself",
      text: `
        ## Area 1: Waits

        | 1.1 Open a clinic |  |
        | --- | --- |
        | Org | ICB |
        | Timescale | March 2027 |
        | Success measure | Waits fall to 12 weeks |
      `,
      actions: [numbered],
    },
    {
      says: "what the plan itself is stands above other labels",
      text: `
        | Version | 1.2 |
        | --- | --- |
        | Owner | ICB |
        | Date | March 2027 |
      `,
      actions: [],
    },
  ]);
});
