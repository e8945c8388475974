import type { PlainDate } from "../guidance/calendar.ts";
import { meetingPhrases, otherMeetings } from "../guidance/meeting-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Draft } from "./draft.ts";
import { topLines } from "./top-lines.ts";
import { readDate } from "./written-date.ts";

const meeting = finder(meetingPhrases);
const other = finder(otherMeetings);
const days =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?,? (?:of )?[a-z]{3,9},? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\b/gi;

const linesLooked = 14;
/** So far behind the words that name the meeting its day may stand. */
const nearby = 100;

/** The day of the meeting that a document is for: as its front matter says, else as a line near its top does. */
export function meetingOf({ frontMatter, root }: Pick<Draft, "frontMatter" | "root">): PlainDate | undefined {
  if (frontMatter.meeting !== undefined) return frontMatter.meeting;
  const title = [frontMatter.title, frontMatter.subtitle].flatMap((line) => line ?? []);
  for (const line of [...title, ...topLines(root, linesLooked)]) {
    const found = meetingIn(line);
    if (found !== undefined) return found;
  }
  return undefined;
}

function meetingIn(line: string): PlainDate | undefined {
  const folded = fold(line);
  const at = meeting.firstIn(folded)?.from ?? -1;
  if (at < 0 || other.isIn(folded)) return undefined;
  const [day] = [...folded.slice(at, at + nearby).matchAll(days)];
  return day && readDate(day[0].replace(" of ", " "));
}
