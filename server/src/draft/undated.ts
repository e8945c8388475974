import { askedFigures, figureLists, figurePhrases } from "../guidance/figure-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Element, Item, Table, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import { namesKind } from "./kind.ts";
import { datesFigures, namesPeriod } from "./periods.ts";
import { upwards, walk, type Section } from "./sections.ts";
import { sentences } from "./statements.ts";

const figure = finder(figurePhrases, figureLists);
const asked = finder(askedFigures);
/** In figures, or in words where they start a sentence. */
const large =
  /\d\d|\d ?(?:%|per ?cent| years?\b)|\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/;

const hasFigure = remembering(givesFigure);
const hasPeriod = remembering(namesPeriod);

/** A share, a wait or a count of ten or more; what is asked for or hoped for is none. */
export function givesFigure(text: string): boolean {
  const folded = fold(text);
  if (!large.test(folded)) return false;
  return figure.allIn(folded).some(({ words }) => large.test(words)) && !asked.isIn(folded);
}

/** Whether a text dates the figures of the whole document: "Figures are for May 2026 unless we say otherwise." */
export function datesAllFigures(root: Section): boolean {
  return walk(root).some((section) => datesAllIn(section));
}

const datesAllIn = once(({ elements }: Section): boolean =>
  elements.some((element) => element.type === "paragraph" && datesAll(element.words.text)),
);

function datesAll(text: string): boolean {
  return forAll.test(text) && ofFigures.test(text) && datesFigures(text);
}

const forAll =
  /\b(?:unless|all (?:figures|data|numbers|tables|counts)|figures (?:here|in this)|data (?:here|in this))\b/i;
/** "All leads are from the council unless we say so. Baselines May 2026" dates the baselines of a plan alone. */
const ofFigures =
  /\b(?:figures?|data|numbers|tables?|counts?|percentages?|statistics|measures|charts?|snapshots?|position|as at|correct (?:at|on))\b/i;

/**
 * The sentences, bullets and rows that stand directly in a section and give a figure of no time: none is named in
 * them, in their paragraph or one above that gives figures too, in the line above their list or table, in the table's
 * header, or in a heading above.
 */
export function undatedFigures(section: Section): readonly Words[] {
  const found = undatedUnder(section);
  return found.length === 0 || [...upwards(section)].some(isDated) ? [] : found;
}

/** The day in the title of a document is that on which it was written; a season or a year may be that of all figures. */
function isDated({ title }: Section): boolean {
  return hasPeriod(namesKind(title) ? title.replace(day, "") : title);
}

const day =
  /\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} 20\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b|\b20\d\d-\d\d-\d\d\b/gu;

const undatedUnder = once(({ elements }: Section): readonly Words[] => {
  const found = elements.flatMap((element, at) => {
    const own = undatedIn(element);
    return own.length === 0 || isDatedBeside(element, elements, at) ? [] : own;
  });
  if (found.length === 0) return [];
  const isStated = elements.some(
    ({ type }, at) => type === "paragraph" && datesFigures(textOf(elements[at])),
  );
  return isStated ? [] : found;
});

function givesFigures(element: Element): boolean {
  return element.type === "paragraph" && sentences(element.words).some(({ text }) => hasFigure(text));
}

const textOf = (element: Element | undefined): string =>
  element?.type === "paragraph" ? element.words.text : "";

function undatedIn(element: Element): Words[] {
  if (element.type === "paragraph") return undatedInParagraph(element.words);
  if (element.type === "list") return element.items.flatMap(undatedInItem);
  return element.type === "table" ? undatedInTable(element) : [];
}

function undatedInParagraph(words: Words): Words[] {
  const found = sentences(words).filter(({ text }) => hasFigure(text));
  return found.length > 0 && hasPeriod(words.text) ? [] : found;
}

function undatedInItem({ words, children }: Item): Words[] {
  const own = hasFigure(words.text) ? [words] : [];
  const found = [...own, ...children.flatMap(undatedIn)];
  return found.length > 0 && hasPeriod(words.text) ? [] : found;
}

/** A row is shown by its first cell. */
function undatedInTable({ header, rows }: Table): Words[] {
  const found = rows.flatMap(({ cells }) => {
    const texts = cells.map(({ words }) => words).filter(({ text }) => text.trim() !== "");
    return texts.some(({ text }) => hasFigure(text)) && !texts.some(({ text }) => hasPeriod(text))
      ? texts.slice(0, 1)
      : [];
  });
  return header.cells.some(({ words }) => found.length > 0 && hasPeriod(words.text)) ? [] : found;
}

/** The line above a list or table, or below a table, names a time; so does a paragraph with figures further up. */
function isDatedBeside(element: Element, elements: readonly Element[], at: number): boolean {
  if (element.type === "paragraph")
    return elements.slice(0, at).some((above) => hasPeriod(textOf(above)) && givesFigures(above));
  return (
    hasPeriod(textOf(elements[at - 1])) || (element.type === "table" && hasPeriod(textOf(elements[at + 1])))
  );
}
