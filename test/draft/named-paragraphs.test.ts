import { expect, it } from "vitest";
import { actionsOf, readEvaluation } from "./reading.ts";
import { check } from "./cases.ts";

const answers = `
## What do we know about our impact?

Plans on time: 71% in 2026, 38% in 2024.

## How do we know?

An audit of 60 plans in May 2026.

`;

const readPlans = (plans: string): ReturnType<typeof readEvaluation> =>
  readEvaluation(`${answers}\n## What are our plans for the next 12 months?\n\n${plans}`);

check(
  [
    {
      says: "paragraphs that open with a name in bold are an action each",
      text: `
Four things matter most.

**Speech: fewer who wait.** Holm Children’s Health will open a clinic, in Saltby, on 11 January 2027. By September 2027, 90% are seen in eight weeks (now 71%).

**Exclusions.** The Inclusion Partnership (all heads, chaired by Ann Reed of Holm Academy) will try a new rule from 4 January to 23 July 2027.

**Home visits:** ICB to move £90,000 to a second team; by April 2027.

**Reviews** – Annual reviews will be better. Ongoing.

**Letters.** All letters out by 2 July 2027 – Head of Transport – [check with Dev]

**A second clinic in the north.** Fenside ICB, by May 2027.
`,
      actions: [
        "Holm Children’s Health will open a clinic, in Saltby | owner: Holm Children’s Health | by: 2027-01-11 | measure: 90% are seen in eight weeks (now 71%).",
        "The Inclusion Partnership (all heads, chaired by Ann Reed of Holm Academy) will try a new rule from 4 January to 23 July 2027 | owner: The Inclusion Partnership | by: 2027-01-04..2027-07-23",
        "ICB to move £90,000 to a second team; by April 2027 | owner: ICB | by: 2027-04-30",
        "Annual reviews will be better. Ongoing | by: vague",
        "All letters out by 2 July 2027 | owner: Head of Transport | by: 2027-07-02",
        "A second clinic in the north | owner: Fenside ICB | by: 2027-05-31",
      ],
    },
    {
      says: "lines of one paragraph too",
      text: `
**Speech.** Fenside ICB will open a clinic by May 2027.
**Letters.** Mereford Council will rewrite its letters by June 2027.
**Travel.** Mereford Council to train 30 young people by July 2027.
`,
      actions: [
        "Fenside ICB will open a clinic by May 2027 | owner: Fenside ICB | by: 2027-05-31",
        "Mereford Council will rewrite its letters by June 2027 | owner: Mereford Council | by: 2027-06-30",
        "Mereford Council to train 30 young people by July 2027 | owner: Mereford Council | by: 2027-07-31",
      ],
    },
    {
      says: "what is told of each theme and not to be done is none",
      text: `
**Speech.** Waits fell in 2026, and families say so.

**Letters.** We rewrote them in 2025 with parents.

**Travel.** More young people travel alone than in 2024.
`,
      actions: [],
    },
  ],
  readPlans,
);

it("asks for as many as make a list, and none beside one", () => {
  const two = `
**Speech.** Fenside ICB will open a clinic by May 2027.

**Letters.** Mereford Council will rewrite its letters by June 2027.
`;
  expect(actionsOf(readPlans(two))).toEqual([]);
});
