import { afterDone, doneDeeds, doneStates, notAllDone } from "../guidance/done-words.ts";
import { months } from "../guidance/date-words.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Words } from "../markdown/elements.ts";
import { readTimescale, type DateContext } from "./timescale.ts";

const month = `(?:${[...months.keys()].join("|")})\\.?`;
const day = "(?:\\d{1,2}(?:st|nd|rd|th)? )?";
const date = `(?:${day}(?:of )?(?:early |mid-?|late )?(?:${month}|spring|summer|autumn|winter)(?: (?:half )?term)?,?(?:[ -]\\d{2,4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|20\\d\\d(?:[/-]\\d\\d)?|${afterDone})`;
const opening =
  "^\\W*(?:(?:the |this )?(?:(?:action|milestone|task|update):? )?)?(?:(?:is|was|were|has|have|been|fully|all|both|now(?! (?:live|open)\\b)) )*";

/** "Complete.", "Closed Nov-24", "Opened on 12 January 2026; 38 calls a week", "In place since May". */
const toldDone = new RegExp(
  `${opening}(?:(?:${doneDeeds})(?:,? (?:(?:on|in|during|at the end of) )?${date})?|(?:${doneStates})(?: (?:since )?${date})?)(?: and \\p{L}+(?: \\p{L}+)?)?\\s*(?:$|[.;,(–—/|]|- )`,
  "iu",
);

/** What is said of how an action goes tells, first of all, that it is done. */
export function tellsDone(remark: Words | undefined): boolean {
  if (!remark) return false;
  const text = remark.text.slice(0, 200);
  return toldDone.test(text) && !notAllDone.test(firstSentence(text));
}

/**
 * "Two leads in post since 16 October", of what was put off to that very day, tells that it is done: `end` has passed
 * when this is reported.
 */
export function tellsDoneOn(end: PlainDate, remark: Words, dates: DateContext): boolean {
  const since = doneSince.exec(remark.text);
  if (!since || end > (dates.date ?? dates.today) || notAllDone.test(firstSentence(remark.text)))
    return false;
  const told = remark.text.slice(since.index + since[0].length);
  return [told, `${told} ${end.slice(0, 4)}`].some((text) => readTimescale(text, dates)?.end === end);
}

const doneSince = new RegExp(`\\b(?:since|(?:${doneDeeds}) (?:on|in))\\s(?:the )?(?=[^.;]{0,24}$)`, "iu");

function firstSentence(text: string): string {
  return text.split(/[.;](?:\s|$)/, 1)[0] ?? "";
}
