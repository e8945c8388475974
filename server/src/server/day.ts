import type { PlainDate } from "../guidance/calendar.ts";

/** Milliseconds after which it is looked at the clock again: a computer that was asleep learns of a new day soon. */
const often = 60_000;

/** Tells when another day has begun, for as long as the server runs. */
export function onNewDay(today: () => PlainDate, begun: () => void): void {
  let known = today();
  setInterval(() => {
    const day = today();
    if (day === known) return;
    known = day;
    begun();
  }, often);
}
