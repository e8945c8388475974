import { describe, expect, it } from "vitest";
import { unpasted } from "../../server/src/draft/pasted.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";
import { unindented } from "./reading.ts";

/** What a text is made of: paragraphs as they stand, the items of lists each after a dash. */
function made(text: string): string[] {
  return unpasted(readMarkdown(text).blocks.flatMap(({ elements }) => elements)).flatMap((element) => {
    if (element.type === "list") return element.items.map(({ words }) => `- ${words.text}`);
    return element.type === "paragraph" ? [element.words.text] : [element.type];
  });
}

describe("what Word leaves at the start of lines", () => {
  it.each<[string, string, string[]]>([
    ["bullets", "• one\n• two\n▪ three", ["- one", "- two", "- three"]],
    ["bullets after a tab", "•\tone\n·\u00a0two", ["- one", "- two"]],
    ["bullets, a paragraph each", "• one\n\n• two", ["- one", "- two"]],
    ["bullets below a line that leads in", "We will:\n• one\n• two", ["We will:", "- one", "- two"]],
    ["bullets that go on in the next line", "• one\nand more\n• two", ["- one\nand more", "- two"]],
    ["dashes", "– one\n– two", ["- one", "- two"]],
    ["numbers", "1.1 one\n1.2 two", ["- one", "- two"]],
    ["numbers, a paragraph each", "1.1 one\n\n1.2 two", ["- one", "- two"]],
    ["letters", "a) one\nb) two", ["- one", "- two"]],
    [
      "numbers with their name",
      "Priority 1. one\nPriority 2. two\nPriority 3 – three",
      ["- one", "- two", "- three"],
    ],
    ["a name with a number among other lines", "Priority 1\nWe will do one", ["Priority 1\nWe will do one"]],
    ["one number alone, which is none", "1.1 one", ["1.1 one"]],
    [
      "a figure at the start of a sentence",
      "2.5 million people live here.",
      ["2.5 million people live here."],
    ],
    ["a dash within a line", "one – two", ["one – two"]],
    ["nothing", "one\ntwo", ["one\ntwo"]],
  ])("%s", (_, text, expected) => {
    expect(made(text)).toEqual(expected);
  });

  it("and each item keeps its place", () => {
    const [list] = unpasted(
      readMarkdown("We will:\n• one\n• two").blocks.flatMap(({ elements }) => elements),
    ).slice(1);
    const items = list?.type === "list" ? list.items : [];
    expect(items.map((item) => rangeOf(item).start)).toEqual([
      { line: 1, character: 0 },
      { line: 2, character: 0 },
    ]);
  });

  it("is left alone in lists, tables and code", () => {
    const text = unindented(`
      - one

      | a |
      | --- |
      | • b |

      \`\`\`
      • c
      \`\`\`
    `);
    expect(made(text)).toEqual(["- one", "table", "code"]);
  });
});
