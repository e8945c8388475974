import { describe, expect, it } from "vitest";
import { readPlan } from "./reading.ts";

function isDone(update: string): boolean {
  const [action] = readPlan(`
    | Action | Lead | By when | Update |
    | --- | --- | --- | --- |
    | Open a helpline | ICB | January 2026 | ${update} |
  `).actions;
  return action?.done === true;
}

describe("an update tells that the action is done", () => {
  it.each([
    "Complete.",
    "Closed Nov-25.",
    "Completed on 12 January 2026, and 38 families a week ring.",
    "Opened 12 January 2026; 38 calls a week.",
    "Action complete – report went to the Board.",
    "This was launched in March 2026.",
    "Delivered on time (all three sites).",
    "In place since autumn 2025",
    "Now live",
    "Signed off and published.",
  ])("%s", (update) => {
    expect(isDone(update)).toBe(true);
  });
});

describe("an update tells of less", () => {
  it.each([
    "Opened in two of six hubs.",
    "Completed the first draft.",
    "Completion expected in May.",
    "Complete, except for the two northern schools.",
    "Not complete.",
    "Met with the provider on 3 May.",
    "Live from May 2027",
    "Open",
    "To be completed by May 2027.",
    "163 done by 30 October.",
    "Delivered to 40 of 90 schools.",
    "Nearly complete.",
    "",
  ])("%s", (update) => {
    expect(isDone(update)).toBe(false);
  });

  it("and a status of its own goes before it", () => {
    const [action] = readPlan(`
      | Action | Lead | By when | Status | Update |
      | --- | --- | --- | --- | --- |
      | Open a helpline | ICB | January 2026 | Amber | Opened 12 January 2026 |
    `).actions;
    expect(action?.done).toBe(false);
  });
});

it.each([
  "Progress update: Complete. Calls come.",
  "October 2025 update\n\n  Closed in May 2025. Calls come.",
])("among the labels of an action: %s", (update) => {
  const text = `### 1.1 Open a helpline\n\n- Lead: ICB\n- By when: January 2026\n- ${update}`;
  expect(readPlan(text).actions.map(({ done }) => done)).toEqual([true]);
});

function isLateDone(remedy: string): boolean {
  const [action] = readPlan(`
    | Action | Lead | Due | Now | Why | Mitigation |
    | --- | --- | --- | --- | --- | --- |
    | Two advisers for colleges | ICB | 30 June 2025 | 8 September 2025 | Nobody applied | ${remedy} |
  `).actions;
  return action?.done === true;
}

describe("what is being done about a delay tells that it was done on the new day", () => {
  it("is said since that day", () => {
    expect(isLateDone("Both in post since 8 September")).toBe(true);
    expect(isLateDone("Appointed on 8 September 2025")).toBe(true);
  });

  it.each([
    "Cover from an agency since 12 August",
    "Interviews on 8 September",
    "One in post since 8 September, the other not yet",
    "Since 8 September the team leader has rung each college",
  ])("%s", (remedy) => {
    expect(isLateDone(remedy)).toBe(false);
  });
});
