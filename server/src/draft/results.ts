import type { Words } from "../markdown/elements.ts";
import type { OpenEnding } from "./ending.ts";
import { compares, judgeMeasure } from "./impact.ts";
import { matchBrackets } from "./owners/brackets.ts";
import { countWords, trimmed } from "./wording.ts";

/**
 * Takes what an action's own sentence says will be different, if it does: "… by May 2027, so that the longest wait comes down from
 * 112 weeks to 65", "…; families with any contact go up from 21% to 70%", "…. Children still waiting: 260 then, none now."
 */
export function takeResult(ending: OpenEnding): boolean {
  const { title } = ending;
  if (!/\d|number of/u.test(title.text)) return false;
  const brackets = matchBrackets(title.text);
  const cuts = [...title.text.matchAll(turns)].filter(({ index }) => !brackets.inside(index));
  for (const cut of cuts.reverse()) {
    const result = trimmed(title.slice(cut.index + cut[0].length));
    const before = trimmed(title.slice(0, cut.index + (cut[0].startsWith(".") ? 1 : 0)));
    if (countWords(before.text) < fewest || !isResult(result)) continue;
    ending.result = result;
    ending.title = before;
    return true;
  }
  return false;
}

/** Shorter words are a label, and no action. */
const fewest = 4;

const turns = /,? so that |[;:] (?=\p{Ll})|\. (?=\p{Lu})/gu;
const counted = /^(?:the )?(?:number|percentage|proportion|share|rate) of /i;
const dates =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(?:19|20)\d\d\b/gi;
const figure = /\d[\d,.]*|\b(?:none|nil|zero)\b/gi;
const setSideBySide = /^[^:\d]{5,80}: |^\d|\d ?%.*\d ?%/u;

/** A figure to come set against how things stand, or a count of something. */
export function isResult({ text }: Words): boolean {
  if (counted.test(text)) return true;
  const figures = text.replace(dates, "").match(figure) ?? [];
  if (figures.length < 2 || /^(?:now|due|reason|from \d)/i.test(text)) return false;
  return setSideBySide.test(text) || (compares(text) && judgeMeasure(text).type === "impact");
}
