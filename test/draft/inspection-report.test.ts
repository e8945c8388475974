import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { InspectionReport } from "../../server/src/draft/draft.ts";
import { read, unindented } from "./reading.ts";

function reportIn(text: string): InspectionReport {
  const report = read(`---\nkind: inspection-report\n---\n\n${unindented(text)}`)?.inspection;
  if (!report) throw new Error("The text was not read as a report.");
  return report;
}

/** The areas, a line each: `priority-action 1 Leaders should … (responsible)`. */
const areasOf = ({ areas }: InspectionReport): string[] =>
  areas.map(({ kind, number, title, responsible }) =>
    [kind, number, title.text.replace(/\s+/g, " "), responsible && `(${responsible.text})`]
      .filter(Boolean)
      .join(" "),
  );

test("a published report, with its two tables", () => {
  const text = readFileSync(new URL("../rules/area-missing/beside/report.md", import.meta.url), "utf8");
  const report = read(text)?.inspection;
  expect(report && areasOf(report)).toEqual([
    "priority-action Leaders should take urgent action to make sure that children who are not in school receive a suitable education. (Merrow Vale Council)",
    "priority-action Leaders should act urgently to reduce the time that children wait for speech and language therapy, and support them while they wait. (NHS Weir and Vale ICB and Merrow Vale Council)",
    "improvement Leaders should improve the quality of new education, health and care plans.",
    "improvement The partnership should tell families what has changed because of what they said.",
  ]);
  expect(report).toMatchObject({
    outcome: "widespread-failings",
    inspected: "2026-02-13",
    published: "2026-03-19",
  });
  expect(report?.principal?.text).toBe("the local area partnership");
});

describe("areas", () => {
  test("columns the other way round, a body merged over two rows, a number of its own", () => {
    const report = reportIn(`
      ## Areas for priority action

      | No. | Areas for priority action | Who is responsible |
      | --- | --- | --- |
      | 1 | Leaders must act urgently on waits | NHS Mere ICB |
      | 2 | Leaders must act urgently on plans | |
      | | | |`);
    expect(areasOf(report)).toEqual([
      "priority-action 1 Leaders must act urgently on waits (NHS Mere ICB)",
      "priority-action 2 Leaders must act urgently on plans (NHS Mere ICB)",
    ]);
  });

  test("a table that lost its header", () => {
    const report = reportIn(`
      ## Areas for priority action

      | Mereford Council | Leaders should take urgent action so that plans are on time. |
      | --- | --- |
      | NHS Mere ICB | Leaders should take urgent action so that waits fall. |`);
    expect(areasOf(report)).toEqual([
      "priority-action Leaders should take urgent action so that plans are on time. (Mereford Council)",
      "priority-action Leaders should take urgent action so that waits fall. (NHS Mere ICB)",
    ]);
  });

  test("lists, numbered paragraphs and headings", () => {
    expect(
      areasOf(
        reportIn(`
          **Areas for priority action**

          1. Leaders should urgently reduce waits. (Responsible: NHS Mere ICB)

          **Areas for improvement**

          Leaders should improve short breaks.

          The partnership should tell families more.

          ## Recommendations

          ### Recommendation 1

          The council should publish its data.`),
      ),
    ).toEqual([
      "priority-action 1 Leaders should urgently reduce waits. (NHS Mere ICB)",
      "improvement Leaders should improve short breaks.",
      "improvement The partnership should tell families more.",
      "recommendation 1 The council should publish its data.",
    ]);
  });

  test("weaknesses of a letter, with and without their bullets", () => {
    const letter = (list: string): string =>
      `The area is required to submit a written statement of action that explains how it will tackle the following areas of significant weakness:\n\n${list}`;
    const found = ["weakness the quality of EHC plans", "weakness the long waits on the autism pathway"];
    const shapes = [
      "- the quality of EHC plans\n- the long waits on the autism pathway",
      "\uf0b7 the quality of EHC plans\n\uf0b7 the long waits on the\nautism pathway",
      "• the quality of EHC plans\n\n• the long waits on the autism pathway",
      "the quality of EHC plans\n\nthe long waits on the autism pathway",
    ];
    for (const shape of shapes) expect(areasOf(reportIn(letter(shape))), shape).toEqual(found);
  });

  test("nothing of what went well, of who inspected and of whom inspectors met", () => {
    expect(
      areasOf(
        reportIn(`
          ## What is the area partnership doing that is effective?

          - Leaders know their area.

          ## Information about this inspection

          | Ofsted | Care Quality Commission |
          | --- | --- |
          | Ann Example, lead inspector | Bo Example |`),
      ),
    ).toEqual([]);
  });
});

test("who is to make the plan", () => {
  const principal = (sentence: string): string | undefined => reportIn(sentence).principal?.text;
  expect(principal("Mereford Council is the principal authority.")).toBe("Mereford Council");
  expect(principal("The principal authority for the plan is NHS Mere ICB.")).toBe("NHS Mere ICB");
  expect(
    principal(
      "HMCI has determined that the council and the CCG are jointly responsible for submitting the written statement.",
    ),
  ).toContain("the council and the CCG");
  expect(principal("HMCI requires the local area partnership to submit a priority action plan.")).toBe(
    "the local area partnership",
  );
  expect(principal("The council is responsible for bins.")).toBe(undefined);
});

test("dates, and the outcome", () => {
  const report = reportIn(`
    Inspection dates: 30 June to 4 July 2025

    Dates of previous inspection: 4 to 8 November 2019

    Report published 1 September 2025

    Children in this area have inconsistent experiences and outcomes.`);
  expect(report).toMatchObject({ inspected: "2025-07-04", published: "2025-09-01", outcome: "inconsistent" });
  expect(reportIn("Nothing is said.")).toMatchObject({
    inspected: undefined,
    published: undefined,
    outcome: undefined,
  });
});
