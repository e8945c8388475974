import { describe, expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { check } from "../../server/src/check/check.ts";
import { hoverAt } from "../../server/src/language/hover.ts";
import { areasBeside } from "../../server/src/language/understood/areas-beside.ts";
import { together, understoodAt } from "../../server/src/language/understood/hover.ts";
import { rules } from "../../server/src/rules/index.ts";
import { documentOf, draftOf, today } from "./findings.ts";
import { evaluation, messyPlan } from "./messy.ts";

interface Around {
  readonly beside?: Readonly<Record<string, string>>;
  readonly checked?: boolean;
}

/** What the hover says over `words`: at their first letter, the first time that they stand in the text. */
function over(text: string, words: string, { beside = {}, checked = false }: Around = {}): string {
  const draft = draftOf(text);
  const position = documentOf(text).markdown().positionAt(text.indexOf(words));
  const others = Object.entries(beside).map(([name, other]) => areasBeside(draftOf(other), name));
  const findings = checked ? check(draft, { today, configuration: defaultConfiguration }) : [];
  const understood = understoodAt(
    position,
    { draft, today, settings: defaultConfiguration, beside: others },
    findings,
    rules,
  );
  const contents = together(hoverAt(position, findings, rules), understood)?.contents;
  return (MarkupContent.is(contents) ? contents.value : "").replaceAll("\\", "");
}

const source = (paragraphs: string) => `**Guidance:** Ofsted and CQC handbook, November 2022, ${paragraphs}`;

describe("over a timescale", () => {
  test("stands the day that it means, and the working days left", () => {
    expect(over(messyPlan, "End of spring")).toBe(
      `**Timescale:** “End of spring term 2027” is read as 25 March 2027, 86 working days from today. Term dates are those usual in England, or your area’s own where its configuration gives them.\n\n${source("paragraph 149")}`,
    );
    expect(over(messyPlan, "31 January")).toContain("“31 January 2027” is 47 working days from today.");
    expect(over(evaluation, "within 6")).toContain(
      "“within 6 weeks” ends on 14 December 2026 if it counts from the document’s date, 2 November 2026: 16 working days from today.",
    );
  });

  test.each([
    ["Q3 2026/27", "is read as 1 October to 31 December 2026. Its last day is 27 working days from today."],
    ["19 November 2026", "is 1 working day ago."],
    ["20 November 2026", "is 2 days ago."],
    ["22 November 2026", "is today."],
    ["28 November 2026, then monthly", "is 5 working days from today. After that it comes back."],
    ["from 1 March 2027", "is read as a start without a last day: 1 March 2027, 68 working days from today."],
    ["each July", "is read as something that comes back."],
    [
      "30 November",
      "is read as 30 November 2026, 6 working days from today. No year is written: this one was taken.",
    ],
    ["2026/27", "The words can be read in two ways: as a financial year or as a school year."],
    ["soon", "No day can be told from “soon”."],
  ])("“%s”", (words, says) => {
    const plan = `# Norland SEND priority action plan, November 2026\n\n| Action | Lead | By when |\n| --- | --- | --- |\n| Open a clinic | Norland ICB | ${words} |\n`;
    expect(over(plan, `${words} |`)).toContain(says);
  });

  test("in a column of its own stands the start too", () => {
    const plan =
      "# Norland SEND priority action plan\n\n| Action | Lead | Start | End |\n| --- | --- | --- | --- |\n| Open a clinic | Norland ICB | 1 March 2027 | July 2027 |\n";
    expect(over(plan, "July 2027")).toContain(
      "is read as 31 July 2027, 173 working days from today. The action starts on 1 March 2027.",
    );
  });
});

describe("over an owner", () => {
  const plan = `---
kind: priority-action-plan
partners: [Norland Council, NHS Norland ICB]
posts:
  Head of SEND: Norland Council
---

# Norland plan

NTT is the Norland Therapies Trust.

| Action | Lead | By when |
| --- | --- | --- |
| Open a clinic | Head of SEND | 31 March 2027 |
| Ring families | NTT | 31 March 2027 |
| Train schools | Head of Inclusion, NTT | 31 March 2027 |
| Write letters | ICB | 31 March 2027 |
| Send letters | Virtual School Head | 31 March 2027 |
| Make progress | all partners | 31 March 2027 |
`;
  test.each([
    [
      "Head of SEND |",
      "is read as a post of Norland Council. That is told under “posts” at the top of the document.",
    ],
    ["NTT |", "“NTT” is read as Norland Therapies Trust. That is told on line 10."],
    [
      "Head of Inclusion",
      "is read as a post of Norland Therapies Trust. What “NTT” stands for is told on line 10.",
    ],
    [
      "ICB | 31",
      "“ICB” is read as NHS Norland ICB. It is the only partner of that sort at the top of the document.",
    ],
    ["Virtual School Head", "is read as a post, and nothing tells of which organisation."],
    ["all partners", "“all partners” does not tell who."],
  ])("%s stands whose it is, and where that was learned", (words, says) => {
    expect(over(plan, words)).toContain(says);
  });

  test("nothing is said twice of an abbreviation", () => {
    expect(over(plan, "NTT |")).not.toContain("Abbreviation");
    expect(over(messyPlan, "ICB | End")).toContain(
      "**Abbreviation:** “ICB” stands for integrated care board, as line 3 says.",
    );
  });
});

describe("over an area", () => {
  const other =
    "---\nkind: progress-report\n---\n\n# Report\n\n## Next steps\n\n- 1.2 Ring every family (Head of SEND, Merrowby Council, by 31 January 2027)\n";
  const report =
    "---\nkind: inspection-report\n---\n\n# Report\n\n## Areas for priority action\n\n- Leaders should act on the time that children wait for therapy.\n- Leaders should improve transport.\n";

  test("stands what is done for it, here and in the documents beside", () => {
    expect(
      over(messyPlan, "children wait", { beside: { "report.md": report, "progress report.md": other } }),
    ).toBe(
      `**Area:** 3 actions in this document, 2 owners, 31 January to 25 March 2027. In documents beside this one: report.md (no action) and progress report.md (1 action).\n\n${source("paragraphs 143 and 149")}`,
    );
  });

  test("stands the same where the text names it by its number", () => {
    expect(over(messyPlan, "area 1 each")).toContain(
      "**Area:** “Area for priority action 1: children wait too long for therapy”. 3 actions in this document",
    );
  });
});

describe("over a question", () => {
  test("stand its words and the evidence found", () => {
    expect(over(evaluation, "## 1.")).toContain(
      "**Question 1:** “What do you know about the impact of your arrangements for children and young people with SEND?” What stands here has 27 words. It is read as an answer. Evidence found: surveys (“survey”) and audits (“audit”).",
    );
    expect(over(evaluation, "## 3.")).toContain("3 plans were found in it, 1 with a date.");
  });

  test("a finding comes first, and what it says is not said again", () => {
    const checked = over(evaluation, "## 2.", { checked: true });
    expect(checked.indexOf("**Why:**")).toBeGreaterThan(0);
    expect(checked.indexOf("**Question 2:**")).toBeGreaterThan(checked.indexOf("**Why:**"));
    expect(checked).not.toContain("It is not read as a full answer yet.");
    expect(over(evaluation, "## 2.")).toContain("It is not read as a full answer yet.");
  });
});

describe("over an abbreviation or a criterion", () => {
  test("stands what it stands for", () => {
    expect(over(evaluation, "ICB, by")).toContain(
      "“ICB” stands for integrated care board, as it usually does in this field.",
    );
  });

  test("stands what inspectors look at", () => {
    const text = over(evaluation, "Early identification");
    expect(text).toContain("is about how needs are found (evaluation criteria of the handbook).");
    expect(text).toContain(source("paragraphs 31 and 50"));
    const named = evaluation.replace("Early identification of needs", "How needs are found");
    expect(over(named, "How needs")).toContain("“how needs are found” is about how needs are found");
    expect(over(messyPlan, "How the plan is checked")).toBe("");
  });
});

test("a paragraph that a finding cites already is not cited again", () => {
  const all = over(evaluation, "## 2.", { checked: true });
  expect(all).toContain(
    "**Where it comes from:** Ofsted and CQC handbook, November 2022, paragraphs 183 and 184",
  );
  expect(all).not.toContain("**Guidance:**");
});

test("there is nothing to say over ordinary words", () => {
  expect(over(evaluation, "came in time")).toBe("");
});
