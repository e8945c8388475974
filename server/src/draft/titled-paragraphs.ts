import { imperative } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import { lead } from "../guidance/lead-words.ts";
import { promise } from "../guidance/promise-words.ts";
import type { Element, Paragraph, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { promises } from "./entries-in-prose.ts";
import { isInBracket, labelsWithin, readLabels, stripped, type Labelled } from "./labelled.ts";
import { isTime } from "./owners/tidy.ts";
import type { Section } from "./sections.ts";
import { sentences } from "./statements.ts";
import { countWords, leadingNumber, lines, trimmed } from "./wording.ts";

/** A paragraph that says what will be done, and then in labels who will do it, by when and what will be different. */
export interface TitledParagraph {
  /** Where it stands among the elements of its section. */
  readonly at: number;
  readonly title: Words;
  readonly labels: readonly Labelled[];
}

const fewest = 2;

/**
 * None where only one stands there that has no number and promises nothing: that is what is said of all that follows. None
 * where other paragraphs promise something too: a plan in sentences says some of it in labels.
 */
export const titledParagraphs = once(({ elements }: Section): readonly TitledParagraph[] => {
  if (elements.some(({ type }) => type === "table")) return [];
  const titled = elements.flatMap((element, at) => {
    const found = element.type === "paragraph" ? titledBy(element) : undefined;
    if (!found) return [];
    const labels = settled([...found.labels, ...labelsBelow(elements, at + 1)]);
    return isEnough(labels, found.isPlain) ? [{ at, title: found.title, labels }] : [];
  });
  if (
    titled.length === 0 ||
    elements.some((each, at) => promises(each) && !titled.some((own) => own.at === at))
  )
    return [];
  const isSure = titled.length >= fewest || titled.some(({ title }) => isAction(title));
  return isSure ? titled : [];
});

function isAction(title: Words): boolean {
  if (aboutItself.test(title.text)) return false;
  return leadingNumber(title) !== undefined || imperative.test(title.text) || promise.test(title.text);
}

/** "This key action carries on and will be updated in January." */
const aboutItself = /^(?:this|these|it|they)\b/i;

interface Titled {
  readonly title: Words;
  readonly labels: readonly Labelled[];
  /** It has labels in nothing but words, or none. */
  readonly isPlain: boolean;
}

const fewestWords = 2;

const titledBy = once((paragraph: Paragraph): Titled | undefined => {
  const { words } = paragraph;
  const labels = labelsWithin(words).filter(
    ({ role, from }) => telling.has(role) && !isInBracket(words.text, from),
  );
  const [first] = labels;
  if (first?.from === 0) return undefined;
  const title = first ? trimmed(stripped(words.slice(0, first.from))) : undefined;
  const found = title
    ? { title, labels: labels.map((each) => labelIn(paragraph, each)), isPlain: false }
    : plainlyTitled(paragraph);
  const own = found.title.text.slice(leadingNumber(found.title)?.length ?? 0);
  return countWords(own) >= fewestWords && !words.text.endsWith(":") ? found : undefined;
});

/** "1a. Open a clinic. Promised by the ICB. By May 2027. You can tell because waits fall from 19 to 10 weeks." */
function plainlyTitled(paragraph: Paragraph): Titled {
  const { words } = paragraph;
  const number = leadingNumber(words)?.length ?? 0;
  const [first = words, ...others] = lines(words.slice(number)).flatMap(sentences);
  const title = words.slice(0, words.text.indexOf(first.text, number) + first.text.length);
  const labels = others.flatMap((sentence): Labelled[] => {
    const { role, length } = plainLead(sentence.text) ?? {};
    if (role === undefined || length === undefined) return [];
    const value = stripped(sentence.slice(length));
    return [labelIn(paragraph, { role, label: sentence.text.slice(0, length).trim(), value })];
  });
  return { title, labels: labels.length === others.length ? labels : [], isPlain: true };
}

function plainLead(text: string): { readonly role: Role; readonly length: number } | undefined {
  const found = lead.find(({ opens }) => opens.test(text));
  const length = found?.opens.exec(text)?.[0].length ?? 0;
  return found && (found.role !== "end" || isTime(stripTime(text.slice(length))))
    ? { role: found.role, length }
    : undefined;
}

const stripTime = (text: string): string => text.replace(/[\s.;]+$/u, "");

function labelIn(
  element: Paragraph,
  { role, label, value }: Omit<Labelled, "place" | "element" | "more">,
): Labelled {
  return { role, label, value, place: element.words, element, more: [] };
}

/** The labels that stand right below a paragraph, each in a paragraph or an item of its own. */
function labelsBelow(elements: readonly Element[], from: number): readonly Labelled[] {
  const to = elements.findIndex((element, at) => at >= from && !isAllLabels(element));
  return readLabels(elements.slice(from, to < 0 ? undefined : to));
}

const isAllLabels = once((element: Element): boolean => {
  if (element.type !== "paragraph" && element.type !== "list") return false;
  const labels = readLabels([element]);
  const parts = element.type === "list" ? element.items.length : lines(element.words).length;
  return labels.length >= parts && labels.every(({ role }) => telling.has(role));
});

const telling: ReadonlySet<Role> = new Set<Role>(["owner", "start", "end", "revised", "measure", "status"]);

/** "Kept by May" says when, and "By the ICB" says who. */
function settled(labels: readonly Labelled[]): readonly Labelled[] {
  const isOwned = labels.some(({ role, value }) => role === "owner" && !isTime(value.text));
  return labels.map((label) => {
    if (!/\bby$/i.test(label.label)) return label;
    if (label.role === "owner") return isTime(label.value.text) ? { ...label, role: "end" } : label;
    return label.role === "end" &&
      !isOwned &&
      /^(?:the )?\p{Lu}/u.test(label.value.text) &&
      !isTime(label.value.text)
      ? { ...label, role: "owner" }
      : label;
  });
}

/** It is told who does it or by when, and one thing more; in nothing but words, who and when. */
function isEnough(labels: readonly Labelled[], isPlain: boolean): boolean {
  const roles = new Set(labels.map(({ role }) => role));
  if (isPlain && !(roles.has("owner") && roles.has("end"))) return false;
  return roles.size >= fewest && (roles.has("owner") || roles.has("end"));
}
