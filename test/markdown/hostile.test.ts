import { expect, test } from "vitest";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";

const length = 50_000;
const of = (part: string): string => part.repeat(Math.ceil(length / part.length));

/** What makes the parser slow or fail where nothing bounds it: minutes, or a full call stack. */
const hostile: Record<string, string> = {
  "quotes in one another": ">".repeat(10_000),
  "quotes in one another, line after line": of(`${">".repeat(90)} a\n`),
  "lists in one another": of(`${"- ".repeat(90)}a\n`),
  "a quote without marks": `> a\n${of("b\n")}`,
  "an item without indent": `- a\n${of("b\n")}`,
  "quotes with and without marks": of("> a\nb\n"),
  "closing brackets": of("]"),
  "opening brackets": of("["),
  "links left open": of("[a](b"),
  "notes left open": of("[^a"),
  "emphasis in emphasis": of("*a **a ") + of("b** a*"),
  "emphasis that only closes": of("a* "),
  "emphasis that only opens": of("*a"),
  "comments left open": of("x <!--"),
  "code left open": of("``x` "),
  "cells in one row": `|a|\n|-|\n${of("| a")}|\n`,
  "one long list": of("- **Action:** do it\n  - Owner: LA\n"),
  "one long table": `| a | b |\n|---|---|\n${of("| text | text |\n")}`,
  "fences left open": of("- a\n\n   ```\n# x\n"),
  "comments left open in items": of("- <!--\n# x\n"),
  "tags before headings": of("<b>\n# a\n\n"),
  definitions: of("[a]: b\n"),
  "empty lines": of("\n"),
};

test.each(Object.entries(hostile))("%s", (_, text) => {
  let read = "";
  const seconds = cpuSeconds(() => {
    read = readMarkdown(text)
      .blocks.map((block) => block.text)
      .join("");
  });
  expect(read).toBe(text);
  // Generous: a check against minutes, not a measurement.
  expect(seconds).toBeLessThan(10);
});

test("text that cannot be read as Markdown is a paragraph", () => {
  const [block] = readMarkdown(`${">".repeat(10_000)} a`).blocks;
  expect(block?.elements.map(({ type }) => type)).toEqual(["paragraph"]);
});
