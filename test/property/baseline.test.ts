import { expect, test } from "vitest";
import { baselineText, readBaseline } from "../../server/src/check/baseline-file.ts";
import { marked, newFindings, renewed } from "../../server/src/check/baseline.ts";
import type { Known, MarkedFinding } from "../../server/src/check/baseline.ts";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import actionOwnerVague from "../../server/src/rules/action-owner-vague.ts";
import actionOwner from "../../server/src/rules/action-owner.ts";
import actionTimescaleVague from "../../server/src/rules/action-timescale-vague.ts";
import actionTimescale from "../../server/src/rules/action-timescale.ts";
import fc from "../random.ts";

const today = "2026-11-01";
/** Those that look at each row by itself. */
const rules = [actionOwner, actionOwnerVague, actionTimescale, actionTimescaleVague];
const head = "---\nkind: priority-action-plan\n---\n\n# Plan\n\n## Area 1: Waits\n";
const table = "| Ref | Action | Owner | By when | Measure |\n| --- | --- | --- | --- | --- |\n";
const row = fc.record({
  action: fc.constantFrom("Open a clinic", "Hire a nurse", "Visit each school"),
  owner: fc.constantFrom("", "Fenwater Council", "All partners"),
  when: fc.constantFrom("", "March 2028", "TBC"),
});
const rows = fc.array(row, { minLength: 1, maxLength: 8 });
interface Row {
  readonly action: string;
  readonly owner: string;
  readonly when: string;
}

const rowText = ({ action, owner, when }: Row) =>
  `| 1.1 | ${action} | ${owner} | ${when} | No child waits longer than 18 weeks (61 in May 2026) |\n`;
const planText = (all: readonly Row[], between = "") =>
  `${head}${between}\n${table}${all.map(rowText).join("")}`;

function found(text: string): MarkedFinding[] {
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultCalendar });
  const findings = draft ? check(draft, { today, configuration: defaultConfiguration, rules }) : [];
  return marked(findings, readMarkdown(text));
}

const known = (text: string): Known | undefined => {
  const written = baselineText(renewed({}, new Map([["plan.md", found(text)]])));
  return readBaseline(written).baseline["plan.md"];
};
const left = (text: string, knownBefore: Known | undefined) =>
  newFindings(found(text), knownBefore).map(({ rule, mark }) => `${rule} ${mark}`);

test("nothing is left of what was written down, wherever it moves and however lines end", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const before = planText(all);
      const quiet = known(before);
      expect(left(before, quiet)).toEqual([]);
      expect(left(planText(all.toReversed(), "\nNew words.\n\nMore.\n"), quiet)).toEqual([]);
      expect(left(planText(all).replaceAll("\n", "\r\n"), quiet)).toEqual([]);
      expect(left(planText(all).replaceAll("| ", "|  "), quiet)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("what is new shows, and nothing else: an edited row, or one copy more", () => {
  fc.assert(
    fc.property(rows, row, (all, added) => {
      const quiet = known(planText(all));
      const edited = { ...added, action: "Ring each family" };
      const ofEdited = found(planText([edited])).map(({ rule, mark }) => `${rule} ${mark}`);
      expect(left(planText([...all, edited]), quiet)).toEqual(ofEdited);
      const ofAdded = found(planText([added])).map(({ rule, mark }) => `${rule} ${mark}`);
      expect(left(planText([added, ...all]), quiet).toSorted()).toEqual(ofAdded.toSorted());
    }),
    { numRuns: 60 },
  );
});
