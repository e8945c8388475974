import type { Element } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { walk, type Section } from "./sections.ts";
import { countWords } from "./wording.ts";

/** How many words a reader meets in a part of the document, with its headings and all parts below. */
export function wordsUnder(section: Section): number {
  let words = 0;
  for (const part of walk(section)) words += wordsDirectlyIn(part);
  return words;
}

const wordsDirectlyIn = once(({ title, elements }: Section): number => countWords(title) + wordsIn(elements));

function wordsIn(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + wordsOf(element), 0);
}

function wordsOf(element: Element): number {
  switch (element.type) {
    case "heading":
    case "paragraph":
      return countWords(element.words.text);
    case "list":
      return element.items.reduce(
        (sum, { words, children }) => sum + countWords(words.text) + wordsIn(children),
        0,
      );
    case "table":
      return [element.header, ...element.rows].reduce(
        (sum, { cells }) => cells.reduce((inRow, { words }) => inRow + countWords(words.text), sum),
        0,
      );
    case "quote":
      return wordsIn(element.children);
    default:
      return 0;
  }
}
