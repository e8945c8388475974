import { expect, test } from "vitest";
import type { LogEntry } from "../../server/src/draft/draft.ts";
import { readReport } from "./reading.ts";

/** A log's entries, a line each. */
function logOf(body: string): string[] {
  return readReport(body).log.map(told);
}

function told({ type, id, title, owners, mitigation, end, closed, held }: LogEntry): string {
  return [
    [type, id].filter(Boolean).join(" "),
    title.text,
    owners.length > 0 && `owner: ${owners.map(({ text }) => text).join(" + ")}`,
    mitigation && `mitigation: ${mitigation.text}`,
    end && `by: ${end}`,
    closed && "closed",
    held && "held",
  ]
    .filter(Boolean)
    .join(" | ");
}

test("a table is an entry a row", () => {
  const log = logOf(`
    ## Risks and issues

    | Ref | Description | Date raised | Impact | Mitigation | Risk owner | Review by | Status |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | R1 | Posts stay empty | 1 May 2026 | High | Agency | ICB | 31 May 2027 | Open |
    | I2 | No data | 2 May 2026 | Closed road | Count by hand | LA | 30 June 2027 | Managed |
    | I3 | Wrong letter | 3 May 2026 | Low | | | | Closed |
  `);
  expect(log).toEqual([
    "risk R1 | Posts stay empty | owner: ICB | mitigation: Agency | by: 2027-05-31",
    "issue I2 | No data | owner: LA | mitigation: Count by hand | by: 2027-06-30 | closed | held",
    "issue I3 | Wrong letter | closed",
  ]);
});

test("a table of labels and values is one entry", () => {
  const log = logOf(`
    ## Dependencies

    | ID | 00003 | | |
    | --- | --- | --- | --- |
    | Description of Dependency | The new system | | |
    | Mitigating Action | Links kept | | |
    | Impact Score | 3 | Dependency Status | Escalated |
    | Target Resolution Date | 20/01/2027 | | |
    | Dependency Owner | Head of Data | | |

    ## Benefits

    | Benefit Number | BEN.1 |
    | --- | --- |
    | Description of Non-Cashable Benefit | Shorter waits |
    | Anticipated Benefit Delivery Date | 31/08/2027 |
    | Benefit Owner | ICB |
  `);
  expect(log).toEqual([
    "dependency 00003 | The new system | owner: Head of Data | mitigation: Links kept | by: 2027-01-20",
    "benefit BEN.1 | Shorter waits | owner: ICB | by: 2027-08-31",
  ]);
});

test("a list is a log where its items tell of mitigation or an owner", () => {
  const log = logOf(`
    ## Risks

    - Visas end in 2027. Mitigation: the trust renews. Owner: ICB.
    - The grant ends.

    ## Challenges

    - The portal is late.
  `);
  expect(log).toEqual([
    "risk | Visas end in 2027 | owner: ICB | mitigation: the trust renews",
    "risk | The grant ends.",
  ]);
});

test("a status summary, a table of actions and a glossary are no logs", () => {
  const log = logOf(`
    ## Status

    | Status summary | Now | Explanation |
    | --- | --- | --- |
    | Risks status | On target | Reviewed |

    ## Actions

    | Issue | Action | Owner | By when |
    | --- | --- | --- | --- |
    | Late letters | Rewrite them | LA | May 2027 |

    ## Words

    | Word | Meaning |
    | --- | --- |
    | Risk owner | Who answers for a risk |
  `);
  expect(log).toEqual([]);
});

test("paragraphs that begin with a number are an entry each", () => {
  const log = logOf(`
    ## Risks and issues

    Our log has four risks.

    **R-07** Therapists leave. Likelihood 4, impact 5. Owner: ICB.
    Answer: a joint bank from 1 April 2027.

    **R-09** The block is overspent.
    Owner: .
    Mitigation: a recovery plan.

    **I-03** Nurses cannot see records. To be solved by 31 January 2027. Open.
    Owner: ICB and LA.

    **R-02** A judicial review. Closed 5 February 2027.
  `);
  expect(log).toEqual([
    "risk R-07 | Therapists leave | owner: ICB | mitigation: a joint bank from 1 April 2027.",
    "risk R-09 | The block is overspent | mitigation: a recovery plan.",
    "issue I-03 | Nurses cannot see records | owner: ICB + LA | by: 2027-01-31",
    "risk R-02 | A judicial review | closed",
  ]);
});

test("and none where nobody is named and nothing is done", () => {
  expect(logOf("## Risks\n\nR1 was looked at in May. R2 was not.\n\nR3 is new.")).toEqual([]);
});

test("a column of types makes a log of a table, whatever it is headed", () => {
  for (const heading of ["RAID log (items scoring 12 and over)", "What could trip us up"])
    expect(
      logOf(`
    ## ${heading}

    | No | Type | Description | P×I | Response | Owner | Due | Status |
    | --- | --- | --- | --- | --- | --- | --- | --- |
    | 1 | Risk | Nurses leave | 12 | Bank staff | ICB | 31 May 2027 | Open |
    | 2 | Issue | No money | 15 | | – | 30 June 2027 | Escalated |
    | 3 | Dependency | A new law | 9 | Ask | LA | 30 June 2027 | Open |
    | 4 | Assumption | The grant is renewed | 9 | | | | Open |
  `),
    ).toEqual([
      "risk 1 | Nurses leave | owner: ICB | mitigation: Bank staff | by: 2027-05-31",
      "issue 2 | No money | by: 2027-06-30",
      "dependency 3 | A new law | owner: LA | mitigation: Ask | by: 2027-06-30",
    ]);
});

test("a column of types of something else makes none", () => {
  expect(
    logOf(`
    ## Visits

    | No | Type | Description | Owner | Due |
    | --- | --- | --- | --- | --- |
    | 1 | Primary | A visit | ICB | 31 May 2027 |
    | 2 | Issue | Another visit | ICB | 31 May 2027 |
  `),
  ).toEqual([]);
});

test("a table of labels and values under a heading of risks tells by its number what it is", () => {
  const log = logOf(`
    ## D. Risks, issues and dependencies

    | ID | R-11 | | |
    | --- | --- | --- | --- |
    | Description | Locums leave | | |
    | Mitigating action | | | |
    | Owner | ICB | | |
    | Target date | 30/09/2026 | Status | Open |

    | Ref | D-03 |
    | --- | --- |
    | Description | Colleges send figures late |
    | Owner | |
    | Due | 31/01/2027 |
  `);
  expect(log).toEqual([
    "risk R-11 | Locums leave | owner: ICB | by: 2026-09-30",
    "dependency D-03 | Colleges send figures late | by: 2027-01-31",
  ]);
});
