import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { trimmed } from "./wording.ts";

/** The dates of which running words say "Was 30 November 2026; now 30 April 2027": the first, and where one is told, the new one. */
export interface MovedDates {
  readonly first: Words | undefined;
  readonly now: Words | undefined;
}

const none: MovedDates = { first: undefined, now: undefined };

const wasDue =
  /(?:^|[\s(])(?:was|originally|first due|original date:?|due date was|should have (?:been done|finished|ended))(?: due| planned| set| to (?:be done|finish|end))?(?: by| on| in| for| at)?(?: the)? (?=[^.;()\n]{0,24}\d)/i;
const nowDue =
  /(?:^|[\s(;,→])(?:now|new date:?|moved to|extended to|revised to|put back to|slipped to)(?: due| expected| planned)?(?: by| on| in| for| at)?(?: the)? (?=[^.;()\n]{0,24}\d)/i;
const ends = /[;.,()\n]|\s[–—→-]\s|\b(?:now|but|because|moved|extended|revised|put back|slipped)\b/i;

export const movedDates = once((words: Words): MovedDates => {
  const { text } = words;
  if (!/\d/u.test(text)) return none;
  const first = after(words, wasDue);
  return first ? { first, now: after(words, nowDue) } : none;
});

/** What follows the words up to the end of their clause. */
function after(words: Words, lead: RegExp): Words | undefined {
  const match = lead.exec(words.text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const end = words.text.slice(from).search(ends);
  return trimmed(words.slice(from, end < 0 ? undefined : from + end));
}
