import { describe, expect, it } from "vitest";
import { actionsOf, readPlan, readReport } from "./reading.ts";

const bullets = `

- 2.1 Open a clinic
- 2.2 Hire a nurse
`;

/** The actions of a plan whose second area says `text` once, above two bullets. */
function area(text: string, below = bullets): string[] {
  return actionsOf(readPlan(`## Area 2: Waits\n\n${text}\n\n### What we will do${below}`));
}

describe("an owner is stated once for an area", () => {
  it.each([
    "Lead: ICB",
    "**Lead:** ICB",
    "**Area lead: ICB**",
    "**Responsible organisation:** ICB.",
    "Lead organisation: ICB. It reports to the board.",
    "Owner for all actions in this area: the ICB",
    "All actions in this area are owned by the ICB.",
    "All of these actions are led by the ICB, which reports to the board.",
    "The lead organisation for all actions in this area is the ICB.",
    "The ICB is responsible for all actions in this area.",
    "Responsibility for all these actions lies with the ICB.",
    "The ICB answers for everything in this part, and reports on it each month. Dates are given below.",
    "This priority is led by the ICB, which reports to the board.",
    "Everything in this section is owned by the ICB.",
    "Unless a line says something else, the ICB holds all that stands in this list.",
    "We wrote this with families. The ICB is responsible for this whole area.",
  ])("%s", (text) => {
    expect(area(text).map((action) => action.replace(/the ICB/i, "ICB"))).toEqual([
      "2.1 Open a clinic | owner: ICB",
      "2.2 Hire a nurse | owner: ICB",
    ]);
  });

  it("and is marked as such", () => {
    const draft = readPlan(
      `## Area 2: Waits\n\nLead: ICB\n\n### What we will do${bullets}- 2.3 Tell all (Lead: LA)`,
    );
    expect(draft.actions.map(({ owners }) => owners.map(({ inherited }) => inherited))).toEqual([
      [true],
      [true],
      [false],
    ]);
  });

  it("and an action’s own owner wins", () => {
    expect(area("Lead: ICB", "\n\n- Open a clinic\n- Hire a nurse (Lead: LA)\n")).toEqual([
      "Open a clinic | owner: ICB",
      "Hire a nurse | owner: LA",
    ]);
  });

  it("and holds for rows without an owner too", () => {
    const table = "\n\n| Action | When |\n| --- | --- |\n| Open a clinic | May 2027 |\n";
    expect(area("Lead: ICB", table)).toEqual(["Open a clinic | owner: ICB | by: 2027-05-31"]);
  });

  it("and holds for that area only", () => {
    const draft = readPlan(`
      ## Area 1: Plans

      Lead: LA

      ### What we will do

      - Audit plans

      ## Area 2: Waits

      ### What we will do

      - Open a clinic
    `);
    expect(actionsOf(draft)).toEqual(["Audit plans | owner: LA", "Open a clinic"]);
  });

  it("and what stands under the title is the document’s, not its actions’", () => {
    const draft = readPlan(`
      Owner: Head of SEND

      Date: 17 April 2026

      ## Area 1: Waits

      ### What we will do

      - Open a clinic
    `);
    expect(actionsOf(draft)).toEqual(["Open a clinic"]);
  });

  it("for some numbers only", () => {
    const text = "Lead: ICB for actions 2.1 to 2.4 and Mereford Council for actions 2.5 to 2.10.";
    const below =
      "\n\n- 2.1 Open a clinic\n- 2.4 Hire a nurse\n- 2.5 Tell families\n- 2.10 Audit plans\n- 2.11 Rest\n";
    expect(area(text, below)).toEqual([
      "2.1 Open a clinic | owner: ICB",
      "2.4 Hire a nurse | owner: ICB",
      "2.5 Tell families | owner: Mereford Council",
      "2.10 Audit plans | owner: Mereford Council",
      "2.11 Rest",
    ]);
  });
});

describe("a timescale is stated once for an area", () => {
  it.each(["By when: March 2027", "**Timescale:** by the end of March 2027", "**Deadline:** 31 March 2027."])(
    "%s",
    (text) => {
      expect(area(text)).toEqual(["2.1 Open a clinic | by: 2027-03-31", "2.2 Hire a nurse | by: 2027-03-31"]);
    },
  );

  it("with the owner, and an action’s own date wins", () => {
    expect(
      area("Lead: ICB. By when: March 2027.", "\n\n- Open a clinic\n- Hire a nurse (by May 2026)\n"),
    ).toEqual(["Open a clinic | owner: ICB | by: 2027-03-31", "Hire a nurse | owner: ICB | by: 2026-05-31"]);
  });

  it("in the heading of the list", () => {
    const draft = readPlan(`
      ## Area 1: Waits

      ### What we will do (by March 2027)

      - Open a clinic
    `);
    expect(actionsOf(draft)).toEqual(["Open a clinic | by: 2027-03-31"]);
  });

  it.each([
    ["September 2026", "2026-09-30"],
    ["By September 2026", "2026-09-30"],
    ["By the end of September 2026", "2026-09-30"],
    ["October to December 2026", "2026-10-01..2026-12-31"],
    ["Q2 2026/27", "2026-07-01..2026-09-30"],
    ["Summer 2027", "2027-06-01..2027-08-31"],
    ["Quarter 3 of 2026/27 (October – December 2026)", "2026-10-01..2026-12-31"],
    ["Quarters 2 to 4 of 2027/28 (July 2027 – March 2028)", "2027-07-01..2028-03-31"],
    ["Phase 1: September to December 2026", "2026-09-01..2026-12-31"],
    ["Phase two (January to March 2027)", "2027-01-01..2027-03-31"],
    ["October 2026: getting ready", "2026-10-31"],
  ])("in a heading that is a period: %s", (heading, timescale) => {
    expect(actionsOf(readPlan(`## ${heading}\n\n- Open a clinic`))).toEqual([
      `Open a clinic | by: ${timescale}`,
    ]);
  });
});

