import { CompletionItemKind } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import {
  addMonths,
  isPlainDate,
  monthEnd,
  term,
  type Calendar,
  type PlainDate,
} from "../../guidance/calendar.ts";
import { longDate } from "../../rules/common/wording.ts";
import { touches } from "../places.ts";
import type { Asked, Offer } from "./offer.ts";

const monthsAhead = 18;
const termsAhead = 5;
const mostUsed = 4;

/** No stretch from one day to another. */
const isOneDate = /^(?!from |until |to |before )(?!.* to |.*[–—]).{1,40}$/iu;

interface Coming {
  readonly text: string;
  readonly day: PlainDate;
}

/**
 * Dates to come, each with the day that it means: those that other actions of the draft end on, the ends of terms, and
 * the months ahead, as the draft writes them. Where a day of the month is written, that day of the months ahead.
 */
export function dates(draft: Draft, asked: Asked, today: PlainDate, calendar: Calendar): Offer[] {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+\p{L}*)?$/u.exec(asked.written)?.[1];
  const months = day === undefined ? monthEnds(today, writesMonths(draft)) : thatDay(Number(day), today);
  const seen = new Set<string>();
  return [...used(draft, asked, today), ...months.slice(0, 2), ...termEnds(today, calendar), ...months]
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map(({ text, day }) => ({
      text,
      beside: longDate(day) === text ? undefined : longDate(day),
      kind: CompletionItemKind.Value,
    }));
}

/** When other open actions end, the most frequent first. */
function used(draft: Draft, { line, character }: Asked, today: PlainDate): Coming[] {
  const at = { line, character };
  const found = new Map<string, Coming & { uses: number }>();
  for (const { timescale } of draft.actions) {
    if (timescale?.end === undefined || timescale.type !== "dated" || timescale.ambiguous) continue;
    const text = timescale.text.replace(/\s+/gu, " ").replace(/^by /iu, "");
    if (
      timescale.end < today ||
      !isOneDate.test(text) ||
      touches(timescale.words.range(), { start: at, end: at })
    )
      continue;
    const known = found.get(text);
    if (known) known.uses += 1;
    else found.set(text, { text, day: timescale.end, uses: 1 });
  }
  return [...found.values()].sort((a, b) => b.uses - a.uses || (a.day < b.day ? -1 : 1)).slice(0, mostUsed);
}

/** The draft says "March 2027" more often than "31 March 2027". */
function writesMonths({ actions }: Draft): boolean {
  const count = (precision: string): number =>
    actions.filter(({ timescale }) => timescale?.precision === precision).length;
  return count("month") > count("day");
}

function monthEnds(today: PlainDate, asMonth: boolean): Coming[] {
  return Array.from({ length: monthsAhead }, (_none, ahead) => {
    const day = monthEnd(addMonths(today, ahead + 1));
    return { text: asMonth ? longDate(day).replace(/^\d+ /, "") : longDate(day), day };
  });
}

function thatDay(day: number, today: PlainDate): Coming[] {
  return Array.from({ length: monthsAhead }, (_none, ahead) => {
    const month = addMonths(`${today.slice(0, 8)}01`, ahead).slice(0, 8);
    return `${month}${String(day).padStart(2, "0")}`;
  })
    .filter((date) => isPlainDate(date) && date > today)
    .map((date) => ({ text: longDate(date), day: date }));
}

function termEnds(today: PlainDate, calendar: Calendar): Coming[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1, year + 2]
    .flatMap((each) =>
      (["spring", "summer", "autumn"] as const).map((name) => ({
        text: `end of ${name} term ${String(each)}`,
        day: term(name, each, calendar).end,
      })),
    )
    .filter(({ day }) => day > today)
    .slice(0, termsAhead);
}
