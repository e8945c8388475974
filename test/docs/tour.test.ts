import { globSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { cuts } from "../editor/cuts.ts";

const tour = readFileSync("docs/tour.md", "utf8");
const shown = [...tour.matchAll(/!\[([^\]]+)\]\((tour\/[^)]+)\)/g)].map(([, words = "", path = ""]) => ({
  words,
  path: `docs/${path}`,
}));
const kept = globSync("docs/tour/*").map((path) => path.replaceAll("\\", "/"));
const made = Object.keys(cuts).filter((path) => path.startsWith("docs/tour/"));

test("each section of the tour has one picture, told in words", () => {
  const sections = tour.split(/^## /m).slice(1);
  expect(sections.length).toBeGreaterThan(15);
  for (const section of sections) expect(section.match(/!\[[^\]]{20,}\]\(tour\//g), section).toHaveLength(1);
});

test("each picture of the tour is there, is made with the others and is shown", () => {
  const paths = shown.map(({ path }) => path).sort();
  expect(kept.sort()).toEqual(paths);
  expect(made.sort()).toEqual(paths);
});

test("each picture that is made is part of one that a test in VS Code takes", () => {
  const suites = globSync("test/editor/suite/*.ts").map((path) => readFileSync(path, "utf8"));
  const taken = (name: string) => suites.some((suite) => suite.includes(`"${name}"`));
  const sources = Object.values(cuts).map(({ from }) => from.replace(/^web\//, ""));
  expect(sources.filter((name) => !taken(name))).toEqual([]);
});

test("the pictures of the tour are small", () => {
  const bytes = kept.reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(2_000_000);
});
