import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { overviewOf } from "../../server/src/language/overview.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import type { Overview, OverviewItem } from "../../server/src/protocol.ts";
import { rules } from "../../server/src/rules/index.ts";

const today = "2026-11-22";

function overview(text: string, asked = rules): Overview {
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultConfiguration.calendar });
  if (!draft) throw new Error("not read as a draft");
  const findings = check(draft, { today, configuration: defaultConfiguration, rules: asked });
  return overviewOf(
    draft,
    findings,
    asked.filter(({ kinds }) => kinds.includes(draft.kind)),
  );
}

/** One line an item: how it stands, what it is, what is said of it. */
function lines(items: readonly OverviewItem[], depth = 0): string[] {
  return items.flatMap(({ state, label, detail, children }) => [
    `${"  ".repeat(depth)}${state}: ${label}${detail && ` (${detail})`}`,
    ...lines(children, depth + 1),
  ]);
}

function partsOf({ items }: Overview): OverviewItem[] {
  return items.filter(({ id }) => id !== "requirements");
}

const plan = `---
kind: priority-action-plan
date: 2026-11-02
---

# Plan 🙂

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Open a clinic | NHS Vale ICB | 31 March 2027 | Waits fall from 74 weeks to 40 |
| 1.2 | Ring<br>families | | Ongoing | [insert measure] |

## Area for priority action 2: Plans
`;

test("a plan stands area by area, with what each action has", () => {
  expect(lines(partsOf(overview(plan)))).toEqual([
    "unmet: Area 1: Waits (2 actions)",
    "  met: 1.1 Open a clinic (NHS Vale ICB, by 31 March 2027)",
    "    met: Owner (NHS Vale ICB)",
    "    met: Timescale (by 31 March 2027)",
    "    met: Measure (Waits fall from 74 weeks to 40)",
    "    unsure: “ICB” is not spelled out anywhere in this document. Where it is first used, write “integrated care board (ICB)”. (line 12)",
    "  unmet: 1.2 Ring families (Ongoing)",
    "    unmet: Owner (none named)",
    "    unmet: Timescale (Ongoing)",
    "    unmet: Measure ([insert measure])",
    "unmet: Area 2: Plans (0 actions)",
  ]);
});

test("lines may end as in Windows, and spaces be ones that do not break", () => {
  const odd = plan.replace("By when", "By\u00a0when").replaceAll("\n", "\r\n");
  expect(lines(partsOf(overview(odd)))).toEqual(lines(partsOf(overview(plan))));
});

test("each part leads to its place", () => {
  const [area] = partsOf(overview(plan));
  expect(area?.range?.start.line).toBe(7);
  const [, action] = area?.children ?? [];
  expect(action?.range?.start.line).toBe(12);
  const [, timescale] = action?.children ?? [];
  expect(timescale?.range).toEqual({ start: { line: 12, character: 29 }, end: { line: 12, character: 36 } });
});

test("what inspectors look for is listed rule by rule, and nothing found is not called met", () => {
  const requirements = overview(plan).items.find(({ id }) => id === "requirements");
  expect(requirements?.state).toBe("unmet");
  const told = lines(requirements?.children ?? []);
  expect(told).toContain("unmet: Each action has an owner");
  expect(told).toContain("none: An action starts before it ends (nothing found)");
  expect(told.filter((line) => line.startsWith("met:"))).toEqual([]);
});

test("a rule that is off says nothing about what is missing", () => {
  const quiet = rules.filter(({ id }) => !id.startsWith("action-owner"));
  const [area] = partsOf(overview(plan, quiet));
  expect(lines(area?.children[1]?.children ?? [])[0]).toBe("none: Owner (none named)");
});

test("a self-evaluation stands question by question", () => {
  const text = readFileSync("examples/self-evaluation-flawed.md", "utf8");
  const [first, second, third, ...rest] = partsOf(overview(text));
  expect(lines([first, second].flatMap((each) => each ?? []))).toEqual([
    "unmet: 1. What do you know about the impact? (hardly answered)",
    "  unmet: What has changed for children and families",
    "unmet: 2. How do you know? (not answered)",
    "  unmet: The evidence by name",
    "  unmet: What children, young people, parents and carers say",
    "  unmet: Evidence of more than one kind",
  ]);
  expect(third?.children.map(({ label }) => label)).toContain("3.4 Improve communication with families");
  expect(rest).toEqual([]);
});

test("an evidence index stands item by item", () => {
  const text = readFileSync("server/src/guidance/templates/evidence-index.md", "utf8");
  const [first] = partsOf(overview(text));
  expect(lines(first ? [first] : [])).toEqual([
    "unmet: 1.1 Local area partnership structure (nothing yet, nobody named)",
  ]);
});

test("a report has its risks", () => {
  const text = `---
kind: progress-report
date: 2026-11-02
---

# Progress report

## Risks

| Risk | Owner | Mitigation | Review date |
| --- | --- | --- | --- |
| Therapists leave | Vale Council | Four more are trained | 31 March 2027 |
| Schools close | | | 31 March 2027 |
`;
  expect(lines(partsOf(overview(text)))).toEqual([
    "unmet: Risks, issues and dependencies (1 not met, 1 met)",
    "  met: Therapists leave (Vale Council)",
    "  unmet: Schools close (nobody named)",
  ]);
});

test("no two items have the same id, even where the draft numbers two actions alike", () => {
  const twice = plan.replace("| 1.2 |", "| 1.1 |");
  const ids = (items: readonly OverviewItem[]): string[] =>
    items.flatMap((each) => [each.id, ...ids(each.children)]);
  const all = ids(overview(twice).items);
  expect(new Set(all).size).toBe(all.length);
});

test("hints are not counted", () => {
  const counted = overview(plan).findings;
  const draft = readDraft(readMarkdown(plan), { today, calendar: defaultConfiguration.calendar });
  if (!draft) throw new Error("not read as a draft");
  const findings = check(draft, { today, configuration: defaultConfiguration });
  const hint = findings.map((finding) => ({ ...finding, severity: "hint" as const }));
  expect(overviewOf(draft, [...findings, ...hint], rules).findings).toBe(counted);
});
