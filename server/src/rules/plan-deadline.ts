import { deadlinesOf, reportPublished } from "../draft/deadlines.ts";
import type { DraftDeadline } from "../draft/deadlines.ts";
import type { Draft } from "../draft/draft.ts";
import { stageOf } from "../draft/plan-stage.ts";
import { toldDates } from "../draft/told-dates.ts";
import { addMonths } from "../guidance/calendar.ts";
import { deadlinesFrom, workingDaysLeft, type Deadline } from "../guidance/deadlines.ts";
import { handbook } from "../guidance/editions.ts";
import type { Range } from "../markdown/position.ts";
import { openingOf } from "./common/opening.ts";
import { dateEdit } from "./common/top-lines.ts";
import type { Context } from "./rule.ts";
import { rule } from "./rule.ts";
import { inSentence, longDate } from "./common/wording.ts";

/** Working days before the last one from which it is said. */
const near = 5;
/** Months after the report from which nobody asks any more when the plan was handed in. */
const longAgo = 18;

export default rule({
  id: "plan-deadline",
  per: "draft",
  kinds: ["priority-action-plan", "strategic-plan"],
  severity: "warning",
  title: "The plan is submitted and published in time",
  source: [handbook(144, 148)],
  why: "The handbook sets a day for each, counted in working days from the publication of the inspection report; bank holidays do not count. Several bodies have to agree before it, so the day comes sooner than it seems.",
  good: `---
kind: priority-action-plan
date: 2026-10-26
inspection-report: 2026-09-18
submitted: 2026-10-28
---

# Merrow Vale priority action plan

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited longest | NHS Weir and Vale ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Put a therapist into each school cluster | Merrow Vale Council | 31 March 2027 | 70% of children helped reach their goal (44% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-10-26
inspection-report: 2026-09-22
---

# Merrow Vale priority action plan

## Area for priority action 1: Waits for therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited longest | NHS Weir and Vale ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Put a therapist into each school cluster | Merrow Vale Council | 31 March 2027 | 70% of children helped reach their goal (44% in May 2026) |
`,
  check(draft, context) {
    if (draft.summary) return;
    const { today, settings, companions } = context;
    const open = deadlinesOf(draft, companions.report?.draft, { ...settings, today }).filter((deadline) =>
      isPressing(deadline, context),
    );
    tellOfLateDay(context);
    tellOfNearDay(context);
    const last = open.at(-1);
    const [key] = last?.rule.settledBy ?? [];
    if (!last || !key) return;
    const fix = { title: "Write when it was done", edits: [dateEdit(key, "day, month and year", draft)] };
    context.report(placeOf(draft), message(last, key), ...(last.passed ? [fix] : []));
  },
});

/** The plan itself tells two days that are too far apart: that of the report, and that on which it goes. */
function tellOfLateDay(context: Context): void {
  const { draft, companions, settings, today } = context;
  const { report: since, sent: handedIn, agreed } = toldDates(draft.root);
  const sent = draft.kind === "strategic-plan" ? agreed : handedIn;
  if (!since || !sent || reportPublished(draft, companions.report?.draft) !== undefined) return;
  const deadline = deadlinesFrom(draft.kind, { "report-published": since.date }, settings).find(
    ({ id }) => id === "plan-submitted" || id === "strategic-plan-updated",
  );
  const latest = addMonths(since.date, longAgo);
  if (!deadline || sent.date <= deadline.day || sent.date > latest || today > latest) return;
  const { what, day } = deadline;
  const counted = daysCounted(deadline);
  context.report(
    sent.words,
    `This gives ${longDate(sent.date)}. The last day to ${inSentence(what)} ${day < today ? "was" : "is"} ${longDate(day)}, ${counted}. ${sent.date > today ? "Bring it forward, or put the dates right." : "Say why it was late, or put the dates right."}`,
  );
}

/** The plan itself tells when its report came out and when it has to be with the inspectors, and there are few days left. */
function tellOfNearDay(context: Context): void {
  const { draft, companions, settings, today } = context;
  const { report: since, sent } = toldDates(draft.root);
  if (!since || !sent || draft.kind === "strategic-plan" || stageOf(draft.root).submitted) return;
  if (reportPublished(draft, companions.report?.draft) !== undefined) return;
  const deadline = deadlinesFrom(draft.kind, { "report-published": since.date }, settings).find(
    ({ id }) => id === "plan-submitted",
  );
  const left = deadline && workingDaysLeft(deadline.day, today, settings.calendar);
  if (!deadline || left === undefined || left < 0 || left > near) return;
  const isSettled = deadline.rule.settledBy.some((key) => draft.frontMatter[key] !== undefined);
  if (isSettled || sent.date > deadline.day || sent.date < today) return;
  const { what, day } = deadline;
  context.report(
    sent.words,
    `${what} by ${longDate(day)}, ${daysCounted(deadline)}: ${leftInWords(left)}. Once it is done, say so here.`,
  );
}

function isPressing(deadline: DraftDeadline, { draft, today }: Context): boolean {
  const { rule: asked, left, passed, since, day, settled } = deadline;
  if (settled || asked.settledBy.length === 0 || left > near || today > addMonths(since, longAgo))
    return false;
  // A strategic plan goes to nobody: its own date says when it was updated.
  const date = draft.date ?? "";
  return !(draft.kind === "strategic-plan" && passed && date > since && date <= day);
}

function daysCounted({ rule: { count, unit }, since }: Deadline): string {
  return `${count} ${unit === "months" ? "months" : "working days"} after the inspection report of ${longDate(since)}`;
}

function message(deadline: DraftDeadline, key: string): string {
  const { what, day, left, passed } = deadline;
  const counted = daysCounted(deadline);
  const note = `write the date at the top of the document, such as “${key}: ${longDate(day)}”`;
  if (passed)
    return `The last day to ${inSentence(what)} was ${longDate(day)}, ${counted}, and the document does not say that it was done. If it was, ${note}; if not, do it now.`;
  return `${what} by ${longDate(day)}, ${counted}: ${leftInWords(left)}. Once it is done, ${note}.`;
}

function leftInWords(left: number): string {
  if (left === 0) return "that is today";
  return left === 1 ? "1 working day is left" : `${left} working days are left`;
}

/** Where the report's date stands; else the document's first heading. */
function placeOf(draft: Draft): Range {
  const { keys } = draft.frontMatter;
  return (keys["report-published"] ?? keys["inspection-report"])?.value ?? openingOf(draft);
}
