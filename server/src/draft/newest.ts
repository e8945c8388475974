import { isPlainDate, plainDate, type PlainDate } from "../guidance/calendar.ts";
import { months } from "../guidance/date-words.ts";
import { thisYear } from "../guidance/meeting-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { readDate } from "./written-date.ts";

/** A time that a text names, by its last day. */
export interface Named {
  readonly words: Words;
  readonly end: PlainDate;
}

const names = [...months.keys()].join("|");
const seasons = "spring|summer|autumn|winter";
const dated = new RegExp(
  `(?<![\\d.,£])(?:(?<day>\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})|(?:(?:(?<date>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<name>${names}|${seasons})(?: term)?,? )?(?<year>20\\d\\d)(?:[/–-](?<second>\\d{4}|\\d{2})(?![\\d/]))?(?!\\d|,\\d|\\.\\d))`,
  "gu",
);
const relative = finder(thisYear);
const yearless = new RegExp(
  `\\b(?:in|since|from|by|of|to|until|during|and) (?:${names})(?![a-z])(?!,? 20\\d\\d| \\d\\d\\b)`,
  "u",
);

/** The times that statements name with their year. Where only a year is given, it is taken to its last day. */
export function timesIn(statements: readonly Words[]): Named[] {
  return statements.flatMap((words) => {
    if (!/20\d\d|\d[./]\d/.test(words.text)) return [];
    return [...fold(words.text).matchAll(dated)].flatMap(({ groups = {} }) => {
      const end = endOf(groups);
      return end === undefined ? [] : [{ words, end }];
    });
  });
}

/** Whether statements name a time by words that only the document's own date settles: "in May", "this term". */
export function namesTimeWithoutYear(statements: readonly Words[]): boolean {
  return statements.some(({ text }) => {
    const folded = fold(text);
    return relative.isIn(folded) || yearless.test(folded);
  });
}

const seasonEnds: Readonly<Record<string, number>> = { spring: 4, summer: 8, autumn: 12, winter: 12 };

function endOf({
  day,
  date,
  name,
  year,
  second,
}: Readonly<Record<string, string | undefined>>): PlainDate | undefined {
  if (day !== undefined) return readDate(day);
  const first = Number(year);
  if (second !== undefined) {
    // A school year ends in August, a financial one before that; the later reading accuses nobody.
    const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
    return last === first + 1 ? plainDate(last, 8, 31) : undefined;
  }
  const month = name === undefined ? 12 : (months.get(name) ?? seasonEnds[name] ?? 12);
  const end = plainDate(first, month, Number(date ?? 31) || 31);
  return isPlainDate(end) ? end : undefined;
}
