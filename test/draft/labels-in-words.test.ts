import { describe, expect, it } from "vitest";
import { knownRole } from "../../server/src/draft/roles.ts";
import { actionsOf, bullet, readPlan } from "./reading.ts";

/** A plan of one action below its own heading, with these labels as bullets. */
function card(...labels: readonly string[]): string[] {
  const body = ["## Area 1: Waits", "", "### 1.1 Open a clinic", "", ...labels.map((label) => `- ${label}`)];
  return actionsOf(readPlan(body.join("\n")));
}

describe("one label for the first and the last day", () => {
  it.each([
    ..."Starts / ends; Start – finish; From/to; Begins and ends; Start date / end date; Starting, ending".split(
      "; ",
    ),
    ..."Opens / closes; Start and completion dates; Commences – completes; From – until".split("; "),
  ])("%s", (label) => {
    expect(card("**Lead:** ICB", `**${label}:** 01/02/2027 – 31/03/2027`)).toEqual([
      "1.1 Open a clinic | owner: ICB | by: 2027-02-01..2027-03-31",
    ]);
  });

  it.each(["Starts with children", "From families to schools", "End", "Opens doors"])("not %s", (label) => {
    expect(knownRole(label)).not.toBe(label === "End" ? "start" : "end");
  });
});

describe("how a change is to show itself", () => {
  it.each([
    ..."How families will be able to tell; How will families tell?; How we can tell; How parents could see the difference".split(
      "; ",
    ),
    ..."How children and families will notice; How anyone would be able to judge it; How will you see that it works?".split(
      "; ",
    ),
  ])("is a measure: %s", (label) => {
    expect(card("Lead: ICB", `${label}: Waits fall to 12 weeks`)).toEqual([
      "1.1 Open a clinic | owner: ICB | measure: Waits fall to 12 weeks",
    ]);
  });

  it.each([
    "How families were told",
    "How we will see 300 more children",
    "How you can tell us what you think",
  ])("is not told by “%s”", (label) => {
    expect(knownRole(label)).not.toBe("measure");
  });
});

describe("labels beside others", () => {
  it("a measure after a bracket that ends a sentence", () => {
    expect(bullet("Open a clinic in the north. (ICB, March 2027) Measure: waits fall to 12 weeks")).toEqual([
      "Open a clinic in the north | owner: ICB | by: 2027-03-31 | measure: waits fall to 12 weeks",
    ]);
  });

  it("a dated note below a card is no action", () => {
    expect(
      card("Lead: ICB", "By when: March 2027", "Notes: The trust starts to recruit in January 2027."),
    ).toEqual(["1.1 Open a clinic | owner: ICB | by: 2027-03-31"]);
  });
});

it("actions that are carried over are open", () => {
  const table = "| No | Action | Lead | Was due | Now due |\n| - | - | - | - | - |";
  const row = "| C4 | Open a clinic | ICB | March 2026 | March 2027 |";
  expect(actionsOf(readPlan(`## Carried over from last year's plan\n\n${table}\n${row}`))).toEqual([
    "C4 Open a clinic | owner: ICB | by: 2027-03-31",
  ]);
});
