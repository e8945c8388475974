import { describe, expect, test } from "vitest";
import { offeredAt, refactored } from "./refactoring.ts";

const plan = (body: string): string =>
  `---\nkind: priority-action-plan\ndate: 2026-09-14\n---\n\n# Mereford priority action plan\n\n${body.trim()}\n`;

const area = (rows: string, head = "| Ref | Action | Owner | By when |\n| --- | --- | --- | --- |"): string =>
  plan(`## Area for priority action 1: Waits\n\n${head}\n${rows.trim()}`);

const bodyOf = (text: string): string => text.slice(text.indexOf("# Mereford") + 33).trim();
const rowsOf = (text: string): string[] => text.split("\n").filter((line) => /^\| [^R-]/.test(line));
const namesAt = (text: string, words: string): string[] => offeredAt(text, words).map(({ name }) => name);
const titlesAt = (text: string, words: string, name: string): string[] =>
  offeredAt(text, words)
    .filter((each) => each.name === name)
    .map(({ title }) => title);

const clinic = area(`
| 1.1 | Open a clinic | NHS Mereford ICB | 31 March 2027 |
| 1.2 | Train staff | Mereford Council | 31 July 2027 |
`);

describe("a new action", () => {
  test("has the next free number and the table's columns", () => {
    expect(titlesAt(clinic, "Open a clinic", "addAction")).toEqual(["Add action 1.3 below this one"]);
    expect(rowsOf(refactored(clinic, "Open a clinic", "addAction"))).toEqual([
      "| 1.1 | Open a clinic | NHS Mereford ICB | 31 March 2027 |",
      "| 1.3 | [Action] | [Owner] | [By when] |",
      "| 1.2 | Train staff | Mereford Council | 31 July 2027 |",
    ]);
  });

  test("stands below the rows that go on from the one above it", () => {
    const cut = area(`
| 1.1 | Open a clinic | NHS Mereford ICB | 31 March 2027 |
| | | Mereford Council | |
| 1.2 | Train staff | Mereford Council | 31 July 2027 |
`);
    const after = rowsOf(refactored(cut, "Open a clinic", "addAction"));
    expect(after[2]).toBe("| 1.3 | [Action] | [Owner] | [By when] |");
  });

  test("is numbered where the others are: in front of the action", () => {
    const inside = area(
      "| Action 1.1: Open a clinic | NHS Mereford ICB | May 2027 |",
      "| Action | Owner | By when |\n| --- | --- | --- |",
    );
    expect(rowsOf(refactored(inside, "Open", "addAction"))[2]).toBe(
      "| Action 1.2: [Action] | [Owner] | [By when] |",
    );
  });

  test("belongs to the area that is written once for several rows", () => {
    const merged = plan(`
| Area | Action | Owner | By when |
| --- | --- | --- | --- |
| Waits | Open a clinic | NHS Mereford ICB | May 2027 |
| | Train staff | Mereford Council | May 2027 |
| Plans | Audit plans | Mereford Council | May 2027 |
`);
    expect(refactored(merged, "Train", "addAction")).toContain(
      "| | [Action] | [Owner] | [By when] |\n| Plans",
    );
  });
});

describe("an action with two deadlines", () => {
  test("becomes two, each with one of them and a number of its own", () => {
    const text = area("| 1.1 | Publish data | Mereford Council | by March 2027 and by July 2027 |");
    expect(titlesAt(text, "Publish", "splitAction")).toEqual([
      "Split this action in two: by 31 March 2027, and by 31 July 2027",
    ]);
    expect(rowsOf(refactored(text, "Publish", "splitAction"))).toEqual([
      "| 1.1 | Publish data | Mereford Council | by March 2027 |",
      "| 1.2 | Publish data | Mereford Council | by July 2027 |",
    ]);
  });

  test("gives the first one its year", () => {
    const text = plan("## Area 1: Waits\n\n- Publish data, March and July 2027 (Lead: Mereford Council)");
    const after = refactored(
      text.replace(
        ", March and July 2027 (Lead: Mereford Council)",
        " (Lead: Mereford Council; March and July 2027)",
      ),
      "Publish",
      "splitAction",
    );
    expect(after).toContain("; March 2027)\n- Publish data (Lead: Mereford Council; July 2027)");
  });

  test.each([
    "March to July 2027",
    "March 2027, reviewed July 2027",
    "March 2027",
    "March 2027, then termly",
  ])("%s is not two deadlines", (time) => {
    expect(namesAt(area(`| 1.1 | Publish data | ICB | ${time} |`), "Publish")).not.toContain("splitAction");
  });
});

