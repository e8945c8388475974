import { expect, test } from "vitest";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function wordsOf(text: string): string[] {
  return readMarkdown(text)
    .blocks.flatMap(({ elements }) => elements)
    .map((element) => ("words" in element ? element.words.text : ""));
}

const openRuns = (count: number): string =>
  Array.from({ length: count }, (_, at) => "`".repeat(at + 3)).join(" a ");

test("a few marks that never close leave what follows as it is meant", () => {
  const [words = ""] = wordsOf(`${openRuns(50)} \`SEND\` and *all*`);
  expect(words).toMatch(/ SEND and all$/);
});

test("after a hundred runs of backticks without an end, backticks are characters, in this paragraph only", () => {
  const [words = "", next] = wordsOf(`${openRuns(120)} \`SEND\` and *all*\n\nIn \`SEND\``);
  expect(words).toMatch(/ `SEND` and all$/);
  expect(next).toBe("In SEND");
});

test("after too many marks a line of the paragraph stands as it is", () => {
  const [words = "", next] = wordsOf(`${"*a* ".repeat(3000)}\nand *all*\n\nand *all*`);
  expect(words).toMatch(/^a a .*\*a\* \*a\*\nand \*all\*$/s);
  expect(next).toBe("and all");
});

test("an escape before a backtick is seen by what follows", () => {
  expect(wordsOf("\\`` a ``b`` c")).toEqual(["`` a b c"]);
});
