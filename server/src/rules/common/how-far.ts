import { daysBetween } from "../../guidance/calendar.ts";
import type { PlainDate } from "../../guidance/calendar.ts";

const small = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/** How far `to` is after `from`, as people say it: "12 days", "six weeks", "four months", "two years". */
export function howFar(from: PlainDate, to: PlainDate): string {
  const days = daysBetween(from, to);
  if (days < 14) return counted(days, "day");
  const months = Math.round(days / 30.44);
  if (days < 60 && months * 30 - days > 5) return counted(Math.round(days / 7), "week");
  if (days < 50 && Math.abs(days - 30.5) > 3) return counted(Math.round(days / 7), "week");
  return months >= 24 && months % 12 === 0 ? counted(months / 12, "year") : counted(months, "month");
}

function counted(number: number, unit: string): string {
  return `${small[number] ?? String(number)} ${unit}${number === 1 ? "" : "s"}`;
}
