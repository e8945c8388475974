import { expect, test } from "vitest";
import { asOf } from "../../server/src/draft/as-of.ts";
import type { Draft } from "../../server/src/draft/draft.ts";
import { readReport } from "./reading.ts";

/** The late actions of a report, a line each. */
function lateOf({ actions }: Draft): string[] {
  return actions.flatMap(({ id, title, late }) =>
    late
      ? [
          [
            id ?? title.text,
            late.told,
            late.reason?.text ?? "?",
            late.mitigation?.text ?? "?",
            late.newDate ?? "?",
          ].join(" | "),
        ]
      : [],
  );
}

test("a table of late actions tells why and what is done", () => {
  const report = readReport(`
    ## Actions behind schedule

    | Action | Reason | Mitigation |
    | --- | --- | --- |
    | 2.1 | The system is late | By hand until March 2027 |
    | 2.2 | No chair | |
    | 2.3 | | Locum |
  `);
  expect(lateOf(report)).toEqual([
    "2.1 | listed | The system is late | By hand until March 2027 | 2027-03-31",
    "2.2 | listed | No chair | ? | ?",
    "2.3 | listed | ? | Locum | ?",
  ]);
});

test("a status or a later date makes an action late; the reason may stand in another table", () => {
  const report = readReport(`
    ## Milestones

    | Ref | Milestone | Owner | Baseline | Forecast | RAG |
    | --- | --- | --- | --- | --- | --- |
    | A1 | Data shared | LA | 30/06/2026 | 30/06/2026 | 🔴 |
    | A2 | Clinic open | ICB | 30/09/2026 | 30/11/2026 | 🟠 |
    | A3 | Portal live | LA | 30/09/2026 | 30/11/2026 | 🟢 |
    | A4 | Panel set up | LA | 31/03/2026 | 30/04/2026 | Complete, late |

    ## Reasons

    | Ref | New date | Reason | Remedy |
    | --- | --- | --- | --- |
    | A1 | 31/01/2027 | Lawyers | Director signs |
  `);
  expect(lateOf(report)).toEqual([
    "A1 | status | Lawyers | Director signs | 2027-01-31",
    "A2 | moved | ? | ? | 2026-11-30",
  ]);
});

test("labels within the words of a late action are read", () => {
  const report = readReport(`
    ## Late actions

    **1.6 Join up the checks.** Due 30 April 2026; now 30 October 2026. *Reason:* provider moved. *What we are doing:* interim checks. *Owner:* ICB.

    **1.7 Print the offer.** Due 31 May 2026; no new date. *Reason:* translators. *Owner:* LA.
  `);
  expect(lateOf(report)).toEqual([
    "1.6 | listed | provider moved | interim checks | 2026-10-30",
    "1.7 | listed | translators | ? | ?",
  ]);
});

test("a report tells how things stood on its own date", () => {
  const dated = readReport("Updated 1 March 2026\n\n## Next steps\n\n- Open a clinic (ICB, by April 2026)");
  expect(asOf(dated, "2026-11-01")).toBe("2026-03-01");
  expect(asOf(dated, "2026-02-01")).toBe("2026-02-01");
});

test("a report without a date is old where none of its dates is of late", () => {
  const body = "## Next steps\n\n- Open a clinic (ICB, by 30 April 2026)";
  expect(asOf(readReport(body), "2026-09-01")).toBe("2026-09-01");
  expect(asOf(readReport(body), "2027-09-01")).toBeUndefined();
});

test("numbered paragraphs tell in running words when it was due, why it is late and what is done", () => {
  const report = readReport(`
    ## 3. Actions that are late

    3.1 **Action 2.4 – Quality clause.** Was 30 November 2026; now 30 April 2027. The lawyers asked for time. A letter has the same effect in the meantime, from 15 March. Owner: ICB.

    3.2 **Action 2.7 – Joint data set.** Was 18 December 2026. Owner: LA. Officers continue to work closely together and meetings have taken place.

    3.3 **Action 2.9 – Portal.** Originally due by 26 February 2027, now 26 March 2027. The supplier left. Owner: LA.

    ## 4. Actions on time

    4.1 The other rows are in the tracker and none of them has changed since the autumn.

    4.2 The adviser’s next visit is on 20 April 2027 and the papers go to her before.
  `);
  expect(lateOf(report)).toEqual([
    "2.4 | listed | The lawyers asked for time. | A letter has the same effect in the meantime, from 15 March. | 2027-04-30",
    "2.7 | listed | ? | ? | ?",
    "2.9 | listed | The supplier left. | ? | 2027-03-26",
  ]);
  expect(
    report.actions.map(({ owners, originally, timescale }) => [owners[0]?.text, originally, timescale?.end]),
  ).toEqual([
    ["ICB", "2026-11-30", "2027-04-30"],
    ["LA", undefined, "2026-12-18"],
    ["LA", "2027-02-26", "2027-03-26"],
  ]);
});

test("the line above a list says by when, and is no meeting", () => {
  const report = readReport(
    "## What happens next\n\n*Before the meeting of 13 May 2027:*\n\n- LA asks families\n- The ICB brings its figures",
  );
  expect(report.actions.map(({ title, timescale }) => [title.text, timescale?.end])).toEqual([
    ["LA asks families", "2027-05-13"],
    ["The ICB brings its figures", "2027-05-13"],
  ]);
});

test("a word that names nothing that is done is no remedy", () => {
  const remedies = ["Escalated", "Being monitored closely", "In hand.", "Ongoing dialogue"];
  const real = [
    "Escalated to the chief executive on 3 May",
    "Monitoring by the new nurse",
    "In hand with the locum",
  ];
  const rows = [...remedies, ...real].map((text, at) => `| 2.${at + 1} | No chair | ${text} |`);
  const report = readReport(`
    ## Actions behind schedule

    | Action | Reason | Mitigation |
    | --- | --- | --- |
    ${rows.join("\n    ")}
  `);
  expect(report.actions.map(({ late }) => late?.mitigation?.text)).toEqual([
    ...remedies.map(() => undefined),
    ...real,
  ]);
});

test("an action in a list of late ones whose day has not moved is late when it has passed", () => {
  const report = readReport(`
    Updated 15 April 2026

    ## Milestones behind plan

    | Milestone | Lead | Baseline date | Forecast | Reason | Mitigation |
    | --- | --- | --- | --- | --- | --- |
    | 1.1 Clinic | ICB | 30 March 2026 | 30 March 2026 | | |
    | 1.2 Letters | ICB | 30 May 2026 | 30 May 2026 | | |
    | 1.3 Nurses | ICB | 30 March 2026 | 30 May 2026 | No money | Locum |
  `);
  expect(lateOf(report)).toEqual([
    "1.1 | listed | ? | ? | 2026-03-30",
    "1.3 | listed | No money | Locum | 2026-05-30",
  ]);
});
