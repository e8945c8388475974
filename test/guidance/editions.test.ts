import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { readConfiguration } from "../../server/src/check/configuration.ts";
import { deadlinesOf } from "../../server/src/draft/deadlines.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { edition, editions, handbook, inEdition, november2022 } from "../../server/src/guidance/editions.ts";
import type { Edition } from "../../server/src/guidance/editions.ts";
import { adviserReview } from "../../server/src/guidance/sources.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import actionTimescale from "../../server/src/rules/action-timescale.ts";
import planDeadline from "../../server/src/rules/plan-deadline.ts";

/** An edition that there is not, as its file would hold it. */
const written = {
  ...(JSON.parse(JSON.stringify(november2022)) as Edition),
  name: "march-2030",
  published: "March 2030",
  renumbered: { "144": 151, "148": 155 },
  deadlines: {
    ...november2022.deadlines,
    "plan-submitted": { ...november2022.deadlines["plan-submitted"], count: 40, paragraphs: [155] },
    "monitoring-inspection": { ...november2022.deadlines["monitoring-inspection"], count: 12 },
  },
} satisfies Edition;

const text = `---
kind: priority-action-plan
inspection-report: 2026-09-07
---

# Merrow Vale priority action plan

## Area for priority action 1: Waits

- Open a base in the north (Lead: Merrow Vale Council). Measure: 40 children are helped (12 in May 2026).
`;

const today = "2026-11-02";

function inSettings(settings: string) {
  const { configuration, problems } = readConfiguration(settings, [], [...editions, written]);
  expect(problems).toEqual([]);
  const draft = readDraft(readMarkdown(text), { today, calendar: configuration.calendar });
  if (!draft) throw new Error("The text was not taken for a draft.");
  return {
    findings: check(draft, { today, configuration, rules: [planDeadline, actionTimescale] }),
    deadlines: deadlinesOf(draft, undefined, { ...configuration, today }),
  };
}

test("November 2022 is the edition where settings choose none", () => {
  const { findings, deadlines } = inSettings("{}");
  expect(deadlines.slice(0, 2).map(({ id, day, left }) => [id, day, left])).toEqual([
    ["plan-submitted", "2026-10-19", -10],
    ["plan-published", "2026-12-14", 30],
  ]);
  expect(findings[0]?.message).toContain("was 19 October 2026, 30 working days after");
  expect(findings[0]?.source).toBe("Ofsted and CQC handbook, November 2022, paragraphs 144 and 148");
});

test("another edition needs no other code: its days, its numbers, and its name in what is cited", () => {
  const { findings, deadlines } = inSettings(`{ "edition": "march-2030" }`);
  const [submitted, , monitoring] = deadlines;
  // 19 October is the 30th; 20-23 (34), 26-30 (39), 2 November (40).
  expect(submitted).toMatchObject({ day: "2026-11-02", left: 0, passed: false, settled: false });
  expect(submitted?.source.text).toBe("Ofsted and CQC handbook, March 2030, paragraph 155");
  expect(monitoring?.day).toBe("2027-09-07");
  expect(findings[0]?.message).toContain("by 2 November 2026, 40 working days after");
  expect(findings[0]?.source).toBe("Ofsted and CQC handbook, March 2030, paragraphs 151 and 155");
  // It does not say which number this one has now.
  expect(findings[1]?.source).toBe("Ofsted and CQC handbook, November 2022, paragraph 149");
});

test("counts of one's own come before those of the edition, and the calendar is the area's own", () => {
  const { deadlines } = inSettings(
    `{ "edition": "march-2030", "deadlines": { "plan-submitted": 41 }, "bankHolidays": ["2026-11-03"] }`,
  );
  expect(deadlines[0]).toMatchObject({ id: "plan-submitted", day: "2026-11-04", left: 1 });
});

test("sources in another edition", () => {
  expect(inEdition(adviserReview, written)).toBe(adviserReview);
  expect(inEdition(handbook(148), edition).text).toBe(
    "Ofsted and CQC handbook, November 2022, paragraph 148",
  );
  expect(inEdition(handbook(148), written).text).toBe("Ofsted and CQC handbook, March 2030, paragraph 155");
});
