import { expect, it } from "vitest";
import { actionsOf, readEvaluation, readPlan } from "./reading.ts";

const table = (cell: string): string =>
  `## Area 1: Waits\n\n| Action | Lead |\n| --- | --- |\n| ${cell} | ICB |`;
const list = (item: string): string => `## Area 1: Waits\n\n- ${item} (Lead: ICB)`;

/** Each once made, or might make, a pattern try more ways than there are letters. */
it.each([
  ["digits in a cell", () => readPlan(table(`${"1".repeat(60)}!`))],
  ["numbers in a cell", () => readPlan(table(`${"1.1, ".repeat(2000)}!`))],
  ["a number without end", () => readPlan(list(`${"1.".repeat(20_000)}!`))],
  [
    "a heading of one word again and again",
    () => readPlan(`## ${"priority action ".repeat(20_000)}\n\n- Open`),
  ],
  [
    "a question of one word again and again",
    () => readEvaluation(`## ${"impact plans ".repeat(20_000)}\n\nText`),
  ],
  ["one abbreviation after another", () => readEvaluation(`## Impact\n\n${"Dr. A ".repeat(5000)}`)],
  ["a lead with many dates", () => readPlan(list(`Open (Lead: ${"ICB, by ".repeat(4000)})`))],
])(
  "%s is read as quickly as anything else",
  (_, read) => {
    expect(actionsOf(read()).length).toBeLessThanOrEqual(1);
  },
  5000,
);
