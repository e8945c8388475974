import { isPlainDate, type Calendar, type PlainDate } from "../../guidance/calendar.ts";
import { once } from "../../markdown/once.ts";
import type { Precision, TimescaleType } from "../draft.ts";

/** What a text says about when. */
export interface TimescaleReading {
  readonly text: string;
  readonly type: TimescaleType;
  /** Where the words give a start: "from September 2026", a stretch, a quarter, a year. */
  readonly start: PlainDate | undefined;
  /** The last day. Of two dates the later; before `start` only where the author wrote it so. */
  readonly end: PlainDate | undefined;
  readonly precision: Precision | undefined;
  readonly ambiguous: "no-year" | "two-readings" | undefined;
  readonly reviewed: boolean;
  readonly repeats: boolean;
  /** "Completed 10 July 2026". */
  readonly done: boolean;
  /** UTF-16 offsets of `text` in the text that was read. */
  readonly from: number;
  readonly to: number;
}

export interface DateContext {
  /** The document's own date. */
  readonly date: PlainDate | undefined;
  readonly today: PlainDate;
  readonly calendar: Calendar;
}

/** The same without a date of the document that is no day ("2024"). */
export const withSoundDate = once((context: DateContext): DateContext =>
  context.date === undefined || isPlainDate(context.date) ? context : { ...context, date: undefined },
);
