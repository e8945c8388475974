import { expect, test } from "vitest";
import { defaultFrame, frameIds, frameOf, frames } from "../../server/src/guidance/frames/frames.ts";
import { subjectWords } from "../../server/src/guidance/frames/subject-words.ts";

test("the frames have the themes that their sources name", () => {
  expect(frames.map(({ id, themes }) => [id, themes.length])).toEqual([
    ["handbook", 13],
    ["ofsted-cqc-2025", 8],
    ["cdc", 6],
    ["nwadcs", 7],
    ["framework-2016", 3],
  ]);
  expect(frameIds).toContain(defaultFrame);
  expect(frameOf("cdc").themes.map(({ id }) => id)).toContain("workforce");
});

test("each theme has an id of its own, a source and words", () => {
  const known = subjectWords.map(({ subject }) => subject);
  for (const { themes } of frames) {
    expect(new Set(themes.map(({ id }) => id)).size).toBe(themes.length);
    for (const { subjects, source } of themes) {
      expect(source.text).not.toBe("");
      expect(subjects).not.toEqual([]);
      expect(subjects.filter((subject) => !known.includes(subject))).toEqual([]);
    }
  }
});

test("no subject is left out of every frame, and none is listed twice", () => {
  const used = new Set(frames.flatMap(({ themes }) => themes.flatMap(({ subjects }) => subjects)));
  const subjects = subjectWords.flatMap(({ subject }) => subject ?? []);
  expect(subjects.filter((subject) => !used.has(subject))).toEqual([]);
  expect(new Set(subjects).size).toBe(subjects.length);
});

test("how often each theme was found in the first two years of inspections", () => {
  const { themes } = frameOf("ofsted-cqc-2025");
  expect(themes.map(({ found }) => [found?.improvement, found?.priority])).toEqual([
    [55, 86],
    [46, 36],
    [28, 43],
    [24, 21],
    [69, 71],
    [57, 64],
    [20, 35],
    [52, 21],
  ]);
});
