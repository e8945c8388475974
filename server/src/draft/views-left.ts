import { evidenceLists } from "../guidance/evidence-words.ts";
import {
  answeredFeedback,
  keptViews,
  listeningEvents,
  saidOrLearnt,
  viewsGiven,
} from "../guidance/feedback-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { lists } from "../guidance/people-words.ts";
import type { Element, Words } from "../markdown/elements.ts";
import { pointsOf } from "./statements.ts";

const events = finder(listeningEvents);
const kept = finder(keptViews);
const views = finder(viewsGiven);
const families = finder(["{families}"], lists);
const told = finder(saidOrLearnt);
const answered = finder(answeredFeedback, evidenceLists);

const fewestEvents = 2;

/** What goes on with what stands above it. */
const goesOn =
  /^(?:as a result|because|since|so\b|this|these|those|that|they|it\b|you said|we did|from (?:this|these)|what (?:they|we heard|changed|was))/i;
const quotation = /["“”]|\d ?%/;

/** Paragraphs and points that tell how views were gathered or kept, and nothing of what they were or what came of them. */
export function viewsLeft(elements: readonly Element[]): Words[] {
  const points = elements.flatMap(pointsOf).filter((point) => point.length > 0);
  return points.flatMap((point, at) => {
    const text = point.map((words) => words.text).join("\n");
    const next = points[at + 1]?.[0]?.text ?? "";
    return leavesViews(text) && !goesOn.test(next) ? point.slice(0, 1) : [];
  });
}

function leavesViews(text: string): boolean {
  const folded = fold(text);
  const isListOfEvents = new Set(events.allIn(folded).map(({ words }) => words)).size >= fewestEvents;
  const isKept = !isListOfEvents && kept.isIn(folded) && views.isIn(folded) && families.isIn(folded);
  if (!isListOfEvents && !isKept) return false;
  return !quotation.test(text) && !told.isIn(folded) && !answered.isIn(folded);
}
