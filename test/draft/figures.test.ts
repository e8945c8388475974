import { describe, expect, it } from "vitest";
import { readPlan } from "./reading.ts";

/** What kind of measure is read from a row with this action, baseline and target. */
function kindOf(action: string, baseline: string, target: string): string | undefined {
  const table = [
    "| Action | Lead | By | Baseline | Target |",
    "| --- | --- | --- | --- | --- |",
    `| ${action} | ICB | March 2027 | ${baseline} | ${target} |`,
  ];
  return readPlan(table.join("\n")).actions[0]?.measure?.type;
}

describe("a figure is a measure of what the baseline or the action is about", () => {
  it.each([
    ["Text families while they wait", "18% of parents feel informed", "60%", "impact"],
    ["Open three courses", "44 young people travel out of area", "15", "impact"],
    [
      "Report on fairness by ward",
      "Children in the poorest wards wait 11 weeks longer",
      "No difference",
      "impact",
    ],
    ["Improve attendance of pupils with EHC plans", "81%", "85%", "impact"],
    ["Train staff in autism", "12", "200", "unclear"],
    ["Open a sensory room in each town", "None", "Four", "unclear"],
    ["Train staff so that children wait less", "No data published", "Portal live", "activity"],
  ])("%s, from %s to %s", (action, baseline, target, kind) => {
    expect(kindOf(action, baseline, target)).toBe(kind);
  });
});

it("a figure with the day on which it was counted is no day by which something is done", () => {
  const table = [
    "| Action | Lead | Start | End | Baseline | Target |",
    "| --- | --- | --- | --- | --- | --- |",
    "| Open Saturday clinics | ICB | 01/10/2026 | 31/03/2027 | 391 (May 2026) | 120 (May 2027) |",
    "| Write to each family | ICB | 01/09/2026 | 30/10/2026 | 22% (Jun 2026) | 80% (Dec 2026) |",
  ];
  const { actions } = readPlan(table.join("\n"));
  expect(actions.map(({ timescale, originally }) => [timescale?.end, originally])).toEqual([
    ["2027-03-31", undefined],
    ["2026-10-30", undefined],
  ]);
});
