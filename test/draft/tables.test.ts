import { describe } from "vitest";
import { check } from "./cases.ts";

describe("rows are put together again", () => {
  check([
    {
      says: "the number stands inside the action's cell",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | 1.1 Open a clinic | ICB | March 2027 |
        | Action 1.2: Hire a nurse | ICB | May 2027 |
        | 1.3. Tell families | LA | June 2027 |
        | A4 – Audit plans | LA | July 2027 |
        | a) Train SENCOs | LA | July 2027 |
      `,
      actions: [
        "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
        "1.2 Hire a nurse | owner: ICB | by: 2027-05-31",
        "1.3 Tell families | owner: LA | by: 2027-06-30",
        "A4 Audit plans | owner: LA | by: 2027-07-31",
        "a Train SENCOs | owner: LA | by: 2027-07-31",
      ],
    },
    {
      says: "a figure that opens an action is no number of it",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | 20 more places opened | LA | March 2027 |
        | 2026 census checked | LA | May 2027 |
      `,
      actions: [
        "20 more places opened | owner: LA | by: 2027-03-31",
        "2026 census checked | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "line breaks within a cell are part of it",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | Open a clinic<br>in the north | ICB<br/>LA | End of<br>March 2027 |
      `,
      actions: ["Open a clinic\nin the north | owner: ICB + LA | by: 2027-03-31"],
    },
    {
      says: "several numbered actions in one cell are several, each with its own line of the other cells",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | 1.1 Open a clinic<br>1.2 Hire a nurse | ICB<br>LA | March 2027<br>May 2027 |
        | 2.1 Audit plans<br>2.2 Train writers | LA | June 2027 |
      `,
      actions: [
        "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
        "2.1 Audit plans | owner: LA | by: 2027-06-30",
        "2.2 Train writers | owner: LA | by: 2027-06-30",
      ],
    },
    {
      says: "cells left blank by a merge go on from the row above",
      text: `
        | Ref | Action | Lead | When |
        | --- | --- | --- | --- |
        | 1.1 | Open a clinic | ICB | March 2027 |
        | | | LA | |
        | 1.2 | Hire a nurse | LA | May 2027 |
      `,
      actions: [
        "1.1 Open a clinic | owner: ICB + LA | by: 2027-03-31",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "a row cut off by a page break is the tail of the row above",
      text: `
        | Ref | Action | Lead | When |
        | --- | --- | --- | --- |
        | 1.1 | Open a clinic in every town of the | ICB | March 2027 |
        | | north and the south | | |
        | 1.2 | Hire a nurse | LA | May 2027 |
      `,
      actions: [
        "1.1 Open a clinic in every town of the | owner: ICB | by: 2027-03-31",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "a header repeated inside the table is no action",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | Open a clinic | ICB | March 2027 |
        | **Action** | **Lead** | **When** |
        | Hire a nurse | LA | May 2027 |
        | Actions | Lead officer | By when |
        | Audit plans | LA | June 2027 |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31",
        "Hire a nurse | owner: LA | by: 2027-05-31",
        "Audit plans | owner: LA | by: 2027-06-30",
      ],
    },
    {
      says: "of two header rows the second is the real one",
      text: `
        | Priority 1: Waits | | | |
        | --- | --- | --- | --- |
        | Ref | Action | Lead | When |
        | 1.1 | Open a clinic | ICB | March 2027 |
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "a row with a number and no action is no part of the row above",
      text: `
        | Ref | Action | Lead | When |
        | --- | --- | --- | --- |
        | 1.1 | Open a clinic | ICB | March 2027 |
        | 1.2 | ~~Buy software~~ | LA | May 2027 |
        | 1.3 | | LA | June 2027 |
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "an empty header row is passed over",
      text: `
        | | | |
        | --- | --- | --- |
        | What we will do | Who | By when |
        | Open a clinic | ICB | March 2027 |
      `,
      actions: ["Open a clinic | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "rows that the template left are no actions",
      text: `
        | Ref | Action | Lead | When |
        | --- | --- | --- | --- |
        | 1.1 | Open a clinic | ICB | March 2027 |
        | 1.2 | | | |
        | 1.3 | – | – | n/a |
        | | | | |
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2027-03-31"],
    },
    {
      says: "a dash, n/a and none are absent, TBC is there and vague",
      text: `
        | Action | Lead | When | Measure |
        | --- | --- | --- | --- |
        | Open a clinic | – | n/a | none |
        | Hire a nurse | TBC | TBC | TBC |
      `,
      actions: ["Open a clinic", "Hire a nurse | owner: TBC | by: vague | measure: TBC"],
    },
    {
      says: "ditto stands for the cell above",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | Open a clinic | ICB | March 2027 |
        | Hire a nurse | ditto | As above |
        | Tell families | " | " |
        | Audit plans | same | 〃 |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31",
        "Hire a nurse | owner: ICB | by: 2027-03-31",
        "Tell families | owner: ICB | by: 2027-03-31",
        "Audit plans | owner: ICB | by: 2027-03-31",
      ],
    },
    {
      says: "several actions in a cell, and what other cells say of each by its letter",
      text: `
        | Weakness | Steps | Lead | When | Test |
        | --- | --- | --- | --- | --- |
        | Waits | (a) One phone line<br>(b) Letters read by parents<br>(c) A joint fund | (a) ICB (b) and (c) Mereford Council | (a) 31.1.27; (b) May 2027; (c) TBC | (a) waits 30 to 12 weeks (b) – (c) 40% to 60% |
        | Plans | a) A writer for each family; b) A check | a) LA b) – | a)–b) May 2027 | families who say so |
      `,
      actions: [
        "a One phone line | owner: ICB | by: 2027-01-31 | measure: waits 30 to 12 weeks",
        "b Letters read by parents | owner: Mereford Council | by: 2027-05-31",
        "c A joint fund | owner: Mereford Council | by: vague | measure: 40% to 60%",
        "a A writer for each family | owner: LA | by: 2027-05-31 | measure: families who say so",
        "b A check | by: 2027-05-31 | measure: families who say so",
      ],
    },
    {
      says: "several actions in a cell, and what other cells say line by line, with numbers",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | 1.1 Open a clinic<br>1.2 Hire a nurse | 1.1 ICB<br>1.2 LA | March 2027<br>May 2027 |
      `,
      actions: [
        "1.1 Open a clinic | owner: ICB | by: 2027-03-31",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "letters that are of something else part nothing",
      text: `
        | Action | Lead | When |
        | --- | --- | --- |
        | Apply section (b) of the code | ICB (a) | March 2027 |
        | (a) Open a clinic<br>(b) Hire a nurse | ICB (c) | March 2027 |
      `,
      actions: [
        "Apply section (b) of the code | owner: ICB (a) | by: 2027-03-31",
        "a Open a clinic | owner: ICB (c) | by: 2027-03-31",
        "b Hire a nurse | owner: ICB (c) | by: 2027-03-31",
      ],
    },
    {
      says: "ditto stands for the last cell that was filled, in its own column",
      text: `
        | Action | Lead | Named officer | When |
        | --- | --- | --- | --- |
        | Open a clinic | ICB | Ann Hartley | March 2027 |
        | Hire a nurse | LA | | |
        | Tell families | LA | (as above) | see above |
      `,
      actions: [
        "Open a clinic | owner: ICB + Ann Hartley | by: 2027-03-31",
        "Hire a nurse | owner: LA",
        "Tell families | owner: LA + Ann Hartley | by: 2027-03-31",
      ],
    },
    ...[
      "A blank in the first two columns means the same as the line above.",
      "Where a cell is empty, it is as above.",
      "Empty cells carry the same lead and date as the row above them.",
    ].map((text) => ({
      says: `a blank is the cell above where the draft says so: ${text}`,
      text: `
        ${text}

        | Action | Lead | When | Success |
        | --- | --- | --- | --- |
        | Open a clinic | ICB | March 2027 | 8 weeks |
        | Hire a nurse | | May 2027 | |
        | Parents to meet us | | | |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31 | measure: 8 weeks",
        "Hire a nurse | owner: ICB | by: 2027-05-31",
        "Parents to meet us | owner: ICB | by: 2027-05-31",
      ],
    })),
    {
      says: "and not in a part that says that it is not",
      text: `
        A blank means the same as the line above.

        ## Priority 1

        | Action | Lead | When |
        | --- | --- | --- |
        | Open a clinic | ICB | March 2027 |
        | Hire a nurse | | |

        A blank in this table means that nobody is named yet, and not "as above".
      `,
      actions: ["Open a clinic | owner: ICB | by: 2027-03-31", "Hire a nurse"],
    },
    ...[
      "A blank form is at the end.",
      "No cell is left empty.",
      "The empty school above the town is for sale.",
    ].map((text) => ({
      says: `a blank is a blank: ${text}`,
      text: `
        ${text}

        | Action | Lead | When |
        | --- | --- | --- |
        | Open a clinic | ICB | March 2027 |
        | Hire a nurse | | |
      `,
      actions: ["Open a clinic | owner: ICB | by: 2027-03-31", "Hire a nurse"],
    })),
    {
      says: "a column without a telling heading holds owners where all its cells are owners",
      text: `
        | Action | Agency | When |
        | --- | --- | --- |
        | Open a clinic | ICB | March 2027 |
        | Hire a nurse | Mereford Council | May 2027 |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31",
        "Hire a nurse | owner: Mereford Council | by: 2027-05-31",
      ],
    },
    {
      says: "columns may stand in any order, and rows may be short",
      text: `
        | When | Lead | Action | Status |
        | --- | --- | --- | --- |
        | March 2027 | ICB | Open a clinic | Green |
        | May 2027 | LA | Hire a nurse |
        | June 2027 | LA | Audit plans | Amber | one cell too many |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31 | status: Green",
        "Hire a nurse | owner: LA | by: 2027-05-31",
        "Audit plans | owner: LA | by: 2027-06-30 | status: Amber",
      ],
    },
  ]);
});

describe("statuses", () => {
  check([
    {
      says: "say what is done",
      text: `
        | Action | Lead | When | RAG |
        | --- | --- | --- | --- |
        | Open a clinic | ICB | March 2026 | Complete |
        | Hire a nurse | ICB | March 2026 | Blue |
        | Tell families | LA | March 2026 | 100% |
        | Audit plans | LA | March 2026 | On track |
        | Train writers | LA | March 2026 | Not yet complete |
        | Check waits | LA | Completed 3 March 2026 | |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2026-03-31 | status: Complete | done",
        "Hire a nurse | owner: ICB | by: 2026-03-31 | status: Blue | done",
        "Tell families | owner: LA | by: 2026-03-31 | status: 100% | done",
        "Audit plans | owner: LA | by: 2026-03-31 | status: On track",
        "Train writers | owner: LA | by: 2026-03-31 | status: Not yet complete",
        "Check waits | owner: LA | by: 2026-03-03 | done",
      ],
    },
  ]);
});

describe("a table with labels on the left is one action", () => {
  check([
    {
      says: "under a heading",
      text: `
        ## Area 1: Waits

        | Action | Open a clinic |
        | --- | --- |
        | Lead | ICB |
        | By when | March 2027 |
        | Success measure | Waits fall to 12 weeks |

        | Action 1.2 | Hire a nurse |
        | --- | --- |
        | Lead | LA |
        | By when | May 2027 |
      `,
      actions: [
        "Open a clinic | owner: ICB | by: 2027-03-31 | measure: Waits fall to 12 weeks",
        "1.2 Hire a nurse | owner: LA | by: 2027-05-31",
      ],
    },
    {
      says: "named by the heading above it",
      text: `
        ## Area 1: Waits

        ### Action 1.1: Open a clinic

        | Lead | ICB |
        | --- | --- |
        | By when | March 2027 |
      `,
      actions: ["1.1 Open a clinic | owner: ICB | by: 2027-03-31"],
    },
  ]);
});
