import { once } from "../markdown/once.ts";
import {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  onOrBefore,
  workingDaysBetween,
  type Calendar,
  type PlainDate,
} from "./calendar.ts";
import {
  cite,
  deadlineIds,
  type DeadlineId,
  type DeadlineRule,
  type Edition,
  type Event,
} from "./editions.ts";
import type { Kind } from "./kinds.ts";
import type { Source } from "./sources.ts";

/** The days on which things happened that deadlines count from. */
export type Events = Readonly<Partial<Record<Event, PlainDate>>>;

/** By when something is to be done. */
export interface Deadline {
  readonly id: DeadlineId;
  /** What is to be done, as a command: "Submit the priority action plan to Ofsted and the CQC". */
  readonly what: string;
  readonly day: PlainDate;
  /** By what time of that day, where the edition says so: "11am". */
  readonly time: string | undefined;
  readonly rule: DeadlineRule;
  /** The day it counts from. */
  readonly since: PlainDate;
  readonly source: Source;
}

interface Choice {
  readonly edition: Edition;
  readonly calendar: Calendar;
}

/** The deadlines of a document of that kind whose event has happened, the nearest first. */
export function deadlinesFrom(kind: Kind, events: Events, { edition, calendar }: Choice): Deadline[] {
  return deadlineIds
    .flatMap((id) => {
      const rule = edition.deadlines[id];
      const since = events[rule.from];
      if (since === undefined || !rule.kinds.includes(kind)) return [];
      const day = dayOf(rule, since, calendar);
      const source = cite(edition, ...rule.paragraphs);
      return [{ id, what: rule.what, day, time: rule.time, rule, since, source }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** The last day for what `rule` asks, counted from an event on `since`. The day of the event does not count. */
export function dayOf(
  { count, unit, until }: Pick<DeadlineRule, "count" | "unit" | "until">,
  since: PlainDate,
  calendar: Calendar,
): PlainDate {
  if (unit === "months") return addMonths(since, count);
  const known = workingDays(calendar);
  const key = `${since} ${count}`;
  const day = known.get(key) ?? addWorkingDays(since, count, calendar);
  known.set(key, day);
  return until === undefined ? day : lastWorkingDayOfWeek(day, calendar);
}

/** Days that have been counted from others: each costs a walk through the calendar. */
const workingDays = once<Calendar, Map<string, PlainDate>>(() => new Map());

/** Working days after `today` up to and with `day`: 0 on the day itself, negative when it has passed. */
export function workingDaysLeft(day: PlainDate, today: PlainDate, calendar: Calendar): number {
  return workingDaysBetween(today, day, calendar);
}

/** The Friday of the week of `day`, or the last working day before that Friday where it is none; never before `day`. */
function lastWorkingDayOfWeek(day: PlainDate, calendar: Calendar): PlainDate {
  const friday = addDays(onOrBefore(day, 1), 4);
  const last = isWorkingDay(friday, calendar) ? friday : addWorkingDays(friday, -1, calendar);
  return last < day ? day : last;
}
