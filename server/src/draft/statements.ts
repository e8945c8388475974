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

/**
 * The sentences of each line of a paragraph, where every line ends a sentence, as paragraphs do that were pasted without
 * blank lines between them. A line that goes on with what the one above is about is part of it.
 */
export function linesApart(words: Words): Words[][] {
  if (!words.text.includes("\n")) return [sentences(words)];
  const own = lines(words);
  if (!own.every(({ text }) => /[.!?]["”’)*_]*$/u.test(text))) return [sentences(words)];
  const apart: Words[][] = [];
  for (const line of own) {
    const last = apart.at(-1);
    if (last && goesOn.test(line.text)) last.push(...sentences(line));
    else apart.push(sentences(line));
  }
  return apart;
}

const goesOn =
  /^(?:th(?:is|at|ese|ose|ey|ere|eir)|it|its|both|all|each|most|some|none|one|he|she|of (?:these|those|them)|but|and|or|so|yet|also|however|in (?:the same|both|all|each|19|20)|by then|now|then|since then|over the same|as a result|among|for (?:the same|example)|compared|source|\(|[–—-])\b/i;

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
