import { finder, fold } from "../guidance/phrases.ts";
import { nearby, pointerLists, pointers } from "../guidance/pointer-words.ts";
import type { Element, Item, Words } from "../markdown/elements.ts";
import { compares, judgeStatement } from "./impact.ts";
import { namesPeriod } from "./periods.ts";
import { cellsOfImpact } from "./reported-impact.ts";
import { sentences } from "./statements.ts";
import { givesAnyFigure } from "./verdicts.ts";
import { countWords } from "./wording.ts";

const pointer = finder(pointers, pointerLists);
const here = finder(nearby);
const longest = 30;

/**
 * Sentences whose whole point is to send the reader to an attachment, an appendix or a link. Where what stands beside
 * one tells something that was found, it only names the source.
 */
export function pointersIn(elements: readonly Element[], isOfSources = false): Words[] {
  return elements.flatMap((element): Words[] => {
    switch (element.type) {
      case "paragraph":
        return among(sentences(element.words), isOfSources);
      case "list":
        return element.items.flatMap((item) => inItem(item, isOfSources));
      case "quote":
        return pointersIn(element.children, isOfSources);
      case "table":
        return cellsOfImpact(element).flatMap((statements) => among(statements, false));
      default:
        return [];
    }
  });
}

function inItem({ words, children }: Item, isOfSources: boolean): Words[] {
  return [...among(sentences(words), isOfSources), ...pointersIn(children, isOfSources)];
}

/** In a part about sources, one that is named beside it with its date will do. */
function among(statements: readonly Words[], isOfSources: boolean): Words[] {
  const found = statements.filter(({ text }) => isPointer(text));
  if (found.length === 0) return found;
  const beside = statements.filter((each) => !found.includes(each));
  const tells = ({ text }: Words): boolean => tellsFinding(text) || (isOfSources && namesPeriod(text));
  if (!beside.some(tells)) return found;
  const isNumbered = beside.some(({ text }) => givesAnyFigure(text));
  return found.filter(
    ({ text }) =>
      evidenceOnline.test(text) || (!isNumbered && figuresElsewhere.test(text)) || isOfElse(text, beside),
  );
}

/** "See Appendix F for the figures", below words that give none. */
const figuresElsewhere = /\b(?:figures|data|numbers|percentages|statistics|results)\b/i;

/** "See the annual reviews data at Appendix 1" beside figures on something else. */
function isOfElse(text: string, beside: readonly Words[]): boolean {
  const about = dataOn.exec(text)?.[1];
  if (about === undefined) return false;
  const told = fold(beside.map((each) => each.text).join(" "));
  const words = fold(about).match(/[a-z]{4,}/g) ?? [];
  return words.length > 0 && !words.some((word) => told.includes(word.slice(0, 5)));
}

const dataOn =
  /^(?:please )?(?:see|refer to) (?:the |our )?(.{4,40}?) (?:data|figures|numbers|statistics|results) (?:at|in|on) (?:the |our )?(?:appendi|annex|attach)/i;

/** "Further evidence can be found at https://…", "… is in Appendices 3 to 9" */
const evidenceOnline =
  /^(?:further|additional|more|other|supporting|the rest of (?:the|our)|all(?: (?:the|our|of the|of our))?) evidence\b.{0,60}(?:https?:|www\.|\blinks?\b|\bwebsite\b|\bonline\b|\bappendi(?:x|ces)\b|\bannex(?:e|es)?\b|\battach(?:ed|ments?)\b|\bevidence (?:folder|pack|library)\b|\bsharepoint\b)/i;

/** "Exclusions – see the separate slide" names no more than what is to be seen there. */
const topic = /^[^–—:.]{1,40}(?: [–—-]|:) (?=see |please see |refer to )/i;

function isPointer(statement: string): boolean {
  const text = statement.replace(topic, "");
  const folded = fold(text);
  return pointer.isIn(folded) && !here.isIn(folded) && countWords(text) <= longest && !tellsFinding(text);
}

function tellsFinding(text: string): boolean {
  return /\d ?%|\bper cent\b/.test(text) || compares(text) || judgeStatement(text).type === "impact";
}
