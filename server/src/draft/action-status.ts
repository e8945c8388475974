import { statusMark, tick } from "../guidance/detail-words.ts";
import type { Words } from "../markdown/elements.ts";
import type { Status } from "./draft.ts";
import type { Ending, Known } from "./ending.ts";
import type { Entry } from "./entry.ts";
import { hasMarkOf, standingOf } from "./status.ts";
import { isBlank } from "./timescale.ts";
import { trimmed } from "./wording.ts";

const doneFirst =
  /^\W*(?:action )?(?:complete|completed|closed|done|achieved|delivered|implemented|finished|met|blue|b|100 ?%?)\b/i;

/** How it stands, as it says itself, by the key of the draft where there is one. */
export function statusOf(entry: Entry, ending: Ending, { statusKey }: Known): Status | undefined {
  const stated = [entry.status, ending.labelled.find(({ role }) => role === "status")?.value, entry.percent];
  const told = stated.find((words) => words && (!isBlank(words.text) || statusMark.test(words.text)));
  if (!told) return undefined;
  const words = trimmed(told);
  const standing = standingOf(words.text, statusKey);
  const percent = percentOf(entry.percent ?? words);
  const isOfKey = hasMarkOf(words.text, statusKey);
  // Where no key says what green is, green and 100% is done.
  const isFull = percent === 100 && standing === "on-track" && !isOfKey && !/\p{L}{2}/u.test(words.text);
  const done = isOfKey ? standing === "done" : doneFirst.test(words.text) || tick.test(words.text) || isFull;
  return { text: words.text, done, standing: isFull ? "done" : standing, percent, words };
}

function percentOf({ text }: Words): number | undefined {
  const figure = (onlyPercent.exec(text) ?? afterStatus.exec(text))?.[1];
  return figure === undefined || Number(figure) > 100 ? undefined : Number(figure);
}

const onlyPercent = /^\W*(\d{1,3})(?:\.\d{1,2})? ?%?(?: (?:complete|done))?\W*$/i;
/** "Started, 20%", "On track (60% done)" */
const afterStatus =
  /^\W*(?!achieved|target|met)(?:\p{L}{1,20} ?){1,3}(?:[,;:/–—(-] ?){1,2}(\d{1,3}) ?%(?: (?:complete|done))?\W*$/iu;
