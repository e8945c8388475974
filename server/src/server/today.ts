import type { PlainDate } from "../guidance/calendar.ts";

/** It takes longer to make than all else that a command loads to answer from an earlier run. */
let london: Intl.DateTimeFormat | undefined;

export function todayInLondon(): PlainDate {
  // Swedish writes dates as YYYY-MM-DD.
  london ??= new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });
  return london.format(new Date());
}
