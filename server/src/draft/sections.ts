import type { Element, Heading, List, MarkdownText, Paragraph } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { areaHeading, questionHeadings } from "../guidance/headings.ts";
import { labelOf, readLabels } from "./labelled.ts";
import { unpasted } from "./pasted.ts";
import { rejoined } from "./rejoined.ts";
import { withHeadings } from "./headless.ts";
import { knownRole } from "./roles.ts";
import { sameList } from "./same-list.ts";
import { countWords, isBold, numberOf } from "./wording.ts";

/**
 * A heading and what stands under it, up to the next heading of its level. It is the same object as in the last reading
 * where its heading and its own elements are.
 */
export interface Section {
  readonly heading: Heading | Paragraph | undefined;
  /** The heading's words; empty text at the root. */
  readonly title: string;
  readonly level: number;
  /** Settled at each reading, as `children` is: what is remembered with a section cannot rest on either. */
  parent: Section | undefined;
  /** The same list as in the last reading where its members are the same. */
  children: readonly Section[];
  /** What stands directly under the heading, before the first heading below it. */
  readonly elements: readonly Element[];
}

/** The headings of a text as a tree. */
export const sectionsOf = once((markdown: MarkdownText): Section => readSections(elementsOf(markdown)));

/** All elements of a text, in order. */
export const elementsOf = once(({ blocks }: MarkdownText): readonly Element[] =>
  blocks.flatMap(({ elements }) => elements),
);

/**
 * The headings as a tree. A paragraph that is bold throughout is a heading below the last real one, and every real
 * one ends it.
 */
export function readSections(elements: readonly Element[]): Section {
  const { top, titled } = cutAtHeadings(partsOf(elements));
  const root: Section = {
    heading: undefined,
    title: "",
    level: 0,
    parent: undefined,
    elements: top,
    children: [],
  };
  const children = new Map<Section, Section[]>([[root, []]]);
  let depth = 0;
  let parent = root;
  for (const { heading, elements: own } of titled) {
    if (heading.type === "heading") depth = heading.depth;
    const level = depth * 10 + (heading.type === "paragraph" ? boldLevel(heading) : 0);
    while (parent.parent && (parent.level >= level || ends(parent.level % 10, level % 10)))
      parent = parent.parent;
    const section = sectionUnder(heading, level, sameElements(heading, own));
    section.parent = parent;
    children.get(parent)?.push(section);
    children.set(section, []);
    parent = section;
  }
  for (const [section, below] of children) section.children = sameChildren(section, below);
  return root;
}

/** A real heading ends what is under a bold one, and a bold one without a number what is under a bold question. */
function ends(above: number, level: number): boolean {
  return (level === 0 && above !== 0) || (level === levels.plain && above === levels.question);
}

const sameElements = sameList<Element>();
const sameChildren = sameList<Section>();

const sectionUnder = onceWhile(
  (heading: Heading | Paragraph, level: number, elements: readonly Element[]): Section => {
    const title = heading.words.text.trim();
    return { heading, title, level, parent: undefined, elements, children: [] };
  },
);

/** The elements as they are meant. */
function partsOf(elements: readonly Element[]): Element[] {
  return unpasted(withHeadings(rejoined(elements))).flatMap((element): readonly Element[] => {
    if (element.type === "list") return [headingOf(element) ?? element];
    return element.type === "paragraph" ? withoutRunIn(element) : [element];
  });
}

interface Titled {
  readonly heading: Heading | Paragraph;
  readonly elements: Element[];
}

/** Each heading with the elements below it, and those that stand below none. */
function cutAtHeadings(parts: readonly Element[]): { readonly top: Element[]; readonly titled: Titled[] } {
  const isTitled = parts.some((part) => isHeading(part));
  const top: Element[] = [];
  const titled: Titled[] = [];
  for (const part of parts) {
    if (isHeading(part) || (!isTitled && isPlainHeading(part))) titled.push({ heading: part, elements: [] });
    else (titled.at(-1)?.elements ?? top).push(part);
  }
  return { top, titled };
}

