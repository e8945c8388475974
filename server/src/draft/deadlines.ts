import { isPlainDate, type Calendar, type PlainDate } from "../guidance/calendar.ts";
import { deadlinesFrom, workingDaysLeft, type Deadline, type Events } from "../guidance/deadlines.ts";
import type { Edition } from "../guidance/editions.ts";
import type { Draft } from "./draft.ts";
import { stageOf } from "./plan-stage.ts";

/** A deadline of a draft, as it stands today. */
export interface DraftDeadline extends Deadline {
  /** The draft says that it has been done. */
  readonly settled: boolean;
  readonly passed: boolean;
  /** Working days after today up to and with the day: 0 on the day itself, negative after it. */
  readonly left: number;
}

interface Choice {
  readonly today: PlainDate;
  readonly edition: Edition;
  readonly calendar: Calendar;
}

/**
 * The deadlines of a draft, the nearest first, finished ones too. `report` is the inspection report that it answers,
 * read from its own file where there is one. None where the day they count from is not given.
 */
export function deadlinesOf(draft: Draft, report: Draft | undefined, choice: Choice): DraftDeadline[] {
  const deadlines = deadlinesFrom(draft.kind, eventsOf(draft, report), choice);
  if (deadlines.length === 0) return [];
  const { frontMatter } = draft;
  const stage = stageOf(draft.root);
  return deadlines.map((deadline) => ({
    ...deadline,
    settled: deadline.rule.settledBy.some((key) => frontMatter[key] !== undefined || stage[key]),
    passed: deadline.day < choice.today,
    left: workingDaysLeft(deadline.day, choice.today, choice.calendar),
  }));
}

/** The days that deadlines count from, where a draft or its inspection report gives them. */
export function eventsOf(draft: Draft, report: Draft | undefined): Events {
  const { reportReceived, draftReceived, notified } = draft.frontMatter;
  const published = reportPublished(draft, report);
  return {
    ...(published !== undefined && { "report-published": published }),
    ...(reportReceived !== undefined && { "report-received": reportReceived }),
    ...(draftReceived !== undefined && { "draft-received": draftReceived }),
    ...(notified !== undefined && { notified }),
  };
}

/** When the inspection report was published: as the draft says, else as the report itself does. */
export function reportPublished(draft: Draft, report: Draft | undefined): PlainDate | undefined {
  const { reportPublished: told, inspectionReport = "" } = draft.frontMatter;
  if (told !== undefined) return told;
  if (isPlainDate(inspectionReport)) return inspectionReport;
  const source = draft.kind === "inspection-report" ? draft : report;
  return source?.frontMatter.published ?? source?.inspection?.published ?? source?.date;
}
