import { expect, test } from "vitest";
import { tabbedTables } from "../../server/src/draft/tabbed.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";

const tables = (text: string) => readMarkdown(text).blocks.flatMap(tabbedTables);
const rows = (text: string) => tables(text).map((table) => table.rows);

test("rows with tabs between their cells", () => {
  const text = "Intro\nRef\tAction\tLead\n1\tRecruit  \t ICB\nAfter\n";
  expect(tables(text)).toMatchObject([
    {
      rows: [
        ["Ref", "Action", "Lead"],
        ["1", "Recruit", "ICB"],
      ],
      from: 6,
      to: 38,
      header: { from: 6, to: 21 },
    },
  ]);
  expect(rows(text.replaceAll("\n", "\r\n"))).toEqual(rows(text));
});

test("cells whose lines stand below one another, empty cells, last cells that were cut off", () => {
  const text = "A\tB\tC\n1\tone\nand two\tx\n\t\ty\n3\tthree\n4\tfour\tz\nmore\n5\tfive\tend";
  expect(rows(text)).toEqual([
    [
      ["A", "B", "C"],
      ["1", "one<br>and two", "x"],
      ["", "", "y"],
      ["3", "three", ""],
      ["4", "four", "z<br>more"],
      ["5", "five", "end"],
    ],
  ]);
});

test("a header whose first cell is empty, and one of years", () => {
  expect(rows("Words\n\n\t2025\tEngland\nWaits\t14\t12\n")).toEqual([
    [
      ["", "2025", "England"],
      ["Waits", "14", "12"],
    ],
  ]);
  expect(rows("Measure\t2025/26\t2026/27\nWaits\t14%\t12%\n")).toHaveLength(1);
  expect(rows("\tcode\twith a tab\n\nWords\n")).toEqual([]);
  expect(rows("\tA\tB\n\ta\tb\n")).toEqual([]);
});

test.each([
  ["one line", "A\tB\tC\n"],
  ["an empty line between", "A\tB\tC\n\n1\t2\t3\n"],
  ["a pipe table", "| A\tB | C\tD |\n| --- | --- |\n| a\tb | c\td |\n"],
  ["code", "```\nA\tB\tC\na\tb\tc\n```\n\n- Item\n\n      A\tB\tC\n      a\tb\tc\n"],
  ["a comment", "<!--\nA\tB\tC\na\tb\tc\n-->\n"],
  ["a quotation", "> A\tB\tC\n> a\tb\tc\n"],
  ["bullets", "•\tOne\no\tTwo\n•\tThree\n"],
  ["contents", "1\tOne\t2\n2\tTwo\t14\n"],
  ["labels", "Date:\t\t1 May\nLead:\t\tICB\n"],
  ["lines to sign on", "Signed\t______\tDate\t______\nSigned\t______\tDate\t______\n"],
  ["no words", "\t\t\n\t\t\n"],
])("%s is no table", (_name, text) => {
  expect(tables(text)).toEqual([]);
});

test("long texts take no longer for each line than short ones", () => {
  const time = (lines: number) => cpuSeconds(() => tables(`A\tB\tC\n${"a\tb\n".repeat(lines)}`)) / lines;
  time(500);
  expect(time(8000)).toBeLessThan(time(1000) * 4);
});
