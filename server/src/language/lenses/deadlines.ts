import { deadlinesOf } from "../../draft/deadlines.ts";
import type { DraftDeadline } from "../../draft/deadlines.ts";
import type { Draft } from "../../draft/draft.ts";
import { addMonths, isPlainDate } from "../../guidance/calendar.ts";
import type { PlainDate } from "../../guidance/calendar.ts";
import type { DeadlineId } from "../../guidance/editions.ts";
import type { Range } from "../../markdown/position.ts";
import { openingOf } from "../../rules/common/opening.ts";
import { longDate } from "../../rules/common/wording.ts";
import type { Settings } from "../../rules/rule.ts";
import type { Told } from "./told.ts";
import { distance } from "../understood/timescale.ts";

export interface Choice {
  readonly today: PlainDate;
  readonly settings: Settings;
  /** The inspection report that the draft answers, where it is at hand. */
  readonly report: Draft | undefined;
}

/** Months after the day that a deadline counts from after which nobody asks for it any more. */
const longAgo = 18;

/** By when a draft is to be submitted and published, with the working days left. Nothing that is done already. */
export function deadlinesTold(draft: Draft, { today, settings, report }: Choice): Told[] {
  if (draft.summary) return [];
  return deadlinesOf(draft, report, { ...settings, today })
    .filter(({ settled, rule, since }) => {
      return !settled && rule.unit === "working-days" && today <= addMonths(since, longAgo);
    })
    .map((deadline) => ({
      range: openingOf(draft),
      title: deadlineTitle(deadline, today, settings),
      tooltip: `${deadline.what}. It counts from ${longDate(deadline.since)}: ${deadline.source.text}.`,
      places: startingDate(deadline, draft),
    }));
}

/** Where the draft itself gives the day that a deadline counts from. */
function startingDate({ rule: { from } }: DraftDeadline, { frontMatter }: Draft): Range[] {
  const { keys, inspectionReport = "" } = frontMatter;
  const report =
    from === "report-published" && isPlainDate(inspectionReport) ? keys["inspection-report"] : undefined;
  const key = keys[from] ?? report;
  return key ? [key.value] : [];
}

/** Several stand on one line. */
const inBrief: Partial<Record<DeadlineId, string>> = {
  "plan-submitted": "Submit",
  "plan-published": "Publish",
  "strategic-plan-updated": "Update and publish",
};

function deadlineTitle(
  { id, what, day, time, passed }: DraftDeadline,
  today: PlainDate,
  { calendar }: Settings,
): string {
  const when = `${time === undefined ? "" : `${time} on `}${longDate(day)}`;
  const left = distance(day, today, calendar);
  const brief = inBrief[id] ?? what;
  return passed ? `${brief}: the last day was ${when}, ${left}` : `${brief} by ${when}, ${left}`;
}