describe("numbers in order", () => {
  const text = `${area(`
| 1.1 | Open a clinic | NHS Mereford ICB | May 2027 |
| 1.4 | Train staff | Mereford Council | May 2027 |
| 1.2 | Audit plans | Mereford Council | May 2027 |
`)}
Action 1.4 leans on this, see 1.2 and 1.4. It costs 1.4 million and takes 1.2 years (actions 1.1 to 1.4).
`;

  test("are given to actions, and references to them follow", () => {
    expect(titlesAt(text, "Train", "renumber")).toEqual([
      "Number the actions of this plan in order: 2 numbers and 4 references change",
    ]);
    const after = refactored(text, "Train", "renumber");
    expect(rowsOf(after).map((row) => row.slice(2, 5))).toEqual(["1.1", "1.2", "1.3"]);
    expect(after).toContain(
      "Action 1.2 leans on this, see 1.3 and 1.2. It costs 1.4 million and takes 1.2 years (actions 1.1 to 1.2).",
    );
  });

  test("are not offered where they are in order, or are of several forms", () => {
    expect(namesAt(clinic, "Train")).not.toContain("renumber");
    expect(namesAt(text.replace("| 1.2 |", "| 1.1.1 |"), "Train")).not.toContain("renumber");
  });
});

describe("sorting", () => {
  test("moves rows with those that go on from them; actions without a date come last", () => {
    const text = area(`
| 1.1 | Open a clinic | NHS Mereford ICB | tbc |
| 1.2 | Train staff | Mereford Council | July 2027 |
| | | NHS Mereford ICB | |
| 1.3 | Audit plans | Mereford Council | May 2027 |
| 1.4 | Ask families | Mereford Council | July 2027 |
`);
    expect(rowsOf(refactored(text, "Open", "sortByDate")).map((row) => row.slice(2, 20).trim())).toEqual([
      "1.3 | Audit plans",
      "1.2 | Train staff",
      "| | NHS Mereford I",
      "1.4 | Ask families",
      "1.1 | Open a clini",
    ]);
  });

  test("keeps what is written once for several rows with them", () => {
    const text = plan(`
| Area | Action | Owner | By when |
| --- | --- | --- | --- |
| Plans | Audit plans | Mereford Council | July 2027 |
| | Ask families | Mereford Council | May 2027 |
| Early help | Open a clinic | NHS Mereford ICB | June 2027 |
`);
    expect(refactored(text, "Audit", "sortByDate")).toContain(
      "| Plans | Ask families | Mereford Council | May 2027 |\n| | Audit plans | Mereford Council | July 2027 |\n| Early",
    );
  });

  test("by area takes the rows of each area together", () => {
    const text = plan(`
| Area | Action | Owner | By when |
| --- | --- | --- | --- |
| Priority 2: Plans | Audit plans | Mereford Council | July 2027 |
| Priority 10: Data | Ask families | Mereford Council | May 2027 |
| Priority 2: Plans | Open a clinic | NHS Mereford ICB | June 2027 |
`);
    const after = refactored(text, "Audit", "sortByArea");
    expect(after.match(/Priority \d+/g)).toEqual(["Priority 2", "Priority 2", "Priority 10"]);
    expect(namesAt(after, "Audit")).not.toContain("sortByArea");
  });

  test("is not offered where a row says that it is as the one above", () => {
    expect(namesAt(clinic.replace("31 July 2027", "ditto"), "Train")).not.toContain("sortByDate");
  });
});

