import { expect, it } from "vitest";
import { actionsOf, readPlan } from "./reading.ts";

const whole = `| Ref | Action | Lead | By when | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Recruit four more psychologists | Westford Council | 31 March 2027 | Waits fall to six weeks |
| 1.2 | Ring each family | NHS West ICB | May 2027 | 80% say that they know what happens next |
`;
const broken = `| Ref | Action | Lead | By when | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Recruit four more
psychologists | Westford Council | 31 March
2027 | Waits fall to
six weeks |
| 1.2 | Ring each family | NHS West ICB | May 2027 | 80% say that they know what happens next |
`;
const areaOf = (table: string): string => `## Area 1: Waits\n\n${table}`;
const oneLine = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/gu, " "));

it("a row that was broken inside its cells is read as one", () => {
  expect(oneLine(actionsOf(readPlan(areaOf(broken))))).toEqual(actionsOf(readPlan(areaOf(whole))));
});

it("each part of a broken row keeps its place in the text", () => {
  const { actions, markdown } = readPlan(areaOf(broken));
  const lines = markdown.text.split("\n");
  const lineOf = (line: number | undefined): string => lines[line ?? -1] ?? "";
  const title = actions[0]?.title.range();
  expect(lineOf(actions[0]?.owners[0]?.words.range().start.line)).toContain("Westford Council");
  expect(lineOf(title?.start.line)).toContain("Recruit four more");
  expect(lineOf(title?.end.line)).toMatch(/^psychologists/u);
});

it("a table without bars at the left has no broken rows", () => {
  const bare = "Ref | Action | Lead | By when\n--- | --- | --- | ---\n1.1 | Open a clinic | ICB | May 2027\n";
  expect(actionsOf(readPlan(areaOf(bare)))).toHaveLength(1);
});
