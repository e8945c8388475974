import type { Entry } from "./entry.ts";
import { isBlank } from "./timescale.ts";

/** Sends the reader to another action: "See 2.3", "As c) in weakness 5", "Covered by actions A1 and A4". */
const sends =
  /^\W*(?:(?:please )?(?:see|refer to)|(?:same )?as(?: (?:for|in|per|at|under))?|(?:covered|included|addressed|picked up|dealt with|delivered|reported|now) (?:in|by|under|at|with|through|within|as part of)|moved (?:in)?to|merged (?:with|into)|combined with|part of|link(?:ed|s)? (?:to|with)|cross[- ]?referenced?(?: (?:to|with))?)\b[\s:]*/i;

/** The number of an action or an area, as a word: "2.3", "A4", "c)", "PA1/2". */
const number = /^\(?(?:[A-Za-z]{1,4}[.-]?)?\d{1,3}(?:[./]\d{1,3}){0,3}[a-z]?\)?$|^\(?[a-z]\)$|^\(?[A-Z]\)?$/u;

/** What stands between such numbers, and in front of them. */
const between =
  /^(?:the|our|this|in|of|under|at|and|or|to|with|for|from|plan|parts?|[&+–—-]|(?:key |priority )?(?:actions?|areas?|priority|priorities|weakness|weaknesses|recommendations?|objectives?|outcomes?|sections?|rows?|lines?|steps?|themes?|strands?|workstreams?|milestones?|items?|no|nos|number|ref|refs|row|table))\.?:?$/i;

const longest = 60;

/** Nothing is told but where the action stands that is meant. */
export function isCrossReference({ title, owners, start, end, revised, measures }: Entry): boolean {
  if (title.text.length > longest) return false;
  const told = [...owners, start, end, revised, ...measures];
  return told.every((words) => !words || isBlank(words.text)) && namesAnother(title.text);
}

function namesAnother(text: string): boolean {
  const lead = sends.exec(text)?.[0];
  if (lead === undefined) return false;
  const words = text
    .slice(lead.length)
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/[.,;:]+$/u, ""))
    .filter(Boolean);
  const isPlace = (word: string): boolean => number.test(word) || /^(?:above|below)$/i.test(word);
  return words.some(isPlace) && words.every((word) => isPlace(word) || between.test(word));
}