function isHeading(element: Element): element is Heading | Paragraph {
  return element.type === "heading" || (element.type === "paragraph" && isBoldHeading(element));
}

function isPlainHeading(element: Element): element is Paragraph {
  return element.type === "paragraph" && isPlainTitle(element);
}

/** The section and all sections below it, in the order of the text. */
export function walk(section: Section): readonly Section[] {
  return section.parent ? gathered(section, []) : allOf(section);
}

/** Each reading has a root of its own. */
const allOf = once((root: Section): readonly Section[] => gathered(root, []));

function gathered(section: Section, into: Section[]): Section[] {
  into.push(section);
  for (const child of section.children) gathered(child, into);
  return into;
}

/** The section, its parent and so on, without the root. */
export function* upwards(section: Section): Generator<Section> {
  for (let at = section; at.parent; at = at.parent) yield at;
}

const longestBoldHeading = 200;

const isBoldHeading = once(({ words }: Paragraph): boolean => {
  const { text } = words;
  if (text.length > longestBoldHeading || text.includes("\n") || !isBold(words)) return false;
  if (areaHeading.test(text.trim())) return true;
  const colon = text.indexOf(":");
  const labelled =
    colon > 0 && text.slice(colon + 1).trim() !== "" && knownRole(text.slice(0, colon)) !== undefined;
  return !labelled;
});

/** A list of one item that names an area is a heading with a number in front, as Word numbers its headings. */
const headingOf = once(({ items }: List): Heading | undefined => {
  const [item] = items;
  if (!item || items.length > 1 || item.children.length > 0 || !areaHeading.test(item.words.text.trim()))
    return undefined;
  return { type: "heading", depth: 2, block: item.block, from: item.from, to: item.to, words: item.words };
});

/** A bold first line with labels on the lines below it is a heading, and they stand under it. */
const withoutRunIn = once((element: Paragraph): readonly Paragraph[] => {
  const { words } = element;
  const end = words.text.indexOf("\n");
  const [first, rest] = end < 0 ? [words, undefined] : [words.slice(0, end), words.slice(end + 1)];
  if (
    !rest ||
    !isBold(first) ||
    labelOf(first) !== undefined ||
    readLabels([{ ...element, words: rest }]).length === 0
  )
    return [element];
  return [
    { ...element, words: first, to: first.to },
    { ...element, words: rest, from: rest.from },
  ];
});

/** In a text without any headings, a short line with a capital that is no sentence is one, and so is the name of an area or a question. */
const isPlainTitle = once(({ words }: Paragraph): boolean => {
  const text = words.text.trim();
  if (text.includes("\n") || text.length > longestBoldHeading) return false;
  return (
    areaHeading.test(text) ||
    (text.endsWith("?") && questionHeadings.some(({ fits }) => fits.test(text.toLowerCase()))) ||
    (countWords(text) <= 9 && !/^\p{Ll}|[.!?;:,"”’]$/u.test(text) && labelOf(words) === undefined)
  );
});

/** One of the three questions as a bold heading: what is numbered or named below it belongs to it. */
const question =
  /^(?:question [1-3]\b|what do (?:you|we) know about the impact\b|how do (?:you|we) know\b|what are (?:your|our) plans\b)/i;

/** An area stands above "1. Purpose", that above "2.1 Developments", that above "A. Health" and "What we will do". */
const levels = { question: 0.5, area: 1, plain: 8 };

const boldLevel = once(({ words }: Paragraph): number => {
  const title = words.text.trim();
  if (question.test(title)) return levels.question;
  if (areaHeading.test(title)) return levels.area;
  const id = numberOf(title)?.id;
  if (id === undefined) return levels.plain;
  if (/^\d/.test(id)) return 1 + Math.min(4, id.split(".").length);
  return /\d/.test(id) ? 7 : 6;
});
