import type { Element, Item, Row, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { lines, trimmed } from "./wording.ts";

const sentenceEnd = /[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])/gu;
const abbreviated = /(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|e\.g|i\.e|vs|approx)|\b\p{Lu})\.$/u;

const longestAbbreviation = 12;

/** The sentences of some words, in order. */
export function sentences(words: Words): Words[] {
  const found: Words[] = [];
  let from = 0;
  for (const match of words.text.matchAll(sentenceEnd)) {
    const to = match.index + match[0].trimEnd().length;
    if (abbreviated.test(words.text.slice(Math.max(from, to - longestAbbreviation), to))) continue;
    found.push(trimmed(words.slice(from, to)));
    from = match.index + match[0].length;
  }
  found.push(trimmed(words.slice(from)));
  return found.filter(({ text }) => text !== "");
}

/** What some elements say, statement by statement: sentences, bullets, and the rows of tables cell by cell. */
export function statementsOf(elements: readonly Element[]): Words[] {
  return elements.flatMap(statementsIn);
}

/** What an element says of one thing each: a paragraph with its sentences, or an item of a list with what is below it. */
export function pointsOf(element: Element): Words[][] {
  if (element.type === "paragraph") return [statementsOf([element])];
  if (element.type !== "list") return [];
  return element.items.map((item) => [...sentences(item.words), ...statementsOf(item.children)]);
}

const statementsIn = once((element: Element): readonly Words[] => {
  switch (element.type) {
    case "paragraph":
      return lines(element.words).length > 3 ? lines(element.words) : sentences(element.words);
    case "list":
      return element.items.flatMap(statementsInItem);
    case "table":
      return element.rows.flatMap(statementsInRow);
    case "quote":
      return statementsOf(element.children);
    default:
      return [];
  }
});

const statementsInItem = once(({ words, children }: Item): readonly Words[] => [
  ...(words.text.trim() === "" ? [] : [words]),
  ...statementsOf(children),
]);

const statementsInRow = once(({ cells }: Row): readonly Words[] =>
  cells.map(({ words }) => words).filter(({ text }) => text.trim() !== ""),
);
