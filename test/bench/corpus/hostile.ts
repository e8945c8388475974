/** Texts that hurt parsers of Markdown, each about as long as asked. Most are quadratic or worse in at least one. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  "closing brackets": repeated("]"),
  "opening brackets": repeated("["),
  "nested emphasis": (size) => {
    const depth = Math.floor(size / 12);
    return `${"*a **a ".repeat(depth)}b${" a** a*".repeat(depth)}`;
  },
  "footnote calls without an end": repeated("[^a"),
  "emphasis closed, never opened": repeated("a* "),
  "comments opened in a line": repeated("a <!--"),
  "links without an end": repeated("[a](b"),
  "bold words in one paragraph": repeated("**a** "),
  "one table row of many cells": (size) => `| a |\n| --- |\n${"| a ".repeat(size / 4)}|\n`,
  "many columns": (size) =>
    `${"| a ".repeat(size / 16)}|\n${"| --- ".repeat(size / 16)}|\n${"| b ".repeat(size / 16)}|\n`,
  "a table of many rows": (size) =>
    `| a | b | c | d |\n| --- | --- | --- | --- |\n${"| a | b | c | d |\n".repeat(size / 18)}`,
  "a quotation of many lines": repeated("> a line of words\n"),
  "a quotation with lazy lines": (size) => `> a\n${"a line of words\n".repeat(size / 16)}`,
  "footnotes and calls": (size) =>
    Array.from({ length: size / 30 }, (_, at) => `A claim[^${at}].\n\n[^${at}]: Its source.\n`).join("\n"),
  "runs of backticks that grow": (size) => {
    const longest = Math.floor(Math.sqrt(2 * size));
    return Array.from({ length: longest }, (_, at) => "`".repeat(at + 1)).join("a");
  },
  "one paragraph of many lines": repeated("a line of words, and no end to it\n"),
  "lists ever deeper": (size) => {
    const deepest = Math.floor(Math.sqrt(size));
    return Array.from({ length: deepest }, (_, at) => `${"  ".repeat(at)}- a\n`).join("");
  },
  "lists of depth 20, again and again": repeated(
    Array.from({ length: 20 }, (_, at) => `${"  ".repeat(at)}- a\n`).join(""),
  ),
  "quotations in quotations": (size) => `${">".repeat(size)} a`,
  "one line": repeated("some words that never come to the end of their line "),
  "a list of many items": repeated("- an item of a few words\n"),
  "headings and nothing else": repeated("## A heading\n"),
  definitions: (size) =>
    Array.from({ length: size / 40 }, (_, at) => `[label ${at}]: https://example.org/${at}\n`).join(""),
  "definitions and references": (size) =>
    Array.from(
      { length: size / 60 },
      (_, at) => `See [label ${at}].\n\n[label ${at}]: https://example.org/${at}\n`,
    ).join("\n"),
  entities: repeated("&amp;"),
  backslashes: repeated("\\"),
  addresses: repeated("www.a.b "),
  spaces: repeated(" "),
  fences: repeated("```\na\n"),
};

/** In a plan, so that it is read and checked too; with another `number` it is another text. */
export function inPlan(text: string, number = 1): string {
  return `---\nkind: priority-action-plan\n---\n\n# Priority action plan\n\n## Priority area ${number}: Waits\n\n${text}\n`;
}

function repeated(piece: string): (size: number) => string {
  return (size) => piece.repeat(Math.ceil(size / piece.length));
}
