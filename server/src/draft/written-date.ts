import { isPlainDate, plainDate } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";

const months = "january february march april may june july august september october november december".split(
  " ",
);

/**
 * A date as officers write it, day first: `2026-04-17`, `17/04/2026`, `17.4.26`, `Friday 17th April 2026`,
 * `April 17, 2026`, `April 2026` (its last day). Undefined where the text is not one date.
 */
export function readDate(text: string): PlainDate | undefined {
  if (text.length > 40) return undefined;
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,/.-]+/);
  if (words.length > 1 && /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.test(words[0] ?? "")) words.shift();
  const [first = "", second = "", third = ""] = words;
  if (words.length === 2) return dateOf(second, monthNamed(first), undefined);
  if (words.length !== 3) return undefined;
  if (/^\d{4}$/.test(first)) return dateOf(first, Number(second), third.replace(/t.*$/, ""));
  return (
    dateOf(third, monthNamed(second) ?? numberOf(second), first) ?? dateOf(third, monthNamed(first), second)
  );
}

function monthNamed(word: string): number | undefined {
  const index = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word));
  return index < 0 ? undefined : index + 1;
}

function numberOf(word: string): number | undefined {
  return /^\d{1,2}(st|nd|rd|th)?$/.test(word) ? parseInt(word, 10) : undefined;
}

/** `day` undefined: the last of the month. */
function dateOf(year: string, month: number | undefined, day: string | undefined): PlainDate | undefined {
  if (!/^(\d{2}|20\d{2})$/.test(year) || month === undefined || month < 1 || month > 12) return undefined;
  const fullYear = year.length === 2 ? `20${year}` : year;
  if (day === undefined) return plainDate(Number(fullYear), month, 31);
  const two = (number: number) => String(number).padStart(2, "0");
  const date = `${fullYear}-${two(month)}-${two(numberOf(day) ?? 0)}`;
  return isPlainDate(date) ? date : undefined;
}
