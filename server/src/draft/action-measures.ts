import type { Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Measure } from "./draft.ts";
import type { Ending } from "./ending.ts";
import type { Entry } from "./entry.ts";
import { judgeMeasure } from "./impact.ts";
import { isBlank } from "./timescale.ts";
import { trimmed } from "./wording.ts";

/** An action that is itself to reach or hold a level: "Hold at 80% or better". */
const level =
  /^(?:hold|keep|stay|remain|maintain)\w* (?:\S+ ){0,6}(?:at|above|below|under|over) (?:\S+ )?\d|\d ?(?:%|per cent) or (?:better|more|above|higher|less|fewer|below|lower|under)\b/i;

const noMeasure = /^(?:none|not)(?: yet)?(?: (?:set|agreed|known|decided))?\.?$/i;

/** What will be different when it is done, as it says itself. */
export function measureOf(entry: Entry, ending: Ending): Measure | undefined {
  const stated = [
    ...entry.measures,
    ...ending.labelled.filter(({ role }) => role === "measure").map(({ value }) => value),
    ...(ending.result ? [ending.result] : []),
  ];
  const filled = stated.filter((words) => !isBlank(words.text) && !noMeasure.test(words.text.trim()));
  const first = filled[0] ?? (entry.measuresKept && level.test(ending.title.text) ? ending.title : undefined);
  if (!first) return undefined;
  const words = trimmed(first);
  const all = filled.length > 0 ? filled.map(({ text }) => text).join(". ") : words.text;
  const told = `${all}. ${entry.baseline?.text ?? ""}`;
  const type = typeOfMeasure(first, all, entry.baseline?.text ?? "", entry.title.text);
  return { text: words.text, told, type, words };
}

const onlyFigure =
  /^\W*(?:(?:from|at least|at most|under|over|up to|fewer than|more than|less than|no more than)\s)?\d[\d,.]*\s*(?:%|per cent|\/|→|[–—-]|of|to|down|up|under|over|in|days?|weeks?|months?|years?|\d|[\s,.])*\W*$/i;

/** "340 to 120 by July 2027" is 340 to 120. */
const dates =
  /\b(?:(?:by|in|at|until|before) )?(?:the )?(?:(?:end|start) of )?(?:(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|autumn|winter|easter|christmas|q[1-4])(?: term)?,? ?(?:20)?\d\d(?:[/–-]\d\d)?\b|\b(?:by|in|at) 20\d\d(?:[/–-]\d\d)?\b/gi;

/** "42% (summer 2026) to 75% (summer 2027)" is 42% to 75%. */
const hasDates = /\d[^()]{0,20}\([^()]*\d\d\)/u;
const inBrackets = /\s?\([^()]*\)/gu;

/** "60%" is a measure of what the baseline beside it, or the action, is about. */
const typeOfMeasure = onceWhile(
  (_: Words, text: string, baseline: string, title: string): Measure["type"] => {
    const { type } = judgeMeasure(text);
    if (type === "impact" || (type === "activity" && !hasDates.test(text))) return type;
    if (judgeMeasure(text.replace(inBrackets, "")).type === "impact") return "impact";
    if (type === "activity") return type;
    const told = isBlank(baseline) ? text : `${baseline}, ${text}`;
    const isFigure =
      onlyFigure.test(text.replace(dates, "")) ||
      (!isBlank(baseline) && onlyFigure.test(text.replace(inBrackets, "")));
    const readings = isFigure ? [told, `${title}, ${told}`] : [told];
    return readings.some((reading) => judgeMeasure(reading).type === "impact") ? "impact" : "unclear";
  },
);
