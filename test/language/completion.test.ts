import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { complete } from "../../server/src/language/completion/complete.ts";
import { placeIn } from "../../server/src/language/completion/place.ts";
import { documentOf } from "./findings.ts";
import { labels, offered, taken } from "./marked.ts";

const head = `---
kind: priority-action-plan
date: 2026-11-02
partners:
  - Mereford Council
  - NHS Mereford and Vale ICB
posts:
  Head of SEND: Mereford Council
---

# Mereford priority action plan

## Area for priority action 1: children wait too long

| Ref | Action | Lead | By when | How we will know | RAG |
| --- | --- | --- | --- | --- | --- |
| 1.1 | Open a second clinic | NHS Mereford and Vale ICB | 30 September 2027 | Waits fall to 40 weeks | G |
| 1.2 | Ring each family | Designated Clinical Officer, NHS Mereford and Vale ICB | 31 August 2027 | Families say so | A |
`;

const day = (marked: string, label: string) => offered(marked).find((each) => each.label === label)?.detail;

test("an owner cell offers who owns already, the partners, and posts with their organisation", () => {
  const items = offered(`${head}| 1.3 | Visit | ¦`);
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["NHS Mereford and Vale ICB", "Mereford Council", "Head of SEND"]),
  );
  expect(items[0]?.label).toBe("NHS Mereford and Vale ICB");
  expect(items.find(({ label }) => label === "Head of SEND")?.detail).toBe("Mereford Council");
  expect(labels(`${head}| 1.3 | Visit | Mere¦ | | |`)).toContain("Mereford Council");
  expect(labels(`${head}| 1.3 | Visit | Mere¦ | | |`)).not.toContain("Mere");
});

test("the cell is found in a row of blanks, one without bars around it, and one that is not closed", () => {
  for (const row of ["| | | ¦| | | |", "|||¦|||", "1.3 | Visit | ¦", "| 1.3 | a \\| b | ¦"])
    expect(labels(head + row)).toContain("Mereford Council");
  for (const row of ["| 1.3 | Visit¦ | | |", "| 1.3 | Visit | | | | A |¦", "| 1.3 | Visit | | | x¦"])
    expect(labels(head + row)).toEqual([]);
});

test("what is written in the cell is replaced, and spaces are put where they lack", () => {
  const council = "Mereford Council";
  expect(taken(`${head}| 1.3 | Visit | ¦| | |`, council)).toBe("| 1.3 | Visit | Mereford Council | | |");
  expect(taken(`${head}| 1.3 | Visit |¦| | |`, council)).toBe("| 1.3 | Visit | Mereford Council | | |");
  expect(taken(`${head}| 1.3 | Visit | Mere¦ford | |`, council)).toBe("| 1.3 | Visit | Mereford Council | |");
  expect(taken(`${head}| 1.3 | Visit |\u00a0Mere¦\u00a0| |`, council)).toBe(
    "| 1.3 | Visit |\u00a0Mereford Council\u00a0| |",
  );
  expect(taken(`${head}| 1.3 | Visit | ICB<br>Mere¦ | |`, council)).toBe(
    "| 1.3 | Visit | ICB<br>Mereford Council | |",
  );
  expect(taken(`${head}| 1.3 | Visit | ICB; ¦ | |`, council)).toBe(
    "| 1.3 | Visit | ICB; Mereford Council | |",
  );
  expect(taken(`${head}| 1.3 | 🙂 | ¦| |`.replaceAll("\n", "\r\n"), council)).toBe(
    "| 1.3 | 🙂 | Mereford Council | |",
  );
});

test("a date cell offers days to come, each term with its last day", () => {
  const marked = `${head}| 1.3 | Visit | ICB | ¦ |`;
  expect(labels(marked).slice(0, 2)).toEqual(["31 August 2027", "30 September 2027"]);
  expect(day(marked, "end of spring term 2027")).toBe("25 March 2027");
  expect(labels(marked).filter((label) => /\b(?:2025|October 2026|summer term 2026)\b/.test(label))).toEqual(
    [],
  );
  expect(labels(`${head}| 1.3 | Visit | ICB | 15¦ |`)).toContain("15 January 2027");
  expect(labels(`${head}| 1.3 | Visit | ICB | 31 Feb¦ |`)).not.toContain("31 February 2027");
});

test("a draft that writes months is offered months", () => {
  const months = head.replace("30 September 2027", "September 2027").replace("31 August 2027", "August 2027");
  const marked = `${months}| 1.3 | Visit | ICB | ¦ |`;
  expect(labels(marked)).toContain("March 2027");
  expect(day(marked, "March 2027")).toBe("31 March 2027");
});

test("what is said already is not offered again unasked", () => {
  expect(labels(`${head}| 1.3 | Visit | ICB | 31 March 2027¦ |`)).toEqual([]);
  expect(labels(`${head}| 1.3 | Visit | Mereford Council¦ |`)).toEqual([]);
  expect(labels(`${head}| 1.3 | Visit | Mereford Council¦ |`, { invoked: true })).toContain(
    "Mereford Council",
  );
});

test("a status cell offers the words of the plan's own key with their meaning", () => {
  const key = `${head}\nRAG: B complete; G on track; A at some risk; R late\n`;
  const table = head.slice(head.indexOf("| Ref"));
  const marked = `${key}\n${table}| 1.3 | Visit | ICB | May 2027 | Fewer wait | ¦ |`;
  expect(labels(marked)).toEqual(["B", "G", "A", "R"]);
  expect(day(marked, "R")).toBe("late");
  expect(labels(`${head}| 1.3 | Visit | ICB | May 2027 | Fewer wait | ¦ |`)).toEqual(["G", "A"]);
});

