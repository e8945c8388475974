import { interpret, saysNothing } from "./timescale/interpret.ts";
import { marksOf } from "./timescale/marks.ts";
import { withSoundDate, type DateContext, type TimescaleReading } from "./timescale/reading.ts";
import { tokenize } from "./timescale/tokens.ts";

export { findTimescale } from "./timescale/deadlines.ts";
export type { DateContext, TimescaleReading } from "./timescale/reading.ts";

/**
 * Reads the whole of a cell or of a label's value that says when. Undefined where it is blank; words that fix no
 * time are `vague`. Never throws.
 */
export function readTimescale(text: string, context: DateContext): TimescaleReading | undefined {
  if (isBlank(text)) return undefined;
  const trimmed = text.trim();
  const from = text.indexOf(trimmed);
  const sound = withSoundDate(context);
  const tokens = tokenize(trimmed);
  const marks = marksOf({ tokens, calendar: sound.calendar, date: sound.date });
  const meaning = interpret(marks, tokens, sound);
  const isLeftBlank = meaning.precision === "year" && unfilled.test(trimmed);
  return { text: trimmed, ...(isLeftBlank ? saysNothing : meaning), from, to: from + trimmed.length };
}

/** A date of which only the year is filled in: "XX/XX/2027", "dd/mm/2027". */
const unfilled = /(?<![\p{L}\p{N}])(?:[x_?]{1,2}|dd)[/.-](?:[x_?]{1,2}|mm)[/.-]/iu;

const blanks = new Set([
  "",
  "na",
  "none",
  "nil",
  "null",
  "notapplicable",
  "blank",
  "nonegiven",
  "nonestated",
]);

/** A text that begins as none of `blanks` does, which is most. */
const begins = /^\s*[ac-mo-z\d]/i;

/** Says that there is nothing: empty, dashes, "n/a", "none". Absent, not vague. */
export function isBlank(text: string): boolean {
  if (begins.test(text)) return false;
  return text.length < 40
    ? blanks.has(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))
    : text.trim() === "";
}
