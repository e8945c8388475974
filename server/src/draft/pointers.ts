import { finder, fold } from "../guidance/phrases.ts";
import { nearby, pointerLists, pointers } from "../guidance/pointer-words.ts";
import type { Element, Item, Words } from "../markdown/elements.ts";
import { compares, judgeStatement } from "./impact.ts";
import { sentences } from "./statements.ts";
import { countWords } from "./wording.ts";

const pointer = finder(pointers, pointerLists);
const here = finder(nearby);
const longest = 30;

/**
 * Sentences whose whole point is to send the reader to an attachment, an appendix or a link. Where what stands beside
 * one tells something that was found, it only names the source.
 */
export function pointersIn(elements: readonly Element[]): Words[] {
  return elements.flatMap((element): Words[] => {
    switch (element.type) {
      case "paragraph":
        return among(sentences(element.words));
      case "list":
        return element.items.flatMap(inItem);
      case "quote":
        return pointersIn(element.children);
      default:
        return [];
    }
  });
}

function inItem({ words, children }: Item): Words[] {
  return [...among(sentences(words)), ...pointersIn(children)];
}

function among(statements: readonly Words[]): Words[] {
  const found = statements.filter(({ text }) => isPointer(text));
  if (found.length === 0) return found;
  return statements.some((each) => !found.includes(each) && tellsFinding(each.text)) ? [] : found;
}

function isPointer(text: string): boolean {
  const folded = fold(text);
  return pointer.isIn(folded) && !here.isIn(folded) && countWords(text) <= longest && !tellsFinding(text);
}

function tellsFinding(text: string): boolean {
  return /\d ?%|\bper cent\b/.test(text) || compares(text) || judgeStatement(text).type === "impact";
}
