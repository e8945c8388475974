import { madeBy, tellsOfDoing } from "../guidance/change-words.ts";
import type { Purpose } from "../guidance/headings.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { readingLists } from "../guidance/pointer-words.ts";
import { once } from "../markdown/once.ts";
import type { Draft, Question } from "./draft.ts";
import { purposeOf } from "./purpose.ts";
import { walk, type Section } from "./sections.ts";

/** A part of a self-evaluation with the question that it answers, where it answers one. */
export interface Part {
  readonly section: Section;
  readonly question: Question["number"] | undefined;
}

/** All parts of a self-evaluation, in the order of the text. */
export function partsOf({ root, questions }: Draft): Part[] {
  const told = new Map<Section, Question["number"] | undefined>();
  for (const { number, sections } of [...questions].reverse())
    for (const section of sections) told.set(section, number);
  for (const section of walk(root)) {
    if (!told.has(section)) told.set(section, section.parent && told.get(section.parent));
  }
  return [...walk(root)].map((section) => ({ section, question: told.get(section) }));
}

/** What frames an evaluation and evaluates nothing itself. */
const framing: ReadonlySet<Purpose | undefined> = new Set<Purpose>([
  "next",
  "risk",
  "measures",
  "governance",
  "glossary",
  "sign-off",
  "money",
  "map",
  "background",
  "people",
]);

/** Appendices, lists of links, and what stands above the first heading of a document, frame it too. */
export function isFraming(section: Section): boolean {
  const isOpening = section.parent?.parent === undefined && section.level <= 10;
  return isOpening || framing.has(purposeOf(section)) || isOfReading(section);
}

const reading = finder(readingLists);
const isOfReading = once(({ title }: Section): boolean => reading.isIn(fold(title)));

/** A part beside the evaluation: what frames it, what is new in the area, how the document came to be. */
export function isAroundIt(section: Section): boolean {
  return isFraming(section) || isBeside(section);
}

const beside = finder([...tellsOfDoing, ...madeBy]);
const isBeside = once(({ title }: Section): boolean => beside.isIn(fold(title)));

/** The parts that say how children and families fare: what answers question 1, and themes that answer none of the three. */
export function evaluatingParts(draft: Draft): Part[] {
  return partsOf(draft).filter(
    ({ section, question }) => question === 1 || (question === undefined && !isFraming(section)),
  );
}
