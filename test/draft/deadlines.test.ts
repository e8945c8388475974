import { expect, test } from "vitest";
import { deadlinesOf, reportPublished } from "../../server/src/draft/deadlines.ts";
import type { Draft } from "../../server/src/draft/draft.ts";
import { stageOf } from "../../server/src/draft/plan-stage.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { readSections } from "../../server/src/draft/sections.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { edition } from "../../server/src/guidance/editions.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

const today = "2026-11-02";

function draftOf(lines: string, body = "# Plan"): Draft {
  const text = `---\n${lines}\n---\n\n${body}\n`;
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultCalendar });
  if (!draft) throw new Error("The text was not taken for a draft.");
  return draft;
}

const due = (draft: Draft, report?: Draft) =>
  deadlinesOf(draft, report, { today, edition, calendar: defaultCalendar }).map(
    ({ id, day, settled }) => `${id} ${day}${settled ? " settled" : ""}`,
  );

test("a plan's deadlines count from the publication of its report", () => {
  const days = ["plan-submitted 2026-10-30", "plan-published 2026-12-29", "monitoring-inspection 2028-03-18"];
  expect(due(draftOf("kind: priority-action-plan\ninspection-report: 18 September 2026"))).toEqual(days);
  expect(due(draftOf("kind: priority-action-plan\nreport-published: 2026-09-18"))).toEqual(days);
  const report = draftOf("kind: inspection-report\ndate: 2026-09-18");
  expect(due(draftOf("kind: priority-action-plan\ninspection-report: report.md"), report)).toEqual(days);
  expect(due(draftOf("kind: priority-action-plan\ninspection-report: report.pdf"))).toEqual([]);
  expect(due(draftOf("kind: self-evaluation\nreport-published: 2026-09-18"))).toEqual([]);
});

test("the draft's own word for the date of the report comes first", () => {
  const report = draftOf("kind: inspection-report\ndate: 2026-09-18");
  const plan = draftOf("kind: strategic-plan\nreport-published: 2026-09-21");
  expect(reportPublished(plan, report)).toBe("2026-09-21");
  expect(reportPublished(draftOf("kind: strategic-plan"), report)).toBe("2026-09-18");
});

test("what the front matter says was done is settled", () => {
  const lines = "kind: priority-action-plan\ninspection-report: 2026-09-18";
  expect(due(draftOf(`${lines}\nsubmitted: 2026-10-30`)).slice(0, 2)).toEqual([
    "plan-submitted 2026-10-30 settled",
    "plan-published 2026-12-29",
  ]);
  expect(due(draftOf(`${lines}\npublished: 2026-10-30`)).slice(0, 2)).toEqual([
    "plan-submitted 2026-10-30 settled",
    "plan-published 2026-12-29 settled",
  ]);
});

test("an inspection report and an evidence index have deadlines of their own", () => {
  expect(
    due(draftOf("kind: inspection-report\ndraft-received: 2026-10-26\nreport-received: 2026-10-30")),
  ).toEqual(["complaint 2026-11-06", "draft-report-comments 2026-11-09"]);
  expect(due(draftOf("kind: evidence-index\nnotified: 2026-11-02"))).toEqual([
    "annex-a-lists 2026-11-03",
    "annex-a-rest 2026-11-06",
  ]);
});

test.each([
  ["*Submitted to His Majesty’s Chief Inspector on 21 September 2026*", true, false],
  ["This plan was approved by Ofsted and the CQC on 1 April 2025.", true, false],
  ["# Priority action plan: final version", true, false],
  ["Status: submitted", true, false],
  ["This plan was published on 12 June 2025.", true, true],
  ["The plan must be submitted to Ofsted and the CQC within 30 working days.", false, false],
  ["It will be submitted to Ofsted in March.", false, false],
  ["Not yet approved by Ofsted", false, false],
  ["The inspection report was published on 18 September 2026.", false, false],
  ["The final plan will be published in March.", false, false],
  ["Version 0.4, working draft", false, false],
])("how far a plan has come: %s", (text, submitted, published) => {
  const root = readSections(readMarkdown(text).blocks.flatMap(({ elements }) => elements));
  expect(stageOf(root)).toEqual({ submitted, published });
});