test("a column of numbers offers the next one, a measure its pattern", () => {
  expect(labels(`${head}| ¦ | Visit | ICB |`)).toEqual(["1.3"]);
  expect(labels(`${head}| 1.3 | Visit | ICB | May 2027 | ¦ |`)).toEqual([
    "From … to … (source, date), so that …",
  ]);
});

test("labels ask for owners and dates, alone, in bold, in a list, in a cell and in brackets", () => {
  for (const line of [
    "Owner: ¦",
    "**Lead:** ¦",
    "- **Responsible organisation:**¦",
    "- Ring families (Lead: ¦",
    "- Ring families (Lead: ¦)",
    "> Owner: Mere¦",
  ])
    expect(labels(`${head}\n${line}`), line).toContain("Mereford Council");
  for (const line of [
    "By when: ¦",
    "- Timescale: 31¦",
    "- Ring families (Lead: ICB; by ¦)",
    "- Ring (ICB; by 3¦",
  ])
    expect(labels(`${head}\n${line}`), line).toContain("31 August 2027");
  expect(labels(`${head}| 1.3 | Ring families (Lead: ¦`)).toContain("Mereford Council");
  expect(taken(`${head}\n- Ring families (Lead: Mere¦; by May)`, "Mereford Council")).toBe(
    "- Ring families (Lead: Mereford Council; by May)",
  );
});

test("areas are offered by title where one is asked for, with their numbers", () => {
  const marked = `${head}\nArea: ¦`;
  expect(labels(marked)).toEqual(["Area for priority action 1: children wait too long"]);
  expect(offered(marked)[0]?.detail).toBe("area 1");
});

test("an abbreviation is spelled out when asked, and given in the bracket behind its words", () => {
  expect(
    taken(`${head}\nThe EHCNA¦ takes long.`, "education, health and care needs assessment (EHCNA)", {
      invoked: true,
    }),
  ).toBe("The education, health and care needs assessment (EHCNA) takes long.");
  expect(labels(`${head}\nThe EHCNA¦`)).toEqual([]);
  expect(taken(`${head}\nMore alternative provision (¦)`, "AP")).toBe("More alternative provision (AP)");
  expect(taken(`${head}\nMore AP (¦`, "alternative provision")).toBe("More AP (alternative provision)");
});

test("an evidence index offers the items that it does not list yet, a column of evidence its kinds", () => {
  const index =
    "---\nkind: evidence-index\n---\n\n# Evidence\n\n| No. | Item | Document | Who | By when |\n| --- | --- | --- | --- | --- |\n| 1.1 | First | Folder | ICB | May 2027 |\n";
  expect(labels(`${index}| ¦`)).not.toContain("1.1");
  expect(labels(`${index}| ¦`).length).toBeGreaterThan(5);
  const evaluation = "# Area SEND self-evaluation\n\n## How do we know?\n\n";
  expect(labels(`${evaluation}| What | Type of evidence |\n| --- | --- |\n| Waits | ¦ |`)).toContain(
    "Audits",
  );
  expect(labels(`${evaluation}| Criterion | Strength |\n| --- | --- |\n| ¦ | |`)).toContain("Co-production");
  expect(labels(`${evaluation}- ¦`)).toContain("Parents and carers");
});

test("prose is left alone, and so is any other Markdown", () => {
  for (const line of [
    "The council said that by ¦",
    "Time: 11:¦",
    "# Lead: ¦",
    "W¦",
    "a, by ¦",
    "(see ¦",
    "- ¦",
    "",
  ])
    expect(labels(`${head}\n${line}${line === "" ? "¦" : ""}`), line).toEqual([]);
  const other = "# Shopping\n\n";
  for (const text of ["Owner: ¦", "| Who | When |\n| --- | --- |\n| ¦", "(Lead: ¦", "¦"])
    expect(labels(other + text, { invoked: true })).toEqual([]);
});

test("a line too long to be anybody's prose, of bars or of colons, is answered at once", () => {
  for (const text of ["|".repeat(9000), ": ".repeat(4000), "(".repeat(9000), " ".repeat(9000)]) {
    const start = performance.now();
    expect(labels(`${head}\n${text}¦`)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test("wherever the cursor is in a draft, what is replaced stands around it on its line", () => {
  for (const file of globSync("test/drafts/{a,b,d,h,k,m,o,r,t}*.md")) {
    const text = readFileSync(file, "utf8");
    const read = documentOf(text);
    const draft = read.draft();
    const document = { ...read, draft: () => draft };
    for (const [line, written] of text.split(/\r?\n/).entries()) {
      const character = line % 2 === 0 ? written.length : Math.floor(written.length / 2);
      const place = placeIn(written, character);
      if (!place || line % 5 > 1) continue;
      const request = { place, line, text: written, character, invoked: true, snippets: true };
      for (const { textEdit } of complete(document, request)) {
        if (!textEdit || !("range" in textEdit)) throw new Error("no range");
        const { start, end } = textEdit.range;
        expect([start.line, end.line]).toEqual([line, line]);
        expect(start.character <= character && end.character >= character).toBe(true);
        expect(end.character).toBeLessThanOrEqual(written.length);
      }
    }
  }
}, 30_000);
