import { describe, expect, it } from "vitest";
import { check } from "./cases.ts";
import { actionsOf, readPlan } from "./reading.ts";

/** An area of a plan in sentences, below two others. */
function lastOf(text: string): string[] {
  const others = `
## Area 1: Waits

We will open a clinic by 31 March 2027. Waits over a year: 40 in May 2026, none in May 2027.

We will hire two nurses by 31 May 2027. Waits over a year: 40 in May 2026, none in May 2027.

## Area 2: Plans

`;
  return actionsOf(readPlan(others + text)).slice(2);
}

describe("a plan that is written in sentences", () => {
  check([
    {
      says: "a paragraph an action; what will be different stands behind it or below it",
      text: `
        ## Priority action 1

        > Leaders should act urgently so that waits come down.

        In May 2026, 412 children were waiting.

        We will open a clinic in Mereford by 31 March 2027. The ICB will pay.

        *How we will know:* no child waits longer than 40 weeks (112 in May 2026).

        Mereford Council will ring every family that waits, starting on 4 January 2027. Families who know what is
        next: 35% in June 2026, 80% in June 2027.

        By 30 April 2027 the ICB and Mereford Council are going to agree one pathway.

        We will know that it has worked when fewer than 10 children a month are sent on (34 in May 2026).

        Some children are helped well in small settings. We do not mean to close what works.
      `,
      actions: [
        "We will open a clinic in Mereford by 31 March 2027 | owner: The ICB | by: 2027-03-31 | measure: no child waits longer than 40 weeks (112 in May 2026).",
        "Mereford Council will ring every family that waits, starting on 4 January 2027 | owner: Mereford Council | by: 2027-01-04.. | measure: Families who know what is\nnext: 35% in June 2026, 80% in June 2027.",
        "By 30 April 2027 the ICB and Mereford Council are going to agree one pathway | owner: the ICB + Mereford Council | by: 2027-04-30 | measure: We will know that it has worked when fewer than 10 children a month are sent on (34 in May 2026).",
      ],
    },
    {
      says: "numbers, bold names, labels below, and a list below a label",
      text: `
        ## Area 1: Waits

        ### What we will do

        1.1 The ICB has agreed to fund two more clinics.

        Lead: Head of Therapies, ICB. By when: 31 May 2027.

        **A call to each family.** We shall ring every family that waits.

        Who: Mereford Council

        When: July 2027

        How we will know:

        - 80% of families know what is next (35% in June 2026)
        - complaints fall from 40 to 10

        **1.3** Every family will be offered a named nurse by 30 September 2027.
      `,
      actions: [
        "1.1 The ICB has agreed to fund two more clinics | owner: Head of Therapies, ICB | by: 2027-05-31",
        "A call to each family. We shall ring every family that waits | owner: Mereford Council | by: 2027-07-31 | measure: 80% of families know what is next (35% in June 2026)",
        "1.3 Every family will be offered a named nurse by 30 September 2027 | by: 2027-09-30",
      ],
    },
  ]);

  check([
    {
      says: "a numbered heading names the one action below it",
      text: `
        ## Area 1: Waits

        ### 1.1 Saturday clinics

        The ICB will open clinics by 31 March 2027. Waits over a year: 40 in May 2026, none in May 2027.

        ### 1.2 A call to each family

        We will ring every family by 31 July 2027. Mereford Council will pay.

        ### 1.3 A guide

        We will print it by 30 April 2027.
      `,
      actions: [
        "1.1 Saturday clinics | owner: The ICB | by: 2027-03-31 | measure: Waits over a year: 40 in May 2026, none in May 2027.",
        "1.2 A call to each family | owner: Mereford Council | by: 2027-07-31",
        "1.3 A guide | by: 2027-04-30",
      ],
    },
    {
      says: "where no heading is named an area, any part may hold them; what is done about the plan is none",
      text: `
        ## Shorter waits

        The ICB will open clinics by 31 March 2027.

        Mereford Council will ring every family by 31 July 2027.

        ## Plans that families can read

        Mereford Council will rewrite its letters by 30 April 2027.

        ## Keeping each other honest

        The board will meet each month. We will send this plan to families by 31 May 2027.

        ## Our vision

        We will be a place by 2030 where each child is known.
      `,
      actions: [
        "The ICB will open clinics by 31 March 2027 | owner: The ICB | by: 2027-03-31",
        "Mereford Council will ring every family by 31 July 2027 | owner: Mereford Council | by: 2027-07-31",
        "Mereford Council will rewrite its letters by 30 April 2027 | owner: Mereford Council | by: 2027-04-30",
      ],
    },
    {
      says: "a few actions in a list stand beside them",
      text: `
        ## Area 1: Waits

        The ICB will open clinics by 31 March 2027.

        The ICB will hire two nurses by 31 March 2027.

        The ICB will print a guide by 31 March 2027.

        ## Area 2: Plans

        Mereford Council will ring every family by 31 July 2027.

        Mereford Council will rewrite its letters by 31 July 2027.

        Mereford Council will train its staff by 31 July 2027.

        ## Area 3: Schools

        We will do two things by May 2028.

        - Visit every school (Lead: Mereford Council; by July 2027)
      `,
      actions: [
        "The ICB will open clinics by 31 March 2027 | owner: The ICB | by: 2027-03-31",
        "The ICB will hire two nurses by 31 March 2027 | owner: The ICB | by: 2027-03-31",
        "The ICB will print a guide by 31 March 2027 | owner: The ICB | by: 2027-03-31",
        "Mereford Council will ring every family by 31 July 2027 | owner: Mereford Council | by: 2027-07-31",
        "Mereford Council will rewrite its letters by 31 July 2027 | owner: Mereford Council | by: 2027-07-31",
        "Mereford Council will train its staff by 31 July 2027 | owner: Mereford Council | by: 2027-07-31",
        "Visit every school | owner: Mereford Council | by: 2027-07-31",
      ],
    },
  ]);

  it.each([
    "This will mean that families wait less. It will be looked at in May 2027.",
    "Families will wait less by May 2027.",
    "Inspectors will return in May 2027.",
    "We will know by May 2027 whether it has worked.",
    "The number of plans will rise to 400 by May 2027.",
    "“We will open a clinic by May 2027,” said the director.",
    "The chief officers met in May. A group will meet in June 2027 and its actions will be added here.",
    "We will do this by May 2027:",
    "Nobody will lose a place when they move in May 2027.",
  ])("is none of its actions: %s", (text) => {
    expect(lastOf(text)).toEqual([]);
  });

  it.each([
    ["We plan to open a clinic by May 2027.", "We plan to open a clinic by May 2027 | by: 2027-05-31"],
    [
      "From September 2027, the ICB is to pay for all of it.",
      "From September 2027, the ICB is to pay for all of it | owner: the ICB | by: 2027-09-01..",
    ],
    [
      "Health will lead on this by May 2027.",
      "Health will lead on this by May 2027 | owner: Health | by: 2027-05-31",
    ],
  ])("is one: %s", (text, action) => {
    expect(lastOf(text)).toEqual([action]);
  });

  it("has bodies that it calls “we”, for what nobody else is to do", () => {
    const text = `Where this plan says “we”, it means the ICB and Mereford Council together.\n\n`;
    const owners = actionsOf(
      readPlan(
        `${text}## Area 1: Waits\n\nWe will open a clinic by May 2027.\n\nThe ICB will pay for it by May 2027.\n\nSchools will be helped by May 2027.`,
      ),
    );
    expect(owners).toEqual([
      "We will open a clinic by May 2027 | owner: the ICB + Mereford Council | by: 2027-05-31",
      "The ICB will pay for it by May 2027 | owner: The ICB | by: 2027-05-31",
      "Schools will be helped by May 2027 | by: 2027-05-31",
    ]);
  });

  it("lists nothing in a list or a table: where one does, sentences tell of its actions", () => {
    expect(
      actionsOf(
        readPlan(`
          ## Area 1: Waits

          We will open clinics by May 2027. The ICB will pay by May 2027.

          We will ring families by May 2027.

          We will write to schools by May 2027.

          | Action | Lead | When |
          | --- | --- | --- |
          | Open a clinic | ICB | May 2027 |
        `),
      ),
    ).toEqual(["Open a clinic | owner: ICB | by: 2027-05-31"]);
  });

  it("is no strategy that promises without days and measures", () => {
    expect(
      actionsOf(
        readPlan(`
          ## Priority 1: Inclusion

          We will listen to families. We will work together.

          We will make sure that every school is inclusive.

          We will value each child.
        `),
      ),
    ).toEqual([]);
  });
});
