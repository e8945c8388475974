import type { Element, Heading, Paragraph } from "../markdown/elements.ts";
import { areaHeading, questionHeadings } from "../guidance/headings.ts";
import { labelOf, readLabels } from "./labelled.ts";
import { unpasted } from "./pasted.ts";
import { rejoined } from "./rejoined.ts";
import { withHeadings } from "./headless.ts";
import { knownRole } from "./roles.ts";
import { countWords, isBold, numberOf } from "./wording.ts";

/** A heading and what stands under it, up to the next heading of its level. */
export interface Section {
  readonly heading: Heading | Paragraph | undefined;
  /** The heading's words; empty text at the root. */
  readonly title: string;
  readonly level: number;
  readonly parent: Section | undefined;
  /** What stands directly under the heading, before the first heading below it. */
  readonly elements: Element[];
  readonly children: Section[];
}

/**
 * The headings as a tree. A paragraph that is bold throughout is a heading below the last real one, and every real
 * one ends it.
 */
export function readSections(elements: readonly Element[]): Section {
  const root: Section = {
    heading: undefined,
    title: "",
    level: 0,
    parent: undefined,
    elements: [],
    children: [],
  };
  let open = root;
  let depth = 0;
  const parts = unpasted(withHeadings(rejoined(elements)))
    .map(withoutNumber)
    .flatMap(withoutRunIn);
  const isTitled = parts.some(
    (part) => part.type === "heading" || (part.type === "paragraph" && isHeading(part)),
  );
  for (const element of parts) {
    const heading =
      element.type === "heading" ||
      (element.type === "paragraph" && (isTitled ? isHeading(element) : isPlainHeading(element)))
        ? element
        : undefined;
    if (!heading) {
      open.elements.push(element);
      continue;
    }
    if (heading.type === "heading") depth = heading.depth;
    const title = heading.words.text.trim();
    const level = depth * 10 + (heading.type === "heading" ? 0 : boldLevel(title));
    let parent = open;
    while (parent.parent && (parent.level >= level || (level % 10 === 0 && parent.level % 10 !== 0)))
      parent = parent.parent;
    open = { heading, title, level, parent, elements: [], children: [] };
    parent.children.push(open);
  }
  return root;
}

/** The section and all sections below it, in the order of the text. */
export function* walk(section: Section): Generator<Section> {
  yield section;
  for (const child of section.children) yield* walk(child);
}

/** The section, its parent and so on, without the root. */
export function* upwards(section: Section): Generator<Section> {
  for (let at = section; at.parent; at = at.parent) yield at;
}

const longestBoldHeading = 200;

function isHeading(paragraph: Paragraph): boolean {
  const { text } = paragraph.words;
  if (text.length > longestBoldHeading || text.includes("\n") || !isBold(paragraph.words)) return false;
  if (areaHeading.test(text.trim())) return true;
  const colon = text.indexOf(":");
  const labelled =
    colon > 0 && text.slice(colon + 1).trim() !== "" && knownRole(text.slice(0, colon)) !== undefined;
  return !labelled;
}

/** A list of one item that names an area is a heading with a number in front, as Word numbers its headings. */
function withoutNumber(element: Element): Element {
  if (element.type !== "list") return element;
  const [item, ...more] = element.items;
  if (!item || more.length > 0 || item.children.length > 0 || !areaHeading.test(item.words.text.trim()))
    return element;
  return { type: "heading", depth: 2, block: item.block, from: item.from, to: item.to, words: item.words };
}

/** A bold first line with labels on the lines below it is a heading, and they stand under it. */
function withoutRunIn(element: Element): Element[] {
  if (element.type !== "paragraph") return [element];
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
}

/** In a text without any headings, a short line with a capital that is no sentence is one, and so is the name of an area or a question. */
function isPlainHeading(paragraph: Paragraph): boolean {
  const text = paragraph.words.text.trim();
  if (text.includes("\n") || text.length > longestBoldHeading) return false;
  return (
    areaHeading.test(text) ||
    (text.endsWith("?") && questionHeadings.some(({ fits }) => fits.test(text.toLowerCase()))) ||
    (countWords(text) <= 9 && !/^\p{Ll}|[.!?;:,"”’]$/u.test(text) && labelOf(paragraph.words) === undefined)
  );
}

/** An area stands above "1. Purpose", that above "2.1 Developments", that above "A. Health" and "What we will do". */
function boldLevel(title: string): number {
  if (areaHeading.test(title)) return 1;
  const id = numberOf(title)?.id;
  if (id === undefined) return 8;
  if (/^\d/.test(id)) return 1 + Math.min(4, id.split(".").length);
  return /\d/.test(id) ? 7 : 6;
}
