import { expect, test } from "vitest";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { dump } from "./dump.ts";

test("a text is cut at its headings", () => {
  const text =
    "Intro\n\n# One\ntext\n\n```\n# no\n```\n- <!-- open in an item\n## Two\n<div>\n# no\n\n<!--\n# no\n-->\n### Three\n";
  const { blocks } = readMarkdown(text);
  expect(blocks.map(({ text: part }) => part.split("\n")[0])).toEqual([
    "Intro",
    "# One",
    "## Two",
    "### Three",
  ]);
  expect(blocks.map(({ line }) => line)).toEqual([0, 2, 9, 16]);
  expect(blocks.map((block) => block.text).join("")).toBe(text);
});

test("a long section is cut at its paragraphs", () => {
  const text = "Families wait too long, and leaders know it.\n\n".repeat(400);
  const { blocks } = readMarkdown(text);
  expect(blocks.length).toBeGreaterThan(2);
  expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThan(6100);
});

test.each([
  ["", undefined],
  ["---\nkind: plan\n---\n# A", { yaml: "kind: plan\n", line: 1 }],
  ["\uFEFF---  \r\nkind: plan\r\n---\t\r\n", { yaml: "kind: plan\r\n", line: 1 }],
  ["---\n---", { yaml: "", line: 1 }],
  ["---\nkind: plan\n", undefined],
  ["\n---\nkind: plan\n---\n", undefined],
  ["----\nkind: plan\n---\n", undefined],
])("front matter of %j", (text, expected) => {
  expect(readMarkdown(text).frontMatter).toEqual(expected);
});

test("what follows front matter stands on its own line", () => {
  const { blocks } = readMarkdown("---\na: b\n---\n# A\n");
  expect(blocks.map(({ line, text }) => [line, text])).toEqual([[3, "# A\n"]]);
});

test.each([
  ["a\r\nb\nc\r\n", "\r\n"],
  ["a\r\nb\n", "\n"],
  ["a\rb", "\n"],
  ["", "\n"],
])("the line ending of %j", (text, expected) => {
  expect(readMarkdown(text).eol).toBe(expected);
});

test("offsets and positions", () => {
  const markdown = readMarkdown("\uFEFFab\r\nc\rd\n");
  expect([0, 1, 5, 6, 7, 9, 99].map((offset) => markdown.positionAt(offset))).toEqual([
    { line: 0, character: 0 },
    { line: 0, character: 1 },
    { line: 1, character: 0 },
    { line: 1, character: 1 },
    { line: 2, character: 0 },
    { line: 3, character: 0 },
    { line: 3, character: 0 },
  ]);
  expect(markdown.offsetAt({ line: 1, character: 1 })).toBe(6);
  expect(markdown.offsetAt({ line: 0, character: 99 })).toBe(3);
  expect(markdown.offsetAt({ line: 9, character: 0 })).toBe(9);
});

test("an edit leaves the other blocks as they are, and moves them", () => {
  const text = "# A\n\na\n\n# B\n\nb\n\n# B\n\nb\n";
  const before = readMarkdown(text);
  const [, second, third] = before.blocks;
  const after = readMarkdown(text.replace("a\n", "a\nmore\n"), before);
  expect(after.blocks.slice(1)).toEqual(expect.arrayContaining([second, third]));
  expect(after.blocks.map(({ line }) => line)).toEqual([0, 5, 9]);
  expect(dump(after)).toEqual(dump(readMarkdown(after.text)));
});

test("a comment that is opened and closed again", () => {
  const text = "# A\n\na\n\n# B\n\nb\n\n# C\n\nc\n";
  const opened = readMarkdown(text.replace("a\n", "<!-- a\n"), readMarkdown(text));
  expect(opened.blocks).toHaveLength(1);
  expect(readMarkdown(text, opened).blocks).toHaveLength(3);
});
