import { expect, test } from "vitest";
import { covers, silencesOf } from "../../server/src/check/silence.ts";
import { readSections } from "../../server/src/draft/sections.ts";
import type { Range } from "../../server/src/markdown/position.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";
import fc from "../random.ts";

const dates = { date: "2026-09-14", today: "2026-11-02", calendar: defaultCalendar };

function read(text: string) {
  const markdown = readMarkdown(text);
  const root = readSections(markdown.blocks.flatMap((block) => block.elements));
  return silencesOf({ markdown, root }, dates);
}

/** The lines of `text`, from zero, on which a finding of `rule` is silenced. */
function silent(text: string, rule = "action-owner"): number[] {
  const silences = read(text);
  return [...text.split("\n").keys()].filter((line) =>
    silences.some((silence) => covers(silence, rule, line)),
  );
}

const table = [
  "| Action | Owner |",
  "| --- | --- |",
  "| One | |",
  "| Two <!-- area-send-ignore --> | |",
  "| Three | |",
];

test("a comment in a row, an item, a heading or a paragraph silences that part", () => {
  expect(silent(table.join("\n"))).toEqual([3]);
  expect(silent("- one\n- two\n  goes on <!-- area-send-ignore -->\n  - nested\n- three")).toEqual([1, 2]);
  expect(silent("# A\n\n## B <!-- area-send-ignore -->\n\ntext")).toEqual([2]);
  expect(silent("one\n\ntwo\n<!-- area-send-ignore -->three\n\nfour").includes(0)).toBe(false);
  expect(silent("one\n\ntwo\nthree <!-- area-send-ignore --> four\n\nfive")).toEqual([2, 3]);
});

test("a comment alone silences the element that follows it", () => {
  expect(silent("# A\n\n<!-- area-send-ignore -->\n\npara\ngraph\n\nnext")).toEqual([4, 5]);
  expect(silent(["<!-- area-send-ignore -->", "", ...table, "", "end"].join("\n"))).toEqual([2, 3, 4, 5, 6]);
  expect(silent("<!-- area-send-ignore -->\n\n- a\n- b\n  - c\n\nend")).toEqual([2, 3, 4]);
  expect(silent("text\n\n<!-- area-send-ignore -->\n\n### Action 1\n\n- Owner:\n")).toEqual([4]);
  expect(silent("<!-- area-send-ignore -->\n<!-- another -->\n\npara")).toEqual([3]);
  expect(silent("- a\n\n  <!-- area-send-ignore -->\n\n  b\n\n- c")).toEqual([4]);
  expect(silent("- a\n\n  <!-- area-send-ignore -->\n\n- c")).toContain(0);
  expect(silent("para\n\n<!-- area-send-ignore -->")).toEqual([]);
});

test("a section, or the whole file", () => {
  const text = "# A\n\n## B\n\n<!-- area-send-ignore-section -->\n\n### C\n\ntext\n\n## D\n\ntext";
  expect(silent(text)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  expect(silent("start\n\n<!-- area-send-ignore-section -->\n\n# A")).toEqual([0, 1, 2, 3]);
  expect(silent("# A\n\nend <!-- area-send-ignore-file -->")).toEqual([0, 1, 2]);
  expect(silent("# A\n\n<!-- area-send-ignore-files -->\n\nb")).toEqual([]);
});

test("only the rules that are named, with a reason that is kept", () => {
  const text = "para <!-- area-send-ignore action-owner, action-timescale -- agreed in May -->";
  expect(silent(text)).toEqual([0]);
  expect(silent(text, "action-timescale")).toEqual([0]);
  expect(silent(text, "placeholder")).toEqual([]);
  expect(read(text)).toMatchObject([
    { named: [{ rule: "action-owner" }, { rule: "action-timescale" }], reason: "agreed in May" },
  ]);
  expect(read("a <!--area-send-ignore placeholder – as published-->")).toMatchObject([
    {
      named: [{ rule: "placeholder" }],
      reason: "as published",
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 52 } },
    },
  ]);
  expect(read("a <!-- area-send-ignore -->")).toMatchObject([{ named: [], reason: undefined }]);
});

