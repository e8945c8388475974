import { eventsOf } from "../draft/deadlines.ts";
import { plans } from "../draft/draft.ts";
import type { Action } from "../draft/draft.ts";
import { inAny } from "../draft/in-parts.ts";
import { toldDates } from "../draft/told-dates.ts";
import { deadlinesFrom } from "../guidance/deadlines.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { once } from "../markdown/once.ts";
import type { Context } from "./rule.ts";
import { rule } from "./rule.ts";
import { longDate, nameOf } from "./common/wording.ts";

/** So many dates of their own, and that part of them the same day, before it is said. */
const fewest = 6;
const nearlyAll = 0.85;
/** Where more than so many actions end too late, it is said once. */
const mostSingly = 5;

export default rule({
  id: "action-timescale-late",
  per: "draft",
  kinds: plans,
  severity: "information",
  title: "Actions end in time to be judged, and not all on one day",
  source: [handbook(20, 157), oneYearOn],
  why: "Inspectors come back about 18 months after the report and ask what has changed by then. Timescales that are too long, or the same for everything, were criticised in the first plans.",
  good: `---
kind: priority-action-plan
date: 2026-09-14
inspection-report: 2026-09-07
submitted: 2026-10-16
---

# Stonebeck priority action plan

## Area for priority action 1: Speech and language therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited longest | NHS Stone Valley ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Put a therapist into each school cluster | Stonebeck Council | 31 December 2027 | 70% of children helped reach their goal (44% in May 2026) |
`,
  weak: `---
kind: priority-action-plan
date: 2026-09-14
report-published: 2026-10-05
---

# Stonebeck priority action plan

## Area for priority action 1: Speech and language therapy

| Ref | Action | Owner | By when | What will be different |
| --- | --- | --- | --- | --- |
| 1.1 | See all children who have waited longest | NHS Stone Valley ICB | 31 July 2027 | No child waits longer than 18 weeks (61 in May 2026) |
| 1.2 | Put a therapist into each school cluster | Stonebeck Council | 31 December 2029 | 70% of children helped reach their goal (44% in May 2026) |
`,
  check(draft, context) {
    if (draft.summary) return;
    reportLate(context);
    reportSameDay(context);
  },
});

const datedIn = once((actions: readonly Action[]): readonly Dated[] =>
  actions.flatMap((action) => {
    const { type, end, ambiguous } = action.timescale ?? {};
    return type === "dated" && end !== undefined && !ambiguous && !action.done ? [{ action, end }] : [];
  }),
);

interface Dated {
  readonly action: Action;
  readonly end: string;
}

function reportLate(context: Context): void {
  const { draft, companions, settings, today } = context;
  const told = toldDates(draft.root).report?.date;
  const events = {
    ...(told !== undefined && { "report-published": told }),
    ...eventsOf(draft, companions.report?.draft),
  };
  const visit = deadlinesFrom(draft.kind, events, settings).find(({ id }) => id === "monitoring-inspection");
  if (!visit || visit.day < today) return;
  const late = draft.lists.flatMap((list) => datedIn(list)).filter(({ end }) => end > visit.day);
  const expected = `the monitoring inspection is to be expected at about ${longDate(visit.day)}, ${visit.rule.count} months after the report`;
  const advice = "Say what families will notice by then, with a date of its own.";
  const [first] = late;
  if (first && late.length > mostSingly) {
    const message = `${late.length} actions end after inspectors will look at the plan, this one on ${longDate(first.end)}: ${expected}. ${advice}`;
    context.report(first.action.title, message);
    return;
  }
  for (const { action, end } of late)
    context.report(
      action.title,
      `${nameOf(action)} ends on ${longDate(end)}, after inspectors will look at it: ${expected}. ${advice}`,
    );
}

/** The day on which more than half of them end, if there is one; else any. */
function mostOf(dated: readonly Dated[]): string | undefined {
  let [day, lead]: [string | undefined, number] = [undefined, 0];
  for (const { end } of dated) {
    if (lead === 0) day = end;
    lead += end === day ? 1 : -1;
  }
  return day;
}

/** A date that a heading gives to all below it is one date, and not the same one again and again. */
const ownDates = once((actions: readonly Action[]): readonly Dated[] =>
  datedIn(actions).filter(({ action }) => !action.timescale?.inherited),
);

/** Nearly all of a list end on one day: where that holds of a whole draft, it does of one of its lists. */
const isSameDay = inAny((actions: readonly Action[]): boolean => {
  const own = ownDates(actions);
  const day = mostOf(own);
  return own.length > 0 && own.filter(({ end }) => end === day).length >= own.length * nearlyAll;
});

function reportSameDay(context: Context): void {
  const { lists } = context.draft;
  if (!isSameDay(lists)) return;
  const own = lists.flatMap((list) => ownDates(list));
  if (own.length < fewest) return;
  const day = mostOf(own);
  const most = own.filter(({ end }) => end === day);
  const [first] = most;
  if (!first || most.length < own.length * nearlyAll) return;
  const all = most.length === own.length ? `All ${own.length}` : `${most.length} of the ${own.length}`;
  context.report(
    first.action.title,
    `${all} dated actions still open end on ${longDate(first.end)}. Give each the date by which it can be done, so that progress can be seen on the way.`,
  );
}
