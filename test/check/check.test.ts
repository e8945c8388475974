import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { ownNeed } from "../../server/src/guidance/sources.ts";
import type { CheckOptions } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import type { Draft, Kind } from "../../server/src/draft/draft.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rules as allRules } from "../../server/src/rules/index.ts";
import type { Per, Rule } from "../../server/src/rules/rule.ts";
import { rule } from "../../server/src/rules/rule.ts";
import { strictCheck } from "./strict.ts";

const today = "2026-11-01";
const plan = [
  "---",
  "kind: priority-action-plan",
  "---",
  "",
  "# Plan",
  "",
  "## Area for priority action 1: Waits",
  "",
  "| Ref | Action | Owner | By when | Measure |",
  "| --- | --- | --- | --- | --- |",
  "| 1.1 | Recruit two therapists | Fenwater Council | March 2027 | Waits down from 40 to 20 weeks |",
  "| 1.2 | Agree one pathway | NHS Fenwater ICB | April 2027 | Waits down from 40 to 20 weeks |",
  "",
].join("\n");

function draftOf(text: string): Draft {
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultCalendar });
  if (!draft) throw new Error("no draft");
  return draft;
}

function ruleOf<P extends Per>(per: P, check: Rule<P>["check"], change: Partial<Rule> = {}): Rule {
  const kinds: Kind[] = ["priority-action-plan"];
  const words = { title: "", source: [ownNeed("a test")], why: "", good: "", weak: "" };
  return rule({ id: "a-rule", kinds, severity: "warning", ...words, ...change, per, check });
}

function run(rules: Rule[], change: Partial<CheckOptions> = {}, text = plan) {
  return check(draftOf(text), { today, configuration: defaultConfiguration, rules, ...change });
}

const onActions = (change: Partial<Rule> = {}) =>
  ruleOf(
    "action",
    (action, context) => {
      context.report(action.place, `About ${action.title.text}.`);
    },
    change,
  );

test("a rule is asked about each of what it looks at", () => {
  const counts = { draft: 0, question: 0, area: 0, action: 0, stretch: 0, silence: 0 };
  run([
    ruleOf("draft", () => {
      counts.draft++;
    }),
    ruleOf("question", () => {
      counts.question++;
    }),
    ruleOf("area", () => {
      counts.area++;
    }),
    ruleOf("action", () => {
      counts.action++;
    }),
    ruleOf("stretch", () => {
      counts.stretch++;
    }),
    ruleOf("silence", () => {
      counts.silence++;
    }),
    ruleOf(
      "draft",
      () => {
        counts.draft++;
      },
      { kinds: ["self-evaluation"] },
    ),
  ]);
  expect(counts).toEqual({ draft: 1, question: 0, area: 1, action: 2, stretch: 17, silence: 0 });
});

test("findings come in the order of the text, then of the rules' names", () => {
  const findings = run([onActions({ id: "b" }), onActions({ id: "a" })]);
  expect(findings.map(({ rule, range }) => `${range.start.line} ${rule}`)).toEqual([
    "10 a",
    "10 b",
    "11 a",
    "11 b",
  ]);
});

test("severity: the configuration before the kind before the rule; off is off", () => {
  const severityOf = (change: Partial<Rule>, rules: CheckOptions["configuration"]["rules"] = {}) =>
    run([onActions(change)], { configuration: { ...defaultConfiguration, rules } }).map(
      ({ severity }) => severity,
    );
  expect(severityOf({})).toEqual(["warning", "warning"]);
  expect(severityOf({ severityIn: { "priority-action-plan": "error" } })).toEqual(["error", "error"]);
  expect(severityOf({ severityIn: { "priority-action-plan": "error" } }, { "a-rule": "hint" })).toEqual([
    "hint",
    "hint",
  ]);
  expect(severityOf({}, { "a-rule": "off" })).toEqual([]);
});

test("a rule in preview is a hint, unless the configuration sets it", () => {
  const severityOf = (change: Partial<Rule>, rules: CheckOptions["configuration"]["rules"] = {}) =>
    run([onActions({ preview: true, ...change })], { configuration: { ...defaultConfiguration, rules } })[0]
      ?.severity;
  expect(severityOf({})).toBe("hint");
  expect(severityOf({ severity: "error" })).toBe("hint");
  expect(severityOf({ severityIn: { "priority-action-plan": "error" } })).toBe("hint");
  expect(severityOf({}, { "a-rule": "error" })).toBe("error");
  expect(severityOf({}, { "a-rule": "off" })).toBeUndefined();
  expect(severityOf({}, { "b-rule": "error" })).toBe("hint");
});

test("a rule that fails is one finding about itself, and the others go on", () => {
  const failing = ruleOf(
    "action",
    () => {
      throw new Error("no such cell");
    },
    { id: "fails", severity: "error" },
  );
  const findings = run([failing, onActions()]);
  expect(findings.map(({ rule, severity, range }) => [rule, severity, range.start.line])).toEqual([
    ["fails", "warning", 0],
    ["a-rule", "warning", 10],
    ["a-rule", "warning", 11],
  ]);
  expect(findings[0]?.message).toContain("because of a fault in Area SEND itself (no such cell)");
});

test("a range outside the text is brought inside", () => {
  const far = { start: { line: -3, character: -1 }, end: { line: 4, character: 900 } };
  const [finding] = run([
    ruleOf("draft", (_, context) => {
      context.report(far, "x");
    }),
  ]);
  const end = { line: 4, character: plan.split("\n")[4]?.length };
  expect(finding?.range).toEqual({ start: { line: 0, character: 0 }, end });
  const past = { start: { line: 999, character: 0 }, end: { line: 0, character: 0 } };
  const [other] = run([
    ruleOf("draft", (_, context) => {
      context.report(past, "x");
    }),
  ]);
  expect(other?.range).toEqual({ start: { line: 12, character: 0 }, end: { line: 12, character: 0 } });
});

test("what the author lets stand is not reported", () => {
  const silenced = plan.replace(
    "20 weeks |\n| 1.2",
    "20 weeks <!-- area-send-ignore a-rule -- agreed --> |\n| 1.2",
  );
  expect(run([onActions()], {}, silenced).map(({ range }) => range.start.line)).toEqual([11]);
  expect(run([onActions({ id: "b" })], {}, silenced)).toHaveLength(2);
});

test("the rules have names of their own and say all that is shown of them", () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  for (const { id, title, source, why, kinds } of allRules) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const text of [title, source, why]) expect(text, id).not.toBe("");
    expect(kinds.length, id).toBeGreaterThan(0);
  }
});

test("no rule fails, or points outside the text, on the example of any rule", () => {
  for (const { good, weak } of allRules) {
    for (const text of [good, weak, weak.replaceAll("\n", "\r\n"), `\uFEFF${weak}`]) {
      strictCheck(draftOf(text), { today, configuration: defaultConfiguration });
    }
  }
  const outside = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const wrong = ruleOf("draft", (_, context) => {
    context.report(outside, "x");
  });
  expect(() =>
    strictCheck(draftOf(plan), { today, configuration: defaultConfiguration, rules: [wrong] }),
  ).toThrow("a-rule");
});
