import { expect, test } from "vitest";
import type { Words } from "../../server/src/markdown/elements.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { wordsIn } from "./dump.ts";

function wordsOf(text: string): Words {
  const [words] = readMarkdown(text).blocks.flatMap(({ elements }) => wordsIn(elements));
  if (!words) throw new Error("There are no words.");
  return words;
}

const textOf = (text: string): string => wordsOf(text).text;

/** What of the source a stretch of words stands for. */
function sourceOf(text: string, part: string): string {
  const markdown = readMarkdown(text);
  const words = markdown.blocks
    .flatMap(({ elements }) => wordsIn(elements))
    .find((one) => one.text.includes(part));
  if (!words) throw new Error(`Nothing says ${part}.`);
  const from = words.text.indexOf(part);
  const { start, end } = words.range(from, from + part.length);
  return text.slice(markdown.offsetAt(start), markdown.offsetAt(end));
}

test.each([
  [
    "emphasis, links and code give their words",
    "*Urgent* **action** by [the ICB](x.org) `now`",
    "Urgent action by the ICB now",
  ],
  ["escapes and entities are read", "a \\* b &amp; c &#x41; \\| d", "a * b & c A | d"],
  ["an image gives its alternative text", "![the *chart* &amp; key](x.png) shows", "the chart & key shows"],
  ["words struck out are gone, a single tilde is not", "by ~~May~~ June, ~£5m~", "by  June, ~£5m~"],
  ["line breaks of all kinds are line ends", "a<br>b<br/>c<BR />d\\\ne  \nf\ng", "a\nb\nc\nd\ne\nf\ng"],
  ["CRLF and a lone CR are line ends", "a\r\nb\rc", "a\nb\nc"],
  [
    "blocks of HTML in a line stand on lines of their own",
    "Do:<ul><li>one</li><li>two</li></ul>",
    "Do:\none\ntwo\n",
  ],
  ["comments and other tags give nothing", "a <!-- TBC --><b>b</b> <span class='x'>c</span>", "a b c"],
  [
    "strange spaces are spaces, hidden characters are gone",
    "a\u00a0b\u2009c\td&nbsp;e\u200bf\u00adg\ufeffh",
    "a b c d efgh",
  ],
  ["Word's line ends are line ends", "a\u000bb\u2028c", "a\nb\nc"],
  ["smart quotes, dashes and emoji stay", "“It’s” – 👩‍🏫 ok".replace("\u200d", ""), "“It’s” – 👩🏫 ok"],
  [
    "a reference reads as its words",
    "[the plan][1] and [notes][], see [TBC]\n\n[1]: x.org",
    "the plan and notes, see [TBC]",
  ],
  [
    "a reference with no definition reads the same",
    "[the plan][1] and [notes][], see [TBC]",
    "the plan and notes, see [TBC]",
  ],
  [
    "brackets side by side with spaces are no reference",
    "[insert name] [insert date][to be agreed]",
    "[insert name] [insert date][to be agreed]",
  ],
  ["a footnote's mark is no word", "a fall[^1] of 5%[^x]\n\n[^1]: note", "a fall of 5%"],
  ["bullets pasted from Word keep their lines", "•\tOne\n•\tTwo  \n• Three", "• One\n• Two\n• Three"],
  ["a quotation or a list loses its margin in every line", "> - a\n>   b\n> \n", "a\nb"],
  ["closing marks of a heading are not words", "## Area 1 ##", "Area 1"],
])("%s", (_, text, expected) => {
  expect(textOf(text)).toBe(expected);
});

test.each([
  ["by **March** 2027", "March", "March"],
  ["by **March** 2027", "by March", "by **March"],
  ["a &amp; b", "&", "&amp;"],
  ["a \\* b", "* b", "\\* b"],
  ["a<br>b", "\n", "<br>"],
  ["a  \r\nb", "\n", "  \r\n"],
  ["> one\n>   two", "one\ntwo", "one\n>   two"],
  ["> one\n>   two", "two", "two"],
  ["- one\n  two three", "two", "two"],
  ["👩‍🏫 SENCO leads", "SENCO", "SENCO"],
  ["\uFEFFLead: ICB", "ICB", "ICB"],
  ["a\u200bb\u00a0c", "b c", "b\u00a0c"],
  ["| a | b |\n|---|---|\n| x \\| y | `p\\|q` |", "x | y", "x \\| y"],
  ["| a | b |\n|---|---|\n| x \\| y | `p\\|q` |", "q", "q"],
  ["`` a`b `` c", "a`b", "a`b"],
  ["see [the plan][1] now", "plan now", "plan][1] now"],
  ["![alt](x) b", "alt", "alt"],
])("in %j, %j stands for %j", (text, part, expected) => {
  expect(sourceOf(text, part)).toBe(expected);
});

test("bold is known, also of a slice", () => {
  const words = wordsOf("a **b *c*** d **e**");
  expect(words.bold.map(({ from, to }) => words.text.slice(from, to))).toEqual(["b c", "e"]);
  const slice = words.slice(4, 9);
  expect(slice.text).toBe("c d e");
  expect(slice.bold).toEqual([
    { from: 0, to: 1 },
    { from: 4, to: 5 },
  ]);
  expect(slice.slice(-1).range()).toEqual({
    start: { line: 0, character: 16 },
    end: { line: 0, character: 17 },
  });
});

test("a slice of nothing and empty words have a place", () => {
  const words = wordsOf("Owner:\nICB");
  expect(words.slice(7, 7).range()).toEqual({
    start: { line: 1, character: 0 },
    end: { line: 1, character: 0 },
  });
  expect(words.range(3, 1)).toEqual({ start: { line: 0, character: 3 }, end: { line: 0, character: 3 } });
  expect(words.range(99)).toEqual({ start: { line: 1, character: 3 }, end: { line: 1, character: 3 } });
  expect(wordsOf("-").range()).toEqual({ start: { line: 0, character: 1 }, end: { line: 0, character: 1 } });
  expect(wordsOf("- x").slice(1, 1).range().start).toEqual({ line: 0, character: 3 });
});
