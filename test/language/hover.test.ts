import { describe, expect, test } from "vitest";
import { MarkupContent } from "vscode-languageserver";
import { exampleOf } from "../../server/src/language/example.ts";
import { escapeMarkdown, hoverAt } from "../../server/src/language/hover.ts";
import { finding, fix, range } from "./findings.ts";

const rule = {
  id: "action-owner",
  per: "draft",
  kinds: [],
  severity: "error",
  title: "Each action has an owner",
  source: [],
  why: "Nobody does what nobody owns.",
  good: "# Plan\n\n| Action | Owner |\n| --- | --- |\n| Act | ICB |\n",
  weak: "# Plan\n\n| Action | Owner |\n| --- | --- |\n| Act | |\n",
  check: () => undefined,
} as const;

function words(character: number, ...findings: ReturnType<typeof finding>[]): string {
  const contents = hoverAt({ line: 0, character }, findings, [rule])?.contents;
  return MarkupContent.is(contents) ? contents.value : "";
}

describe("hover", () => {
  test("tells what, why, where from, what to do, and shows how", () => {
    const text = words(3, finding(range(0, 2, 5), fix(range(0, 5), "")));
    expect(text).toBe(
      [
        "**Each action has an owner**",
        "This action has no owner.",
        "**Why:** Nobody does what nobody owns.",
        "**Where it comes from:** Handbook, paragraph 149",
        "**To put it right:** Add an owner (choose *Quick Fix*).",
        "**For example:**",
        "```markdown\n| Action | Owner |\n| --- | --- |\n| Act | ICB |\n```",
        "[More about this](https://github.com/area-send/area-send/blob/main/docs/rules/action-owner.md)",
      ].join("\n\n"),
    );
  });

  test("tells what in the text led to a finding", () => {
    const because = ["“launched” says what was done or made.", "Nothing says what changed."];
    expect(words(3, { ...finding(range(0, 2, 5)), because })).toContain(
      "This action has no owner.\n\n**What was read:**\n\n- “launched” says what was done or made.\n- Nothing says what changed.\n\n**Why:**",
    );
  });

  test("tells all findings at a place, and none elsewhere", () => {
    const findings = [finding(range(0, 0, 9)), finding(range(0, 2, 5)), finding(range(0, 7, 9))];
    expect(words(3, ...findings).split("\n\n---\n\n")).toHaveLength(2);
    expect(words(20, ...findings)).toBe("");
  });

  test("shows the draft's own words as they are", () => {
    expect(escapeMarkdown("“*All* [x](y) <b> a_b `c` #1 \\ | ~\n&amp;”")).toBe(
      "“\\*All\\* \\[x\\](y) \\<b\\> a\\_b \\`c\\` \\#1 \\\\ \\| \\~ \\&amp;”",
    );
  });
});

describe("the example", () => {
  test("is what the weak one lacks, cut short", () => {
    const good = Array.from({ length: 9 }, (_, index) => `Line ${index}`).join("\n");
    expect(exampleOf({ good, weak: "Line 0" })).toBe("Line 1\nLine 2\nLine 3\nLine 4\nLine 5\nLine 6\n…");
    expect(exampleOf({ good: "Same", weak: "Same" })).toBe("");
  });

  test("takes a new table's head once", () => {
    const good = "| A |\n| --- |\n| b |\n";
    expect(exampleOf({ good, weak: "" })).toBe(good.trim());
  });
});
