import { describe, expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/read.ts";
import { subjectsOf, themesOf, themesOfAction } from "../../server/src/draft/themes.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { frameOf } from "../../server/src/guidance/frames/frames.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { readLabelled, score, sets } from "./themes/score.ts";
import { cpuSeconds } from "../cpu-time.ts";

const handbook = frameOf("handbook");
const inspections = frameOf("ofsted-cqc-2025");
const ids = (text: string): string[] => themesOf(text, handbook).map(({ theme }) => theme.id);

test("a text tells its themes, each with the words that told", () => {
  const told = themesOf("Alternative Provision is jointly commissioned", handbook);
  expect(told.map(({ theme, words }) => [theme.id, words])).toEqual([
    ["commissioning", ["jointly commissioned"]],
    ["alternative-provision", ["Alternative Provision"]],
  ]);
  expect(themesOf("", handbook)).toEqual([]);
});

test("words serve the first subject that they fit", () => {
  expect(subjectsOf("12 new plans were audited").map(({ subject }) => subject)).toEqual(["plan-checks"]);
  expect(ids("Publish the EHC needs assessment data")).toEqual(["identification"]);
  expect(ids("Our joint strategic needs assessment is new")).toEqual(["understanding"]);
});

test.each([
  "NHS Fen Commissioning Support Unit, director of commissioning",
  "Pupils with moderate learning difficulties",
  "This self-evaluation covers pupils at SEN support",
  "We are waiting for approval of the transition to the new system",
  "The Care Quality Commission",
  "Six posts on permanent contracts",
])("names and set phrases tell nothing: %s", (text) => {
  expect(ids(text)).toEqual([]);
});

test.each([
  ["Smart quotes and hyphens: the parents’ forum co‑produced it", ["engagement"]],
  ["Waiting-list validated", ["right-help"]],
  ["62% OF NEW PLANS\nWERE ON TIME", ["identification", "right-help"]],
])("%s", (text, themes) => {
  expect(ids(text)).toEqual(themes);
});

test("an action is about what its own words say, else its area", () => {
  const draft = readDraft(
    readMarkdown(`---
kind: priority-action-plan
---

# Priority action plan

## Area for priority action 1: Waits for therapy

| Action | Owner | When |
| --- | --- | --- |
| Publish the guide | Fenwater Council | May 2027 |
| Train 40 teachers | Fenwater Council | May 2027 |
`),
    { today: "2026-11-02", calendar: defaultCalendar },
  );
  const told = draft?.actions.map((action) => themesOfAction(action, handbook).map(({ theme }) => theme.id));
  expect(told).toEqual([["right-help"], ["practice"]]);
});

test("however long a text is, it is read quickly", () => {
  const seconds = cpuSeconds(() => {
    themesOf(`${"plans ".repeat(200_000)} on time`, handbook);
    themesOf("identify ".repeat(1000), handbook);
  });
  expect(seconds).toBeLessThan(1);
});

/** At least this share must be right. To see which are not: node test/draft/themes/print.ts --misses */
describe.each(sets)("labelled passages, %s set", (set) => {
  test.each([
    [handbook, 0],
    [inspections, 1],
  ] as const)("by frame %#", (frame, at) => {
    const { precision, recall } = score(readLabelled(set), frame, at);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });
});
