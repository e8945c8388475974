import { expect, test } from "vitest";
import { findRepeats, findStrays } from "../../server/src/draft/numbering.ts";
import { findRepeated } from "../../server/src/draft/repeated.ts";
import { readPlan } from "./reading.ts";

const table = (...rows: string[]): string =>
  `| Ref | Action | Owner | By when |\n| --- | --- | --- | --- |\n${rows.map((row) => `| ${row} | ICB | June 2028 |`).join("\n")}`;

test("a number that two actions have, and the next that is free", () => {
  const plan = readPlan(
    `## Area for priority action 1: Waits\n\n${table("C1 | Open a clinic", "C2 | Ring each family", "C2 | Lend chairs", "C3 | Pay for tutors")}`,
  );
  expect(
    findRepeats(plan).map(({ action, first, free }) => [action.title.text, first.title.text, free]),
  ).toEqual([["Lend chairs", "Ring each family", "C4"]]);
});

test("a parent and its parts, and an action that is taken up again, have one number by right", () => {
  const plan = readPlan(
    `## Area for priority action 1: Waits\n\n${table("1.2 | Therapies for all", "1.2.1 | Agree a budget", "1.2 | Review of contracts", "1.3 | Ring each family", "1.3 | Ring each family (page 2)")}`,
  );
  expect(findRepeats(plan)).toEqual([]);
});

test("a number that starts otherwise than all others of its area", () => {
  const rows = ["2.1 | Open a clinic", "2.2 | Ring each family", "1.3 | Lend chairs", "2.3 | Pay for tutors"];
  const plan = readPlan(`## Area for priority action 2: Waits\n\n${table(...rows)}`);
  expect(findStrays(plan).map(({ action, start }) => [action.id, start])).toEqual([["1.3", "2"]]);
  const mixed = readPlan(`## Area for priority action 2: Waits\n\n${table(...rows, "4.1 | Train staff")}`);
  expect(findStrays(mixed)).toEqual([]);
});

test("an action that stands twice, with a word more or less", () => {
  const plan = readPlan(
    `## Area for priority action 1: Waits\n\n${table("1.1 | Train nursery staff to spot children who need help with speech", "1.2 | Train 60 nursery staff to spot children who need help with speech", "1.3 | Train all nursery staff to spot those children who need help with their speech early")}`,
  );
  expect(findRepeated(plan).map(({ action, first }) => [action.id, first.id])).toEqual([["1.3", "1.1"]]);
});