describe("a missing year", () => {
  test.each([
    ["31 March", "31 March 2027"],
    ["October to March", "October to March 2027"],
    ["by end of spring term", "by end of spring term 2027"],
    ["31/03", "31/03/2027"],
  ])("%s is %s", (before, after) => {
    const text = area(`| 1.1 | Open a clinic | NHS Mereford ICB | ${before} |`);
    expect(titlesAt(text, before, "fillYear")).toEqual([`Write the year here: “${after}”`]);
    expect(refactored(text, before, "fillYear")).toContain(`| ${after} |`);
  });

  test("is not filled in where the draft has no date, or the day has just passed", () => {
    const text = area("| 1.1 | Open a clinic | NHS Mereford ICB | 31 March |");
    expect(namesAt(text.replace("date: 2026-09-14\n", ""), "31 March")).not.toContain("fillYear");
    expect(namesAt(text.replace("31 March", "1 September"), "1 September")).not.toContain("fillYear");
  });
});

describe("an abbreviation", () => {
  const text = plan(`
We work with the ICB. The MDT meets each month, and the MDT decides.

## Glossary

**MDT:** multi-disciplinary team
`);

  test("is written in full where it is first used, as the glossary has it", () => {
    expect(titlesAt(text, "MDT decides", "spellOut")).toEqual([
      "Write “MDT” in full where it is first used (line 8)",
    ]);
    expect(refactored(text, "MDT decides", "spellOut")).toContain(
      "The multi-disciplinary team (MDT) meets each month, and the MDT decides.",
    );
  });

  test("stays as it is where it is part of a name, or in full already", () => {
    expect(namesAt(text.replace("the ICB", "NHS Mereford ICB"), "ICB")).not.toContain("spellOut");
    const told = refactored(text, "MDT decides", "spellOut");
    expect(namesAt(told, "MDT decides")).not.toContain("spellOut");
  });
});

describe("a ragged table", () => {
  test("has its columns in line, each word as it was", () => {
    const text = plan("| a | Who |\n|:-:|--:|\n| `x \\| y` 👩‍👧 | é |\n|b|日本|");
    expect(bodyOf(refactored(text, "Who", "formatTable"))).toBe(
      [
        "|      a      |  Who |",
        "| :---------: | ---: |",
        "| `x \\| y` 👩‍👧 |    é |",
        "|      b      | 日本 |",
      ].join("\n"),
    );
  });

  test("is only tidied where its lines would be too long", () => {
    const long = "word ".repeat(40).trim();
    const text = plan(`|Action|Owner|\n|-|-|\n|  ${long}|ICB|`);
    expect(titlesAt(text, "Owner", "formatTable")[0]).toContain("Tidy");
    expect(bodyOf(refactored(text, "Owner", "formatTable"))).toBe(
      `| Action | Owner |\n| --- | --- |\n| ${long} | ICB |`,
    );
  });

  test("is left alone where it is in line, in a list or broken over lines", () => {
    expect(namesAt(plan("| a   | b   |\n| --- | --- |\n| c   | d   |"), "| a")).toEqual([]);
    expect(namesAt(plan("- x\n\n  |a|b|\n  |-|-|\n  |c|d|"), "|a")).toEqual([]);
    expect(namesAt(plan("|a|b|\n|-|-|\n|c|d\nand on|"), "|a")).toEqual([]);
  });
});

