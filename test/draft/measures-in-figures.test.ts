import { expect, it } from "vitest";
import { judgeMeasure } from "../../server/src/draft/impact.ts";
import { actionsOf, readPlan } from "./reading.ts";

it.each([
  "2 evenings, 100 people",
  "3 picnics and 40 families",
  "6 walks, 90 parents",
  "4 talks and 200 people",
])("what was held and who came is counted: %s", (text) => {
  expect(judgeMeasure(text).type).toBe("activity");
});

it.each(["2 terms, 60 children back in school", "4 towns, no child without a place"])(
  "what is different for children is not: %s",
  (text) => {
    expect(judgeMeasure(text).type).toBe("impact");
  },
);

/** The type of the measure of an action in a table. */
function typeOf(action: string, measure: string): string | undefined {
  const table = `| Action | Lead | By when | Measure |\n| - | - | - | - |\n| ${action} | ICB | May 2027 | ${measure} |`;
  return readPlan(`## Area 1: Waits\n\n${table}`).actions[0]?.measure?.type;
}

it.each(["61 to 18", "61 to 18 by July 2027", "61 → 18 by the end of summer 2027"])(
  "figures with a date are of what the action is about: %s",
  (measure) => {
    expect(typeOf("Cut the weeks that children wait for therapy", measure)).toBe("impact");
    expect(typeOf("Write the strategy", measure)).not.toBe("impact");
  },
);

it("a label tells the measure, and nothing in the bracket beside it", () => {
  const item =
    "- Make a film for teachers (the girls themselves, with help; shown by May 2027). *KPI:* film made.";
  expect(actionsOf(readPlan(`## Next steps\n\n${item}`))[0]).toContain("measure: film made");
});
