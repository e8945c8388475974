import { describe } from "vitest";
import { check } from "./cases.ts";

describe("a table that is read downwards has an action a column", () => {
  check([
    {
      says: "numbers head the columns, labels the rows",
      text: `
        |  | 2.1 | 2.2 |
        | --- | --- | --- |
        | **What we will do** | Open a clinic | Ring each family that waits |
        | **Lead** | ICB | Mereford Council |
        | **By when** | March 2027 | 31 July 2027 |
        | **How we will know** | Waits fall from 40 weeks to 18 | 80% know what is next (35% in June 2026) |
      `,
      actions: [
        "2.1 Open a clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall from 40 weeks to 18",
        "2.2 Ring each family that waits | owner: Mereford Council | by: 2027-07-31 | measure: 80% know what is next (35% in June 2026)",
      ],
    },
    {
      says: "the first row has a label too, and rows stand in another order",
      text: `
        | Action no. | A1 | A2 | A3 |
        | --- | --- | --- | --- |
        | Responsible officer | Head of SEND, Mereford Council | ICB | ICB |
        | Start | January 2027 | 4 May 2027 |  |
        | Finish | March 2027 | 31 July 2027 | 9 July 2027 |
        | Action | Train teachers | Hire two nurses | Write to schools |
        | RAG | Green | Amber | Red |
      `,
      actions: [
        "A1 Train teachers | owner: Head of SEND, Mereford Council | by: 2027-01-01..2027-03-31 | status: Green",
        "A2 Hire two nurses | owner: ICB | by: 2027-05-04..2027-07-31 | status: Amber",
        "A3 Write to schools | owner: ICB | by: 2027-07-09 | status: Red",
      ],
    },
    {
      says: "the actions themselves head the columns",
      text: `
        |  | Open a Saturday clinic | Ring each family that waits |
        | --- | --- | --- |
        | Who | ICB | Mereford Council |
        | When | March 2027 | July 2027 |
        | Measure of success | Waits fall from 40 weeks to 18 | 80% know what is next (35% in June 2026) |
      `,
      actions: [
        "Open a Saturday clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall from 40 weeks to 18",
        "Ring each family that waits | owner: Mereford Council | by: 2027-07-31 | measure: 80% know what is next (35% in June 2026)",
      ],
    },
    {
      says: "the body and the officer, the figure now and the figure wanted stand in rows of their own",
      text: `
        | Commitment | 1A | 1B |
        | --- | --- | --- |
        | What | Open a clinic | Ring each family that waits |
        | Accountable body | ICB | Mereford Council |
        | Who does the work | Children's Commissioning Manager | Family Navigators |
        | From – until | 04/01/2027 – 31/03/2027 | by July 2027 |
        | Figure today | 40 weeks | 35% of families |
        | Figure aimed at | 18 weeks | 80% of families |
      `,
      actions: [
        "1A Open a clinic | owner: ICB + Children's Commissioning Manager | by: 2027-01-04..2027-03-31 | measure: 18 weeks",
        "1B Ring each family that waits | owner: Mereford Council + Family Navigators | by: 2027-07-31 | measure: 80% of families",
      ],
    },
    {
      says: "an arrow, or words, mean the cell to the left; a blank means none",
      text: `
        | Ref | 3a | 3b | 3c | 3d |
        | --- | --- | --- | --- | --- |
        | Action | Open a clinic | Hire a nurse | Tell families | Ask families |
        | Lead | ICB | → | as 3b |  |
        | Timescale | March 2027 | May 2027 | ← | see 3c |
      `,
      actions: [
        "3a Open a clinic | owner: ICB | by: 2027-03-31",
        "3b Hire a nurse | owner: ICB | by: 2027-05-31",
        "3c Tell families | owner: ICB | by: 2027-05-31",
        "3d Ask families | by: 2027-05-31",
      ],
    },
    {
      says: "a template that nobody has filled in has none",
      text: `
        |  | 4A | 4B |
        | --- | --- | --- |
        | What | [insert] |  |
        | Who | [name of lead] |  |
        | When |  |  |
      `,
      actions: [],
    },
    {
      says: "figures by year, people and what they are for, and options are none",
      text: `
        |  | 2025 | 2026 | 2027 |
        | --- | --- | --- | --- |
        | Plans in time | 23% | 46% | 60% |
        | Children who wait | 120 | 90 | 40 |
        | Timescale | term | term | term |

        |  | Mereford Council | ICB |
        | --- | --- | --- |
        | Lead | Ann Hartley | Bo Lee |
        | Contact | 01234 | 01235 |
        | Meeting | Monday | Tuesday |
      `,
      actions: [],
    },
  ]);
});