describe("several hold a part together", () => {
  it("one the whole, the other a share of it", () => {
    expect(
      area(
        "Bo Lee, ICB, holds everything in this table and Mereford Council answers for the education part of it.",
      ),
    ).toEqual([
      "2.1 Open a clinic | owner: Bo Lee, ICB + Mereford Council",
      "2.2 Hire a nurse | owner: Bo Lee, ICB + Mereford Council",
    ]);
  });

  it.each([
    "We answer for everything in this part.",
    "Nobody holds everything in this part together.",
    "This table holds everything in this part of the report.",
    "The ICB leads on maternity care.",
    "The ICB held all of this money until 2024.",
  ])("but nobody: %s", (text) => {
    expect(area(text)).toEqual(["2.1 Open a clinic", "2.2 Hire a nurse"]);
  });
});

describe("a sentence says until when", () => {
  it.each([
    "Each action is to be finished by 31 March 2027, save where it says otherwise.",
    "The ICB watches them all, and all are due by March 2027.",
    "Everything below is to be done by the end of March 2027.",
    "All actions in this area will be completed by **31 March 2027**.",
  ])("%s", (text) => {
    expect(area(text).map((action) => action.replace(/ \| owner: [^|]+/u, "").trim())).toEqual([
      "2.1 Open a clinic | by: 2027-03-31",
      "2.2 Hire a nurse | by: 2027-03-31",
    ]);
  });

  it.each([
    "All plans are to be completed by March 2027.",
    "Every child is seen by March 2027.",
    "Area 2: Waits (report of November 2025)",
  ])("and not of other things: %s", (text) => {
    expect(area(text)).toEqual(["2.1 Open a clinic", "2.2 Hire a nurse"]);
  });
});

describe("a heading of next steps says until when", () => {
  const steps = (heading: string): string[] =>
    actionsOf(readReport(`# SEND highlight report\n\n## ${heading}\n\n- Audit plans (Lead: LA)\n`));

  it.each([
    "Next steps to 29 January 2027",
    "Next steps by 29th January 2027",
    "What we will do next before 29 Jan 2027",
  ])("%s", (heading) => {
    expect(steps(heading)).toEqual(["Audit plans | owner: LA | by: 2027-01-29"]);
  });

  it("and the step's own day comes first", () => {
    expect(
      actionsOf(
        readReport(
          "# SEND highlight report\n\n## Next steps to January 2027\n\n- Audit 60 plans by December 2026",
        ),
      ),
    ).toEqual(["Audit 60 plans by December 2026 | by: 2026-12-31"]);
  });

  it("and nothing where it tells of the whole year ahead", () => {
    expect(steps("Next steps for November 2026 to October 2027")).toEqual(["Audit plans | owner: LA"]);
    expect(steps("Next steps for November 2026 to March 2027")).toEqual([
      "Audit plans | owner: LA | by: 2026-11-01..2027-03-31",
    ]);
  });

  it("and nothing where it tells of a school year or of an age", () => {
    expect(steps("Next steps for Year 9 to Year 11")).toEqual(["Audit plans | owner: LA"]);
  });
});

describe("the body of all who lead and are named without one", () => {
  const table = `
| Action | Lead | By when |
| --- | --- | --- |
| Open a clinic | Head of SEND | May 2027 |
| Hire a nurse | ICB | May 2027 |
| Count the calls | All | May 2027 |
`;
  const bodies = (sentence: string): (string | undefined)[] =>
    readPlan(`## Area 1: Waits\n\nColne Council and NHS Mere ICB.\n\n${sentence}\n${table}`).actions.flatMap(
      ({ owners }) => owners.map(({ organisation }) => organisation),
    );

  it.each([
    "All leads are Colne Council unless we say ICB.",
    "Unless a line says otherwise the lead is from Colne Council. Measures are in the last column.",
    "Unless stated otherwise, all posts are in Colne Council.",
    "Leads work for Colne Council unless shown.",
    "All officers named below are employed by Colne Council.",
    "Job titles are those of Colne Council except where another body is named.",
    "Where no organisation is shown, the lead is Colne Council.",
  ])("%s", (sentence) => {
    expect(bodies(sentence)).toEqual(["Colne Council", "ICB", undefined]);
  });

  it.each([
    "All leads are in Annex B.",
    "All leads are members of the SEND Board.",
    "All leads meet Colne Council each month unless it is August.",
    "All posts are funded until March 2027.",
    "The Head of SEND leads every action.",
  ])("is not told by: %s", (sentence) => {
    expect(bodies(sentence)).toEqual([undefined, "ICB", undefined]);
  });
});
