import type { Calendar, PlainDate } from "../../guidance/calendar.ts";
import type { Period } from "./periods.ts";
import type { Tokens } from "./tokens.ts";

/** What the readers of named times look at. */
export interface Naming {
  readonly tokens: Tokens;
  readonly calendar: Calendar;
  /** The document's own date; without it, "by Christmas" and "before half-term" name no day. */
  readonly date: PlainDate | undefined;
}

/** A time that was found, and the token after it. */
export interface Found {
  readonly period: Period;
  readonly next: number;
}
