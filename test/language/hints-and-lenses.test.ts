import { describe, expect, test } from "vitest";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { codeLenses, toldAbove } from "../../server/src/language/lenses/lenses.ts";
import { inlayHints } from "../../server/src/language/inlay-hints.ts";
import { draftOf, today } from "./findings.ts";
import { evaluation, messyPlan } from "./messy.ts";

const choice = { today, settings: defaultConfiguration };
const everything = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** The hints of a plan dated 2 November 2026 with one action for each timescale. */
function hints(timescales: readonly string[]): (string | undefined)[] {
  const rows = timescales.map((words) => `| Do it ${words.length} times | Norland ICB | ${words} |`);
  const text = `---\nkind: priority-action-plan\ndate: 2026-11-02\n---\n\n# Plan\n\n| Action | Lead | By when |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  const found = inlayHints(draftOf(text), everything, choice);
  return timescales.map(
    (_, row) => found.find(({ position }) => position.line === 9 + row)?.label as string | undefined,
  );
}

describe("a hint", () => {
  test.each([
    ["End of spring term 2027", "by 25 March 2027"],
    ["Q3 2026/27", "by 31 December 2026"],
    ["2026/27 academic year", "by 31 August 2027"],
    ["by 18 December", "by 18 December 2026"],
    ["w/c 4 October 2027", "by 8 October 2027"],
    ["mid-March 2027", "by 15 March 2027"],
    ["Easter 2027", "by 28 March 2027"],
    ["within 6 weeks", "14 December 2026, if from the document’s date"],
    ["6 months", "2 May 2027, if from the document’s date"],
    ["within ten working days", "16 November 2026, if from the document’s date"],
  ])("says what the words “%s” mean", (words, label) => {
    expect(hints([words])).toEqual([label]);
  });

  test.each([
    "31 March 2027",
    "31/03/2027",
    "31.3.27",
    "Wednesday 31st March 2027",
    "March 2027",
    "end of Mar 27",
    "03/2027",
    "Jan–Mar 2027",
    "ongoing",
    "TBC",
    "monthly",
    "within 6 weeks of approval",
    "Completed Q2 2026/27",
    "",
  ])("is not needed for “%s”", (words) => {
    expect(hints([words])).toEqual([undefined]);
  });

  test("tells how the words were read", () => {
    const [hint] = inlayHints(draftOf(messyPlan), everything, choice);
    expect(hint?.tooltip).toBe(
      "Read as 25 March 2027. Term dates are those usual in England, or your area’s own where its configuration gives them.",
    );
  });

  test("stands behind the words, in a cell and in a bullet, and only in the lines that are asked for", () => {
    const lines = messyPlan.split("\r\n");
    const places = inlayHints(draftOf(messyPlan), everything, choice).map(
      ({ position: { line, character } }) => lines[line]?.slice(0, character),
    );
    expect(places).toEqual([
      expect.stringMatching(/End of spring term 2027$/),
      expect.stringMatching(/by Q3 2026\/27$/),
    ]);
    expect(
      inlayHints(draftOf(messyPlan), { ...everything, start: { line: 10, character: 0 } }, choice),
    ).toHaveLength(1);
  });
});

/** What is told above each line that has a heading. */
function told(text: string, report?: string, day = today): Record<string, string[]> {
  const lines = text.split(/\r?\n/u);
  const lenses = toldAbove(draftOf(text), {
    ...choice,
    today: day,
    report: report === undefined ? undefined : draftOf(report),
  });
  const above: Record<string, string[]> = {};
  for (const { range, title, places } of lenses)
    (above[lines[range.start.line]?.slice(0, 24) ?? ""] ??= []).push(
      places.length > 0 ? `${title} →` : title,
    );
  return above;
}

describe("above its heading", () => {
  test("a question has its words, its sources and its dated plans", () => {
    expect(told(evaluation)).toEqual({
      "## 1. What do you know a": ["Question 1: 27 words", "2 sources of evidence →"],
      "## 2. How do you know wh": ["Question 2: 12 words", "2 sources of evidence →"],
      "## 3. What are your plan": ["Question 3: 24 words", "3 plans, 1 with a date →"],
    });
  });

  test("an area has its actions, owners, first and last date", () => {
    expect(told(messyPlan)).toEqual({
      "**Area for priority acti": [
        "3 actions →",
        "ICB and Merrowby Council",
        "31 January to 25 March 2027",
        "2 actions →",
        "Merrowby Council",
        "31 December 2026",
      ],
    });
  });

  const plan = (dates: string) =>
    `---\nkind: priority-action-plan\n${dates}---\n\n# Norland plan\n\n## Area 1: Waits\n\n- Open a clinic (Norland ICB, by 31 March 2027)\n`;

  test("a plan has its days of submission and publication, with the working days left", () => {
    expect(told(plan("inspection-report: 2026-10-19\n"))["# Norland plan"]).toEqual([
      "Submit by 30 November 2026, 6 working days from today →",
      "Publish by 28 January 2027, 46 working days from today →",
    ]);
    expect(
      told(plan("inspection-report: 2026-10-19\nsubmitted: 2026-11-20\n"))["# Norland plan"],
    ).toHaveLength(1);
    expect(
      told(plan("inspection-report: 2026-10-19\n"), undefined, "2026-12-02")["# Norland plan"]?.[0],
    ).toBe("Submit: the last day was 30 November 2026, 2 working days ago →");
    expect(told(plan(""))["# Norland plan"]).toBeUndefined();
  });

  test("those days count from the report beside the plan, of which there is nothing to show here", () => {
    const report =
      "---\nkind: inspection-report\npublished: 2026-10-19\n---\n\n# Area SEND inspection of Norland\n";
    expect(told(plan("inspection-report: report.md\n"), report)["# Norland plan"]?.[0]).toMatch(
      /^Submit .* today$/,
    );
  });

  test("what leads nowhere is mere words, and so is all where the client has no way to show places", () => {
    const lenses = toldAbove(draftOf(evaluation), { ...choice, report: undefined });
    const commands = codeLenses(lenses, "file:///a.md", true).map(({ command }) => command?.command);
    expect(commands).toEqual([
      "",
      "areaSend.showPlaces",
      "",
      "areaSend.showPlaces",
      "",
      "areaSend.showPlaces",
    ]);
    expect(codeLenses(lenses, "file:///a.md", false).every(({ command }) => command?.command === "")).toBe(
      true,
    );
  });
});
