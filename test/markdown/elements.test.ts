import { expect, test } from "vitest";
import type { Element, Item, Table } from "../../server/src/markdown/elements.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function elementsOf(text: string): Element[] {
  return readMarkdown(text).blocks.flatMap(({ elements }) => elements);
}

/** The type and words of each element, and of what is inside it. */
function outline(element: Element | Item): unknown {
  switch (element.type) {
    case "heading":
      return [`heading ${element.depth}`, element.words.text];
    case "paragraph":
      return element.words.text;
    case "list":
      return [element.ordered ? "ordered" : "list", ...element.items.map(outline)];
    case "item": {
      const words = `${element.mark} ${element.words.text}`;
      return element.children.length ? [words, ...element.children.map(outline)] : words;
    }
    case "table":
      return [
        "table",
        ...[element.header, ...element.rows].map(({ cells }) => cells.map(({ words }) => words.text)),
      ];
    case "quote":
      return ["quote", ...element.children.map(outline)];
    case "comment":
      return ["comment", element.text];
    default:
      return [element.type];
  }
}

const outlineOf = (text: string): unknown[] => elementsOf(text).map(outline);

test.each<[string, string, unknown[]]>([
  [
    "headings of both kinds",
    "# A\n\nB\n===\n\nC\n---\n\n####### d",
    [["heading 1", "A"], ["heading 1", "B"], ["heading 2", "C"], "####### d"],
  ],
  [
    "marks as written",
    "* a\n* b\n\n3. c\n4. d\n\n5) e",
    [
      ["list", "* a", "* b"],
      ["ordered", "3. c", "4. d"],
      ["ordered", "5) e"],
    ],
  ],
  ["letters are no marks of a list", "a) one\n\nb. two", ["a) one", "b. two"]],
  [
    "nested lists and paragraphs of an item",
    "- a\n\n  more\n  1. b\n     - c\n- d",
    [["list", ["- a", "more", ["ordered", ["1. b", ["list", "- c"]]]], "- d"]],
  ],
  [
    "an item without a paragraph of its own",
    "- - a\n- # b\n-",
    [["list", ["- ", ["list", "- a"]], ["- ", ["heading 1", "b"]], "- "]],
  ],
  [
    "code, rules and HTML",
    "```\n# no\n```\n\n    code\n\n***\n\n<table><tr><td>x</td></tr></table>",
    [["code"], ["code"], ["break"], ["html"]],
  ],
  ["quotes", "> # a\n> b\n\nc", [["quote", ["heading 1", "a"], "b"], "c"]],
  [
    "comments",
    "<!-- one -->\n\n<!--\ntwo\nthree\n-->\n\n<!-- a --><!-- b -->\n\n<!-- c --> d\n\n<!-- open",
    [
      ["comment", "one"],
      ["comment", "two\nthree"],
      ["comment", "a"],
      ["comment", "b"],
      ["html"],
      ["comment", "open"],
    ],
  ],
  ["the words of a footnote", "[^1]: a note\n\n    more", ["a note", "more"]],
  ["definitions are nothing", "[a]: x.org\n\nb", ["b"]],
  [
    "a list after front matter that is never closed",
    "---\nkind: plan\n\n- a\n\n> b",
    [["break"], "kind: plan", ["list", "- a"], ["quote", "b"]],
  ],
])("%s", (_, text, expected) => {
  expect(outlineOf(text)).toEqual(expected);
});

test("task boxes", () => {
  const [list] = elementsOf("- [ ] open\n- [x] done\n- plain");
  if (list?.type !== "list") throw new Error("Not a list.");
  expect(list.items.map(({ checked, words }) => [checked, words.text])).toEqual([
    [false, "open"],
    [true, "done"],
    [undefined, "plain"],
  ]);
  expect(list.items[0]?.words.range().start).toEqual({ line: 0, character: 6 });
});

function tableOf(text: string): Table {
  const table = elementsOf(text).find(({ type }) => type === "table");
  if (table?.type !== "table") throw new Error("There is no table.");
  return table;
}

/** What stands between the pipes, row by row. */
function between(table: Table): string[][] {
  return [table.header, ...table.rows].map(({ cells }) =>
    cells.map(({ block, from, to }) => block.text.slice(from, to)),
  );
}

test("a cell is what is between its pipes", () => {
  const text =
    "| a | b |\n|---|---|\n| x \\| y |  |\n||\n|\n| 1 | 2 | 3 |\n| short\nlazy\n| a \\|\n| b \\\\|\n";
  expect(between(tableOf(text))).toEqual([
    [" a ", " b "],
    [" x \\| y ", "  "],
    [""],
    [""],
    [" 1 ", " 2 ", " 3 "],
    [" short"],
    ["lazy"],
    [" a \\|"],
    [" b \\\\"],
  ]);
});

test("a table without outer pipes", () => {
  expect(between(tableOf("a | b\n--|--\n1 | 2\n3 |"))).toEqual([["a ", " b"], ["1 ", " 2"], ["3 "]]);
});

test("an empty cell's words stand inside it", () => {
  const [row] = tableOf("| a | b |\n|---|---|\n|   |x|").rows;
  expect(row?.cells[0]?.words.range()).toEqual({
    start: { line: 2, character: 2 },
    end: { line: 2, character: 2 },
  });
});

test("a long table ends where it ends, also where a cell was broken over two lines", () => {
  const rows = Array.from({ length: 40 }, (_, index) => `| ${index} | x |`);
  rows.splice(20, 0, "broken | off");
  const text = ["before", "", "| a | b |", "|---|---|", ...rows, "", "after"].join("\r\n");
  const elements = elementsOf(text);
  expect(elements.map(({ type }) => type)).toEqual(["paragraph", "table", "paragraph"]);
  const table = tableOf(text);
  expect(table.rows).toHaveLength(41);
  expect(table.rows[20]?.cells.map(({ words }) => words.text)).toEqual(["broken", "off"]);
  expect(table.rows[40]?.cells[0]?.words.range().start).toEqual({ line: 44, character: 2 });
  expect(rangeOf(table).end).toEqual({ line: 44, character: 10 });
});

test("what looks like a table in code is code", () => {
  const table = ["| a |", "|---|", ...Array<string>(9).fill("| x |")].join("\n");
  expect(outlineOf(`\`\`\`\n${table}\n\`\`\`\n\n${table}`)).toEqual([
    ["code"],
    ["table", ["a"], ...Array<string[]>(9).fill(["x"])],
  ]);
});

test("a long list is one list", () => {
  const items = Array.from(
    { length: 80 },
    (_, index) => `${index + 1}. Agree the step with the ICB\n    - Owner: LA\n`,
  );
  const elements = elementsOf(`${items.join("")}\nText\n`);
  expect(elements.map(({ type }) => type)).toEqual(["list", "paragraph"]);
  const [list] = elements;
  expect(list?.type === "list" && list.items.map(({ mark }) => mark)).toEqual(
    items.map((_, index) => `${index + 1}.`),
  );
});
