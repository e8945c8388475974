import { expect, test } from "vitest";
import { baselineText, readBaseline } from "../../server/src/check/baseline-file.ts";
import { knownAt, marked, newFindings, renewed } from "../../server/src/check/baseline.ts";
import type { Baseline, MarkedFinding } from "../../server/src/check/baseline.ts";
import type { Finding } from "../../server/src/check/finding.ts";
import type { Range } from "../../server/src/markdown/position.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

function finding(rule: string, range: Range): Finding {
  return { rule, severity: "warning", message: "", range, source: "", fixes: [] };
}

/** Findings of a rule that stand on these lines of a text, each line by itself. */
function found(text: string, lines: readonly number[], rule = "a-rule"): MarkedFinding[] {
  const ranges = lines.map((line) => ({ start: { line, character: 0 }, end: { line, character: 1 } }));
  return marked(
    ranges.map((range) => finding(rule, range)),
    readMarkdown(text),
  );
}

const linesOf = (findings: readonly MarkedFinding[]) => findings.map(({ range }) => range.start.line);
const known = (findings: MarkedFinding[]) => renewed({}, new Map([["a.md", findings]]))["a.md"];

test("a mark is of whole lines, and of their words only", () => {
  const mark = (text: string, range: Range) => marked([finding("a", range)], readMarkdown(text))[0]?.mark;
  const at = (from: number, to: number, end = 2) => ({
    start: { line: from, character: 1 },
    end: { line: to, character: end },
  });
  const usual = mark("one two\nthree\n", at(0, 0));
  expect(usual).toMatch(/^[0-9a-f]{8}$/);
  expect(mark("new\n\n\tone  two \r\nthree\r\n", at(2, 2))).toBe(usual);
  expect(mark("\uFEFFone two\nthree\n", at(0, 0))).toBe(usual);
  expect(mark("one two\nthree\n", at(0, 1, 0))).toBe(usual);
  expect(mark("one two", at(0, 0, 7))).toBe(usual);
  expect(mark("one two\nthree\n", at(0, 1))).not.toBe(usual);
  expect(mark("one too\nthree\n", at(0, 0))).not.toBe(usual);
  expect(mark("", at(5, 9))).toBe(mark("\n\n", at(0, 0)));
});

test("what is known is left out, a second copy is not", () => {
  const text = "same\nother\nsame\nsame\n";
  const all = found(text, [0, 1, 2, 3]);
  expect(linesOf(newFindings(all, known(all)))).toEqual([]);
  expect(linesOf(newFindings(all, known(found(text, [0, 1]))))).toEqual([2, 3]);
  expect(linesOf(newFindings(all, known(found(text, [1, 2, 3]))))).toEqual([3]);
  expect(linesOf(newFindings(all, known(found(text, [0, 1, 2, 3], "b-rule"))))).toEqual([0, 1, 2, 3]);
  expect(newFindings(all, undefined)).toBe(all);
});

test("names that every object has are nobody's", () => {
  expect(knownAt("constructor", {})).toBeUndefined();
  expect(newFindings(found("a", [0], "toString"), {})).toHaveLength(1);
});

test("a renewed baseline is in order, and keeps what was not checked", () => {
  const baseline: Baseline = { "z.md": { r: { "00000001": 1 } }, "b.md": { r: { "00000001": 1 } } };
  const checked = new Map([
    ["b.md", []],
    ["a.md", [...found("x\ny", [0, 1], "s"), ...found("x\ny", [0], "r")]],
  ]);
  const after = renewed(baseline, checked);
  expect(Object.keys(after)).toEqual(["a.md", "z.md"]);
  expect(Object.keys(after["a.md"] ?? {})).toEqual(["r", "s"]);
  expect(readBaseline(baselineText(after))).toEqual({ baseline: after, problem: undefined });
});

test("comments, and what people add, can be read", () => {
  const text = '{ // mine\n "$schema": "x", "findings": { "é/a b.md": { "r": { "0a": 2 } } }, }';
  expect(readBaseline(text).baseline).toEqual({ "é/a b.md": { r: { "0a": 2 } } });
  expect(readBaseline("").problem?.message).toContain("This is not JSON");
  expect(readBaseline('{ "findings": {}, "about": 1 }').problem?.message).toBe("“about” should be text.");
  expect(readBaseline('{ "findings": [] }').problem?.message).toBe("findings: they should stand in { }.");
});
