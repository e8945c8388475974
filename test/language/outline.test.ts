import { describe, expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver";
import { documentSymbols, symbolKinds } from "../../server/src/language/document-symbols.ts";
import { foldingRanges } from "../../server/src/language/folding.ts";
import { compare } from "../../server/src/language/places.ts";
import { fitsSearch, symbolsIn } from "../../server/src/language/workspace-symbols.ts";
import { read, readPlan } from "../draft/reading.ts";
import { draftOf } from "./findings.ts";
import { evaluation, messyPlan } from "./messy.ts";

/** The outline as a person reads it: a line each, indented, with the lines of the text. */
function outline(symbols: readonly DocumentSymbol[], indent = ""): string[] {
  return symbols.flatMap(({ name, detail = "", range, children = [] }) => [
    `${indent}${name}${detail === "" ? "" : ` (${detail})`} ${range.start.line + 1}–${range.end.line + 1}`,
    ...outline(children, `${indent}  `),
  ]);
}

/** Each part lies within the part it stands in, and its name within itself. */
function expectNested(symbols: readonly DocumentSymbol[], around?: DocumentSymbol): void {
  for (const symbol of symbols) {
    const { range, selectionRange, name, children = [] } = symbol;
    expect(name).not.toBe("");
    for (const [inner, outer] of [
      [selectionRange, range] as const,
      [range, around?.range ?? range] as const,
    ]) {
      expect(compare(outer.start, inner.start), name).toBeLessThanOrEqual(0);
      expect(compare(inner.end, outer.end), name).toBeLessThanOrEqual(0);
    }
    expectNested(children, symbol);
  }
}

describe("the outline", () => {
  test("of a plan has its areas with their actions, and its other headings, in a draft as officers have it", () => {
    const symbols = documentSymbols(draftOf(messyPlan));
    expect(outline(symbols)).toEqual([
      "Priority area 1: children wait too long for therapy 5–11",
      "  1.1 Open a second clinic 🙂 in the north (ICB, by 25 March 2027) 9–9",
      "  1.2 Ring every family (Head of SEND, Merrowby Council, by 31 January 2027) 10–10",
      "  1.3 Train schools 11–11",
      "Priority area 2: plans are late 13–20",
      "  Recruit four caseworkers (Merrowby Council, by 31 December 2026) 15–15",
      "  Check twenty plans a month (partners, ongoing) 16–16",
      "  How the plan is checked 18–20",
    ]);
    expectNested(symbols);
  });

  test("of a self-evaluation has its questions and its other headings", () => {
    const symbols = documentSymbols(draftOf(evaluation));
    expect(outline(symbols)).toEqual([
      "Merrowby self-evaluation 7–26",
      "  Early identification of needs 9–11",
      "  Question 1: What do you know about the impact of your arrangements? (answered) 13–15",
      "  Question 2: How do you know what impact your arrangements are having? (needs more) 17–20",
      "  Question 3: What are your plans for the next 12 months? (answered) 22–26",
      "    Open a clinic in the north (NHS Merrow and Vale ICB, by 25 March 2027) 24–24",
      "    Train schools (Merrowby Council, within 6 weeks) 25–25",
      "    Improve communication 26–26",
    ]);
    expectNested(symbols);
  });

  test("puts actions below an area that only a cell of their table names", () => {
    const draft = readPlan(`
      ## The plan

      | Priority | Action | Lead | By when |
      | --- | --- | --- | --- |
      | Waits for therapy | Open a clinic | Norland ICB | 31 March 2027 |
      | | Ring every family | Norland Council | 30 April 2027 |
      | Late plans | Recruit caseworkers | Norland Council | 31 May 2027 |

      ## Money
    `);
    const symbols = documentSymbols(draft);
    expect(outline(symbols)).toEqual([
      "Mereford SEND priority action plan 1–11",
      "  The plan 3–9",
      "    Waits for therapy 7–8",
      "      Open a clinic (Norland ICB, by 31 March 2027) 7–7",
      "      Ring every family (Norland Council, by 30 April 2027) 8–8",
      "    Late plans 9–9",
      "      Recruit caseworkers (Norland Council, by 31 May 2027) 9–9",
      "  Money 11–11",
    ]);
    expectNested(symbols);
  });

  test("has actions that are headings, the risks of a report and the items of an index of evidence", () => {
    const cards = readPlan(`
      ## Area 1: Waits

      ### Action 1.1: Open a clinic

      - **Lead:** Norland ICB
      - **By when:** March 2027
    `);
    expect(outline(documentSymbols(cards)).slice(-2)).toEqual([
      "  Area 1: Waits 3–8",
      "    1.1 Open a clinic (Norland ICB, by 31 March 2027) 5–8",
    ]);
    const report = draftOf(
      "---\nkind: progress-report\n---\n\n# Report\n\n## Risks\n\n| Ref | Risk | Owner | Mitigation | Review date |\n| --- | --- | --- | --- | --- |\n| R1 | Staff leave | Norland ICB | Advertise | 30 November 2026 |\n",
    );
    expect(outline(documentSymbols(report)).at(-1)).toBe(
      "    Risk R1: Staff leave (Norland ICB, by 30 November 2026) 11–11",
    );
    const index = draftOf(
      "---\nkind: evidence-index\n---\n\n# Index\n\n| Item | Document | Owner |\n| --- | --- | --- |\n| 1.3 Self-evaluation | sef.docx | Norland Council |\n",
    );
    const [title] = documentSymbols(index);
    expect(outline([title ?? expect.fail()]).at(-1)).toMatch(/^ {2}1\.3 Self-evaluation \(provided\)/);
    expect(title?.children?.[0]?.kind).toBe(symbolKinds.evidence);
  });

  test("keeps a heading without words, which an editor would refuse", () => {
    const symbols = documentSymbols(readPlan("##\n\n## Area 1: Waits\n\nNothing yet."));
    expect(outline(symbols)).toContain("  (no words) 3–3");
    expectNested(symbols);
  });
});

describe("folding", () => {
  test("is for front matter, bold lines that are headings, and the rows of an area; not for what editors fold anyway", () => {
    expect(foldingRanges(draftOf(evaluation))).toEqual([{ startLine: 0, endLine: 4, kind: "region" }]);
    expect(foldingRanges(draftOf(messyPlan))).toEqual([
      { startLine: 4, endLine: 10 },
      { startLine: 12, endLine: 19 },
      { startLine: 17, endLine: 19 },
    ]);
    const table = readPlan(`
      | Priority | Action | Lead | By when |
      | --- | --- | --- | --- |
      | Waits | Open a clinic | Norland ICB | 31 March 2027 |
      | | Ring every family | Norland Council | 30 April 2027 |
      | Late plans | Recruit caseworkers | Norland Council | 31 May 2027 |
    `);
    expect(foldingRanges(table)).toEqual([{ startLine: 4, endLine: 5 }]);
  });
});

describe("the search through drafts", () => {
  test("finds questions, areas and actions with what they stand in", () => {
    const found = symbolsIn(draftOf(messyPlan), "file:///plan.md");
    expect(found.map(({ name, containerName }) => [name, containerName])).toContainEqual([
      "1.1 Open a second clinic 🙂 in the north",
      "Area for priority action 1: children wait too long for therapy",
    ]);
    expect(found.every(({ location }) => location.uri === "file:///plan.md")).toBe(true);
    expect(symbolsIn(draftOf(evaluation), "a").map(({ containerName }) => containerName)[0]).toBe(
      "Merrowby self-evaluation",
    );
  });

  test("takes letters in their order, in capitals or not", () => {
    expect(fitsSearch("1.1 Open a second clinic", "OPN clin")).toBe(true);
    expect(fitsSearch("1.1 Open a second clinic", "clinic open")).toBe(false);
    expect(fitsSearch("anything", "")).toBe(true);
  });
});

test("Markdown that is no draft has none of it", () => {
  expect(read("# Minutes\n\nThe roof leaks.\n")).toBeUndefined();
});
