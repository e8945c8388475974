import { reportedHeadings, type ReportedKind } from "../guidance/report-words.ts";
import type { Place, Words } from "../markdown/elements.ts";
import { numberOf, trimmed } from "./wording.ts";

/** One thing that an inspection report asks an area to act on. */
export interface ReportedArea {
  readonly kind: ReportedKind;
  /** As the report numbers it. */
  readonly number: string | undefined;
  readonly title: Words;
  /** Who is to act on it, in the report's words. */
  readonly responsible: Words | undefined;
  readonly place: Place;
}

/** What a heading or a line says that stands below it; undefined for any other text. */
export function reportedKind(text: string): ReportedKind | undefined {
  const plain = text.slice(0, 600).toLowerCase();
  return reportedHeadings.find(({ fits }) => fits.test(plain))?.kind;
}

/** An area in its own words: without its number, and without who is to act on it. */
export function areaOf(
  words: Words,
  kind: ReportedKind,
  place: Place,
  given?: string,
  who?: Words,
): ReportedArea {
  const named =
    /^(?:areas? (?:for|of) [a-z ]{4,30}|priority action|recommendation|weakness|improvement)\s*(?:no\.? ?)?(\d+|[a-h])\b\s*[:.–—-]*\s*/i.exec(
      words.text,
    );
  const numbered = named ? { id: named[1] ?? "", length: named[0].length } : numberOf(words.text);
  const own =
    numbered && numbered.length < words.text.trimEnd().length ? words.slice(numbered.length) : words;
  const responsible = who ?? responsibleIn(own);
  const end = responsible ? own.text.indexOf(responsible.text) : -1;
  const before = end > 0 ? own.text.slice(0, end).search(tail) : -1;
  return {
    kind,
    number: given ?? numbered?.id,
    title: trimmed(before > 0 ? own.slice(0, before) : own),
    responsible,
    place,
  };
}

const label =
  /\b(?:responsib\w+(?: (?:body|bodies|partners?|organisations?|for this|area partners?))?|lead)\s*[:–—-]\s*/i;
const tail =
  /\s*[([–—-]?\s*\b(?:responsib\w+(?: (?:body|bodies|partners?|organisations?|for this|area partners?))?|lead)\s*[:–—-]\s*$/i;

/** "(Responsible: the council and the ICB)". */
export function responsibleIn(words: Words): Words | undefined {
  const found = label.exec(words.text);
  if (!found) return undefined;
  const from = found.index + found[0].length;
  const length = words.text.slice(from).search(/[)\]\n]|\.?\s*$/u);
  return length > 0 ? trimmed(words.slice(from, from + length)) : undefined;
}
