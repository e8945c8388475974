import { describe, expect, it } from "vitest";
import { actionsOf, readPlan } from "./reading.ts";

const known = "Haven Community Health Trust (HCH) leads. FamilyFirst = our parent carer forum.";

/** What is read of a bullet below a heading of a plan. */
function bullet(heading: string, text: string): string[] {
  return actionsOf(readPlan(`${known}\n\n## ${heading}\n\n- ${text}\n- Open a clinic (HCH)\n`)).slice(0, 1);
}

describe("a body that the draft knows, beside others in a bracket", () => {
  it.each([
    ["Texting line (HCH and the Youth Council)", "Texting line | owner: HCH + the Youth Council"],
    ["Two evenings, one online (FamilyFirst and HCH)", "Two evenings, one online | owner: FamilyFirst + HCH"],
    ["A poll of parents (FamilyFirst)", "A poll of parents | owner: FamilyFirst"],
  ])("%s", (text, action) => {
    expect(bullet("Next steps", text)).toEqual([action]);
  });

  it.each(["Visit the towns (Weir, Marsh and Dale)", "Visit the clinics (in Weir and HCH buildings)"])(
    "%s names none",
    (text) => {
      expect(bullet("Next steps", text)).toEqual([text]);
    },
  );
});

describe("a period that heads an action, and a time in its words", () => {
  it.each([
    ["Ring all who left a message in October (HCH)", "2026-11-30"],
    ["Ask the same questions as in June 2025 (HCH)", "2026-11-30"],
    ["Ring all who wait, by 20 November 2026 (HCH)", "2026-11-20"],
    ["Ring all who wait, by January 2027 (HCH)", "2027-01-31"],
  ])("%s", (text, end) => {
    expect(bullet("November 2026", text)[0]).toContain(`by: ${end}`);
  });
});

it("that there is no date yet is told", () => {
  expect(bullet("Area 1: Waits", "Money advice (no date yet; HCH)")).toEqual([
    "Money advice | owner: HCH | by: vague",
  ]);
});
