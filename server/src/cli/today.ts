import { isPlainDate } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { todayInLondon } from "../server/today.ts";
import { Refusal } from "./refusal.ts";

/** The day that `--today` names; without it, today in London. */
export function readToday(given: string | undefined): PlainDate {
  if (given === undefined) return todayInLondon();
  if (!isPlainDate(given))
    throw new Refusal(`--today should be a date written as 2026-11-01, not “${given}”.`);
  return given;
}
