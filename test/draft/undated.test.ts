import { expect, test } from "vitest";
import { datesFigures, namesPeriod } from "../../server/src/draft/periods.ts";
import { readSections, walk } from "../../server/src/draft/sections.ts";
import { undatedFigures } from "../../server/src/draft/undated.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { cpuSeconds } from "../cpu-time.ts";

function undatedIn(text: string): string[] {
  const elements = readMarkdown(text).blocks.flatMap((block) => block.elements);
  return [...walk(readSections(elements))].flatMap(undatedFigures).map((words) => words.text);
}

test.each([
  "In 2025 it was 71%",
  "71% in 2024/25",
  "71% in 24/25",
  "It was 71% (30.06.26)",
  "It was 71% in May",
  "In the autumn term 71% were on time",
  "Last year it was 61%",
  "Two years earlier it was 41%",
  "Currently 71% are on time",
  "71% in Q1",
  "absence fell from 12% to 9% over two years",
])("names a time: %s", (text) => {
  expect(namesPeriod(text)).toBe(true);
});

test.each([
  "71% are on time",
  "Parents may wait for 34 weeks",
  "We march on: 71%",
  "It cost £2,025",
  "2,025 children wait",
  "2025 children wait",
  "a wait of 20 to 25 weeks",
])("names none: %s", (text) => {
  expect(namesPeriod(text)).toBe(false);
});

test("a statement that dates the figures around it", () => {
  expect(datesFigures("Figures are for March 2026 unless we say otherwise.")).toBe(true);
  expect(datesFigures("Figures are checked by the board.")).toBe(false);
  expect(datesFigures("The school opened in March 2026.")).toBe(false);
});

test.each([
  ["71% of plans are on time.", 1],
  ["The wait is 34 weeks.", 1],
  ["412 children wait.", 1],
  ["Plans are due within 20 weeks.", 0],
  ["We aim for 90%.", 0],
  ["9 children moved.", 0],
  ["We have 12 schools.", 0],
  ["In 2026, 71% of plans are on time. 84% of families say so.", 0],
  ["- 71% are on time\n- 84% in May 2026 say so", 1],
  ["In May 2026:\n\n- 71% are on time\n- 84% say so", 0],
  ["# Data for 2026\n\n## Plans\n\n71% are on time.", 0],
  ["| What | Now |\n| --- | --- |\n| Plans on time | 71% |", 0],
  ["| What | Share |\n| --- | --- |\n| Plans on time | 71% |", 1],
] as const)("%s: %i undated", (text, count) => {
  expect(undatedIn(text)).toHaveLength(count);
});

test("a row is shown by its first cell", () => {
  expect(undatedIn("| What | Share |\n| --- | --- |\n| Plans on time | 71% |")).toEqual(["Plans on time"]);
});

test("reads long texts in good time", () => {
  const text = `${"Of the children 71% wait 34 weeks and more and more and ".repeat(4000)}.`;
  expect(cpuSeconds(() => undatedIn(text))).toBeLessThan(2);
});

test.each([
  ["# Self-evaluation (draft 3, 30/10/26)", true],
  ["# SEND self-evaluation, 30 October 2026", true],
  ["# SEND self-evaluation 2025/26", false],
  ["# SEND self-evaluation, autumn 2026", false],
  ["# Where we were on 30 October 2026", false],
])("under %s, figures without a time of their own have none: %s", (title, isFound) => {
  expect(undatedIn(`${title}\n\n## School\n\n212 children are taught at home.`)).toHaveLength(
    isFound ? 1 : 0,
  );
});