describe("a table", () => {
  const table = area(
    `
| 1.1 | Open a clinic \\| hub<br>- Hire a nurse<br>- Find a room | ICB | £5,000 | 60% wait less<br>1. Fewer calls |
| 1.2 | Train staff <!-- area-send-ignore action-owner -- by May --> | | | |
`,
    "| Ref | Action | Owner | Cost | What will be different |\n| --- | --- | --- | --- | --- |",
  );
  const headings = refactored(table, "Open", "toHeadings");

  test("becomes headings with labels, and nothing is lost", () => {
    expect(headings.slice(headings.indexOf("### "))).toBe(`### Action 1.1: Open a clinic | hub

* Hire a nurse
* Find a room

- **Owner:** ICB
- **Cost:** £5,000
- **What will be different:**
  - 60% wait less
  - 1\\. Fewer calls

<!-- area-send-ignore action-owner -- by May -->
### Action 1.2: Train staff

- **Owner:**
- **Cost:**
- **What will be different:**
`);
  });

  test("comes back from them with the same columns", () => {
    const back = refactored(headings, "Train staff", "toTable");
    expect(back).toContain(`| Ref | Action | Owner | Cost | What will be different | By when |
| --- | --- | --- | --- | --- | --- |
| 1.1 | Open a clinic \\| hub<br>• Hire a nurse<br>• Find a room | ICB | £5,000 | • 60% wait less<br>• 1\\. Fewer calls | |
| 1.2 | Train staff | | | | <!-- area-send-ignore action-owner -- by May --> |
`);
  });

  test("loses no word that stands beside a number or in a cell too many", () => {
    const text = table.replace("| 1.1 |", "| was 3.2; 1.1 |");
    expect(refactored(text, "Open", "toHeadings")).toContain("- **Ref:** was 3.2; 1.1");
    expect(namesAt(table.replace("Fewer calls |", "Fewer calls | and more |"), "Open")).not.toContain(
      "toHeadings",
    );
  });

  test("stays where something follows it that would come under the last heading", () => {
    expect(namesAt(`${table}\nThe board sees this.\n`, "Open")).not.toContain("toHeadings");
    expect(namesAt(`${table}\n#### A note\n`, "Open")).not.toContain("toHeadings");
    expect(namesAt(`${table}\n### A note\n`, "Open")).toContain("toHeadings");
  });
});

describe("bullets and labels", () => {
  test("become rows with the columns that the plan uses", () => {
    const text = `${clinic}
## Area for priority action 2: Plans

- Audit plans (Lead: Mereford Council; by May 2027)
  - Ask parents
- **2.2** Publish [what we find](https://example.org) (NHS Mereford ICB; July 2027)
`;
    expect(titlesAt(text, "Audit", "toTable")).toEqual([
      "Write these 2 actions as rows of a table with the columns that this draft uses",
    ]);
    expect(refactored(text, "Audit", "toTable")).toContain(`| Ref | Action | Owner | By when |
| --- | --- | --- | --- |
| | Audit plans<br>• Ask parents | Mereford Council | by May 2027 |
| 2.2 | Publish [what we find](https://example.org) | NHS Mereford ICB | July 2027 |
`);
  });

  test("labels become columns, and what has no label stays with the action", () => {
    const text = plan(`
## Area for priority action 1: Waits

**Action 1.1:** Open a clinic

It is for the north.

**Lead:** NHS Mereford ICB

**By when:** May 2027

**Action 1.2:** Train staff

**Lead:** Mereford **Council**

**Cost:** £5,000
`);
    expect(refactored(text, "Train", "toTable")).toContain(`| Ref | Action | Lead | By when | Cost |
| --- | --- | --- | --- | --- |
| 1.1 | Open a clinic<br>It is for the north. | NHS Mereford ICB | May 2027 | |
| 1.2 | Train staff | Mereford **Council** | | £5,000 |
`);
  });
});

test.each(["1.1 (was 3.2)", "1–1", "[a]", "1.1 / \\\\", "*", "one & two"])(
  "a number such as %s does no harm",
  (number) => {
    const text = clinic.replace("| 1.1 |", `| ${number} |`);
    expect(namesAt(text, "Open a clinic")).toContain("addAction");
  },
);

test("other documents are offered nothing", () => {
  expect(namesAt("# Shopping\n\n|a|b|\n|-|-|\n|c|d|\n", "|a")).toEqual([]);
});

test("the lines end as the document's do", () => {
  const text = clinic.replaceAll("\n", "\r\n");
  for (const name of ["addAction", "toHeadings"])
    expect(refactored(text, "Open", name).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
