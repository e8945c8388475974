import { describe, expect, test } from "vitest";
import type { Finding } from "../../server/src/check/check.ts";
import { rules } from "../../server/src/rules/index.ts";
import { findingsIn, fixturesIn, placesOf, type Fixture } from "./drafts.ts";

const grave = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === "error" || severity === "warning");

/** What has no impact at all is thin as well: said once at the heading, once where the activity starts. */
const alongside: Readonly<Record<string, string>> = { "question-impact": "question-thin" };

test("rules have ids of their own, and fixtures", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id } of rules) expect(fixturesIn(id).length, id).toBeGreaterThanOrEqual(4);
});

describe.each(rules.map((rule) => ({ ...rule })))(
  "$id",
  ({ id, good, weak, beside = {}, title, source, why }) => {
    const others = new Map(Object.entries(beside));
    test("the good example has no error and no warning, and nothing of this rule", () => {
      const found = findingsIn(good, others);
      expect(grave(found)).toEqual([]);
      expect(found.filter(({ rule }) => rule === id)).toEqual([]);
    });

    test("the weak example has exactly one finding of this rule, and no error or warning of another", () => {
      const found = findingsIn(weak, others).filter(
        (finding) => finding.rule === id || grave([finding]).length > 0,
      );
      expect(found.map(({ rule }) => rule).filter((rule) => rule !== alongside[id])).toEqual([id]);
    });

    test("it says in whole sentences what is right, where that stands and why it matters", () => {
      expect(title).toMatch(/^[A-Z][^.]+$/);
      expect(source).not.toEqual([]);
      expect(why).toMatch(/^[A-Z“].+[.]$/);
    });

    test.each(fixturesIn(id))("finds what $name expects", ({ text, expected, beside }: Fixture) => {
      const places = (written: string) =>
        placesOf(findingsIn(written, beside)).filter(({ rule }) => rule === id);
      expect(places(text)).toEqual(expected.filter(({ rule }) => rule === id));
      expect(places(text.replaceAll("\n", "\r\n"))).toEqual(places(text));
      expect(places(`\uFEFF${text}`)).toEqual(places(text));
    });
  },
);

test.each(fixturesIn("together"))(
  "one fault is one finding: $name",
  ({ text, expected, beside }: Fixture) => {
    expect(placesOf(grave(findingsIn(text, beside)))).toEqual(expected);
  },
);
