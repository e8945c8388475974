import { expect, it } from "vitest";
import { actionsOf, readPlan } from "./reading.ts";

/** A text, and the actions read in it. */
interface Case {
  readonly says: string;
  readonly text: string;
  readonly actions: readonly string[];
}

export function check(cases: readonly Case[], read = readPlan): void {
  it.each(cases)("$says", ({ text, actions }) => {
    expect(actionsOf(read(text))).toEqual(actions);
  });
}
