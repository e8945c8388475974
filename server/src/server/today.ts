import type { PlainDate } from "../guidance/calendar.ts";

// Swedish writes dates as YYYY-MM-DD.
const london = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/London" });

export function todayInLondon(): PlainDate {
  return london.format(new Date());
}
