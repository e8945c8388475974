import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { countWords, trimmed } from "./wording.ts";

/** The dates of which running words say "Was 30 November 2026; now 30 April 2027": the first, and where one is told, the new one. */
export interface MovedDates {
  readonly first: Words | undefined;
  readonly now: Words | undefined;
}

const none: MovedDates = { first: undefined, now: undefined };

const wasDue =
  /(?:^|[\s(])(?:was|originally|previously|formerly|first due|original date:?|due date was|due(?=[^.;()\n]{3,24}\d[,;–—-]{0,2} (?:now|moved|extended|revised|changed|put back|pushed back|slipped|deferred|delayed|postponed)\b)|should have (?:been done|finished|ended))(?: due| planned| set| to (?:be done|finish|end))?(?: by| on| in| for| at)?(?: the)? (?=[^.;()\n]{0,24}\d)/i;
const movedFrom =
  /(?:^|[\s(])(?:moved|extended|revised|changed|put back|pushed back|slipped|deferred|delayed|postponed) from (?:the )?(?=[^.;()\n]{0,24}\d)/i;
const nowDue =
  /(?:^|[\s(;,→])(?:now|new date:?|revised:|revised(?= \p{L}{0,9} ?\d)|(?:moved|extended|revised|changed|put back|pushed back|slipped|deferred|delayed|postponed) (?:to|until))(?: due| expected| planned)?(?: by| on| in| for| at)?(?: the)? (?=[^.;()\n]{0,24}\d)/iu;
const ends = /[;.,()\n]|\s[–—→-]\s|\b(?:now|but|because|moved|extended|revised|put back|slipped)\b/i;

const endsOfMove = new RegExp(`${ends.source}|\\bto\\b`, "i");

export const movedDates = once((words: Words): MovedDates => {
  const { text } = words;
  if (!/\d/u.test(text)) return none;
  const first = after(words, wasDue, ends);
  return first ? { first, now: after(words, nowDue, ends) } : none;
});

const fewWords = 6;

/** The same of words that are nothing but a time: "July 2026, extended to January 2027", "January 2027 (moved from July 2026)". */
export const movedTimes = once((words: Words): MovedDates => {
  const told = movedDates(words);
  if (told.first || !/\d.*\d/u.test(words.text)) return told;
  const from = after(words, movedFrom, endsOfMove);
  if (from) return { first: from, now: undefined };
  const at = nowDue.exec(words.text)?.index ?? -1;
  const first = trimmed(words.slice(0, Math.max(0, at)));
  return /\d/u.test(first.text) && countWords(first.text) <= fewWords
    ? { first, now: after(words, nowDue, ends) }
    : none;
});

/** What follows the words up to the end of their clause. */
function after(words: Words, lead: RegExp, end: RegExp): Words | undefined {
  const match = lead.exec(words.text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const to = words.text.slice(from).search(end);
  return trimmed(words.slice(from, to < 0 ? undefined : from + to));
}
