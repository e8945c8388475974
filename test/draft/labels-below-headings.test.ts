import { describe } from "vitest";
import { check } from "./cases.ts";

const clinic = "Open a clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall to 12 weeks";
const numbered = `1.1 ${clinic}`;

describe("a heading that is an action, with labels below it", () => {
  check([
    {
      says: "as bullets",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        - Lead: ICB
        - By when: March 2027
        - Success measure: Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "with a colon in what a label tells",
      text: `
        ## Area 1: Waits

        ### Action 1.1: Open a clinic

        - **Lead:** ICB
        - **Success measure:** Families with one named worker: 90% (35% now)
      `,
      actions: ["1.1 Open a clinic | owner: ICB | measure: Families with one named worker: 90% (35% now)"],
    },
    {
      says: "as bullets with bold labels",
      text: `
        ## Area 1: Waits

        ### Action 1.1: Open a clinic

        - **Strategic lead:** ICB
        - **Due date** March 2027
        - **What we will see** – Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "as paragraphs",
      text: `
        ## Area 1: Waits

        ### Action 1.1 – Open a clinic

        **Lead:** ICB

        **By when:** March 2027

        **Success measure:** Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "as lines of one paragraph",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        Lead: ICB
        By when: March 2027
        Success measure: Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "as headings of their own",
      text: `
        ## Area 1: Waits

        ### Action 1.1: Open a clinic

        #### Lead

        ICB

        #### By when

        March 2027

        #### Success measure

        - Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "with values as bullets below a label",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        - Lead: ICB
        - By when: March 2027
        - Success measures
          - Waits fall to 12 weeks
          - Families say so
      `,
      actions: [numbered],
    },
    {
      says: "between paragraphs that tell more",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        The north has none.

        Lead: ICB

        It will stand near the station.

        By when: March 2027

        Success measure: Waits fall to 12 weeks
      `,
      actions: [numbered],
    },
    {
      says: "as a bold paragraph",
      text: `
        ## Area 1: Waits

        **1.1 Open a clinic**

        - Lead: ICB
        - By when: March 2027
        - Success measure: Waits fall to 12 weeks

        **1.2 Hire a nurse**

        - Lead: LA
        - By when: May 2027
      `,
      actions: [numbered, "1.2 Hire a nurse | owner: LA | by: 2027-05-31"],
    },
    {
      says: "without a number",
      text: `
        ## Area 1: Waits

        ### Open a clinic

        - Lead: ICB
        - By when: March 2027
        - Success measure: Waits fall to 12 weeks
      `,
      actions: [clinic],
    },
    {
      says: "one of several, though nothing stands below it",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        - Lead: ICB
        - By when: March 2027

        ### 1.2 Hire a nurse

        - Lead: LA
        - By when: May 2027

        ### 1.3 Tell families

        We will write to all.
      `,
      actions: [
        "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
        "1.3 Tell families",
      ],
    },
    {
      says: "with steps in a list, which are none of its own",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        - Lead: ICB
        - By when: March 2027

        Steps:

        - find rooms
        - hire nurses
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "where the heading is only its number",
      text: `
        ## Area 1: Waits

        ### Action 1.1

        Open a clinic

        **Lead:** ICB

        **By when:** March 2027

        ### Action 1.2:

        - What: Hire a nurse
        - Who: LA
        - When: May 2027
      `,
      actions: [
        "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "in a box",
      text: `
        ## Area 1: Waits

        ### Action 1.1: Open a clinic

        > **Lead:** ICB
        > **By when:** March 2027
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "with empty labels",
      text: `
        ## Area 1: Waits

        ### 1.1 Open a clinic

        - Lead:
        - By when: n/a
        - Success measure: –
      `,
      actions: ["1.1 Open a clinic"],
    },
  ]);
});