test("each name, the place of the reason and the date stand where they are written", () => {
  const text = "# A\n\n\u00a0b 🙂 <!-- area-send-ignore\n  x-y, z -- agreed until 31 March 2027, by all -->";
  const markdown = readMarkdown(text);
  const written = ({ start, end }: Range) => text.slice(markdown.offsetAt(start), markdown.offsetAt(end));
  const [silence] = read(text);
  expect(silence?.named.map(({ range }) => written(range))).toEqual(["x-y", "z"]);
  expect(silence && written(silence.reasonRange)).toBe(" -- agreed until 31 March 2027, by all ");
  expect(silence?.until && written(silence.until.range)).toBe("until 31 March 2027");
  expect(silence && written(silence.range)).toMatch(/^<!--.*-->$/s);
});

test.each([
  ["joint post, agreed by the board until 2027-03-31", "2027-03-31"],
  ["until 31 March 2027", "2027-03-31"],
  ["until Friday 31st of March 2027, when the post is filled", "2027-03-31"],
  ["Until April 1st, 2027 (minute 4 of 2 May 2028)", "2027-04-01"],
  ["agreed till 31/3/27.", "2027-03-31"],
  ["till 31.03.27; see the minutes of 14 May 2028", "2027-03-31"],
  ["vacant up to the end of March 2027", "2027-03-31"],
  ["until March 2027", "2027-03-31"],
  ["until the end of the summer term 2027", "2027-07-21"],
  ["until 31 March", "2027-03-31"],
  ["expires 31 March 2027. Agreed on 1 May 2028", "2027-03-31"],
  ["waited until May 2025 for a reply; agreed until May 2027", "2027-05-31"],
  ["until the new director starts", undefined],
  ["until the next inspection, agreed 2 May 2026", undefined],
  ["until further notice", undefined],
  ["agreed on 2 May 2026 by the board", undefined],
])("%s", (reason, day) => {
  expect(read(`a <!-- area-send-ignore -- ${reason} -->`)[0]?.until?.day).toBe(day);
});

test("what the quick fix leaves to be replaced is no reason", () => {
  for (const reason of ["", "reason", "the reason", "[reason]", "[the reason]"])
    expect(read(`a <!-- area-send-ignore b -- ${reason} -->`)[0]?.reason, reason).toBeUndefined();
  expect(read("a <!-- area-send-ignore b -- reason: vacant -->")[0]?.reason).toBe("reason: vacant");
});

test("what is shown as code does not count", () => {
  expect(read("`<!-- area-send-ignore -->`")).toEqual([]);
  expect(read("a ``b ` <!-- area-send-ignore -->`` c")).toEqual([]);
  expect(read("```\n<!-- area-send-ignore -->\n```")).toEqual([]);
  expect(read("    <!-- area-send-ignore -->")).toEqual([]);
  expect(read("| `a` | `<!-- area-send-ignore -->` |\n| --- | --- |\n| b | c |")).toEqual([]);
  expect(read("a ` b <!-- area-send-ignore -->")).toHaveLength(1);
  expect(read("a \\` b <!-- area-send-ignore --> `c`")).toHaveLength(1);
  expect(read("| a ` | b <!-- area-send-ignore --> ` |\n| --- | --- |")).toHaveLength(1);
  expect(read("words about area-send-ignore")).toEqual([]);
});

test("is quick and never throws, whatever the text", () => {
  const part = fc.constantFrom(
    "<!--",
    "-->",
    " area-send-ignore ",
    "area-send-ignore-section",
    " -- until 31 March 2027",
    "`",
    "``",
    "\\",
    "\n",
    "\n\n",
    "- ",
    "| ",
    "|\n| --- |\n",
    "# ",
    "> ",
    "    ",
    "a",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      read(parts.join(""));
    }),
  );
  const many = 5000;
  for (const text of [
    "<!-- area-send-ignore -->\n".repeat(many),
    "` <!-- area-send-ignore --> `".repeat(many / 10),
    `${"<!--".repeat(many / 10)} area-send-ignore`,
    `<!-- area-send-ignore -- ${"until May ".repeat(many)}`,
    `<!-- area-send-ignore ${"a ".repeat(many)}`,
  ]) {
    expect(cpuSeconds(() => read(text))).toBeLessThan(10);
  }
});
