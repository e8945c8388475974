import { addMonths, type PlainDate } from "../guidance/calendar.ts";
import type { Draft } from "./draft.ts";

/** A report that has no date of its own, and no date younger than this many months, is a record of another time. */
const monthsUntilOld = 6;

/**
 * The day by which it is told whether a date in the draft has passed. A plan is live until it is done with, so today; a
 * report tells how things stood on its own date. Undefined for an old report that does not say when it was written.
 */
export function asOf(draft: Draft, today: PlainDate): PlainDate | undefined {
  if (draft.kind !== "progress-report") return today;
  if (draft.date !== undefined) return draft.date < today ? draft.date : today;
  const last = [...draft.actions.map(({ timescale }) => timescale?.end), ...draft.log.map(({ end }) => end)]
    .filter((end) => end !== undefined)
    .reduce((latest, end) => (end > latest ? end : latest), "");
  return last < addMonths(today, -monthsUntilOld) ? undefined : today;
}
