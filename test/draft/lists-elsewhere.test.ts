import { describe, expect, it } from "vitest";
import { check } from "./cases.ts";
import { actionsOf, readEvaluation, readReport } from "./reading.ts";

describe("lists of a report", () => {
  check(
    [
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
      {
        says: "are none where they tell of impact and when it was counted",
        text: `
        ## Impact on children and families

        - Clinics open on Sundays, and 64 families use them each month (clinic register, October 2026)
        - Two in three families waited no longer than 12 weeks
      `,
        actions: [],
      },
      {
        says: "are actions whose days have moved, with why and what is done about it behind",
        text: `
        ## What is behind schedule

        - Action 1.4, audit of plans (Colne Council). Due 30 September 2026, now 29 January 2027. Reason: the lead left. Mitigation: the ICB lends an auditor from 23 November 2026.
      `,
        actions: ["1.4 audit of plans | owner: Colne Council | by: 2027-01-29"],
      },
    ],
    readReport,
  );
});

describe("lists of a self-evaluation", () => {
  check(
    [
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
    ],
    readEvaluation,
  );
});

it.each([
  "Progress in the period",
  "Progress over the last quarter",
  "4.2 Progress for this term",
  "Progress so far",
])("what stands under “%s” in a report is done", (heading) => {
  const report = readReport(
    `## Theme A: Waits\n\n### ${heading}\n\n- Desk opened on 6 July (ICB)\n- Letters in use since 1 September\n`,
  );
  expect(actionsOf(report)).toEqual([]);
});
