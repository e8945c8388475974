import { expect, test } from "vitest";
import { actionsOf, readPlan } from "./reading.ts";

test("rows below an empty line are rows of the table above", () => {
  const text = `
    | Ref | Action | Lead | When |
    | --- | --- | --- | --- |
    | 1.1 | Open a clinic | ICB | March 2027 |

    | 1.2 | Hire a nurse | ICB | |
    | 1.3 | Tell families | LA | June 2027 |

    Families | friends read this.
  `;
  expect(actionsOf(readPlan(text))).toEqual([
    "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
    "1.2 Hire a nurse | owner: ICB",
    "1.3 Tell families | owner: LA | by: 2027-06-30",
  ]);
});

test("a table that starts with a numbered row has the headings of the one before it", () => {
  const text = `
    | Ref | Action | Lead | When |
    | --- | --- | --- | --- |
    | 1.1 | Open a clinic | ICB | March 2027 |

    Area for priority action 2: Plans

    | 2.1 | Hire a nurse | ICB | |
    | --- | --- | --- | --- |
    | 2.2 | Tell families | LA | June 2027 |

    | 31 | 12 |
    | --- | --- |
    | 28 | 9 |
  `;
  expect(actionsOf(readPlan(text))).toEqual([
    "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
    "2.1 Hire a nurse | owner: ICB",
    "2.2 Tell families | owner: LA | by: 2027-06-30",
  ]);
});

test("rows without bars at the edges go on with a table without them", () => {
  const text = `
    Action | Lead | When
    --- | --- | ---
    Open a clinic | ICB | March 2027

    Audit plans | LA | July 2027

    Families | friends
  `;
  expect(actionsOf(readPlan(text))).toHaveLength(2);
});

test("a header pasted again with the rows is no row", () => {
  const text = `
    | Ref | Action | Lead | When |
    | --- | --- | --- | --- |
    | 1.1 | Open a clinic | ICB | March 2027 |

    | Ref | Action | Lead | When |
    | 1.2 | Hire a nurse | ICB | May 2027 |
  `;
  expect(actionsOf(readPlan(text))).toEqual([
    "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
    "1.2 Hire a nurse | owner: ICB | by: 2027-05-31",
  ]);
});

test("bullets that stand a little too far left under a number of two digits are its steps", () => {
  const text = `
    9. Publish the offer (Lead: ICB, by May 2027)
    10. Train the staff (Lead: LA, by June 2027)
       - write the course
       - hold it
    11. Visit each child (Lead: LA, by July 2027)
  `;
  expect(actionsOf(readPlan(text))).toEqual([
    "Publish the offer | owner: ICB | by: 2027-05-31",
    "Train the staff | owner: LA | by: 2027-06-30",
    "Visit each child | owner: LA | by: 2027-07-31",
  ]);
});

test("a list of its own stays one", () => {
  const text = `
    1. Publish the offer (Lead: ICB, by May 2027)

    - Train the staff (Lead: LA, by June 2027)
  `;
  expect(actionsOf(readPlan(text))).toHaveLength(2);
});
