import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readDraft } from "../../server/src/draft/read.ts";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { silence } from "../../server/src/language/silence.ts";
import { plainText } from "../../server/src/language/snippet.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rule } from "../../server/src/rules/rule.ts";
import type { Range } from "../../server/src/markdown/position.ts";
import { finding, range } from "./findings.ts";

const comment = "<!-- area-send-ignore action-owner -- [reason] -->";

/** The text with the finding at `place` silenced. */
function silenced(text: string, place: Range): string {
  const { range: at, snippet } = silence(readMarkdown(text), finding(place));
  const document = TextDocument.create("file:///a.md", "markdown", 1, text);
  const edit = { range: { start: { ...at.start }, end: { ...at.end } }, newText: plainText(snippet) };
  return TextDocument.applyEdits(document, [edit]);
}

/** How many findings are left when a rule finds something on line `line` of a draft. */
function left(text: string, line: number): number {
  const always = rule({
    id: "action-owner",
    per: "draft",
    kinds: ["priority-action-plan"],
    severity: "error",
    title: "",
    source: [],
    why: "",
    good: "",
    weak: "",
    check(_draft, context) {
      context.report(range(line, 0), "");
    },
  });
  const today = "2026-11-21";
  const options = { today, calendar: defaultCalendar, kind: "priority-action-plan" } as const;
  const draft = readDraft(readMarkdown(text), options);
  return draft ? check(draft, { today, configuration: defaultConfiguration, rules: [always] }).length : -1;
}

const table = "| Action | Owner |\n| --- | --- |\n| Act | |\n| Do | ICB |\n";

describe("the comment stands", () => {
  test.each([
    ["in the last cell of a row", table, 2, `| Act | ${comment} |\n`],
    [
      "in the last cell of a row in a quotation",
      "> | A | B |\n> | --- | --- |\n> | Act |b|\n",
      2,
      `|b ${comment} |\n`,
    ],
    ["at the end of a row without bars", "A | B\n--- | ---\nAct | b\n", 2, `Act | b ${comment} \n`],
    ["at the end of an item's line", "- Act\n  more\n- Do\n", 0, `- Act ${comment}\n  more\n`],
    ["at the end of a paragraph's line", "Act\nmore\n", 1, `Act\nmore ${comment}\n`],
    ["before a line break", "Act  \nmore\n", 0, `Act ${comment}  \nmore`],
    ["before a backslash", "Act\\\nmore\n", 0, `Act ${comment}\\\nmore`],
    ["above a heading", "Text\n\n## Act\n\nmore\n", 2, `\n${comment}\n## Act\n`],
    ["above a heading with a line below it", "Text\n\nAct\n---\n", 2, `\n${comment}\nAct\n---\n`],
    ["at the end of a heading in an item", "- # Act\n", 0, `- # Act ${comment}\n`],
    ["at the end of the text", "Act", 0, `Act ${comment}`],
  ])("%s", (_place, text, line, expected) => {
    expect(silenced(text, range(line, 0))).toContain(expected);
  });

  test("below front matter, for the whole file", () => {
    const text = silenced("---\nkind: x\n---\n# Plan\n", range(1, 0));
    expect(text).toBe("---\nkind: x\n---\n<!-- area-send-ignore-file action-owner -- [reason] -->\n# Plan\n");
  });
});

describe("the comment silences", () => {
  const heading = "# Priority action plan\n\n";
  test.each([
    ["a row", heading + table, 4, 4],
    ["an item", `${heading}- Act\n  more\n- Do\n`, 2, 2],
    ["a paragraph", `${heading}Act\nmore\n`, 3, 3],
    ["a heading, which moves down", `${heading}## Act\n\nmore\n`, 2, 3],
    ["front matter", "---\nkind: priority-action-plan\n---\n# Plan\n", 1, 1],
  ])("%s", (_what, text, line, lineAfter) => {
    expect(left(text, line)).toBe(1);
    expect(left(silenced(text, range(line, 0)), lineAfter)).toBe(0);
  });
});
