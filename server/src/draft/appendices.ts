import type { Element, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { statementsOf } from "./statements.ts";
import { walk, type Section } from "./sections.ts";

const appendix = /^(?:appendix|appendices|annex|annexes|annexe|attachments?)\b/i;

/** The appendices of a document: parts whose headings call them so. One inside another is part of it. */
export function appendicesOf(section: Section): Section[] {
  return section.children.flatMap((child) => {
    if (!appendix.test(child.title)) return appendicesOf(child);
    const inside = appendicesOf(child);
    return inside.length > 0 ? inside : [child];
  });
}

const all = /\b(?:[Aa]ppendices|[Aa]nnexes|[Aa]ttachments) ([A-Z]|\d{1,2})\s?(?:to|–|-)\s?([A-Z]|\d{1,2})\b/;
/** "Appendices 3, 4, 5 and 9", "Annexes A, C & F": what follows the word, up to the last of them. */
const several =
  /\b(?:[Aa]ppendices|[Aa]nnexes|[Aa]ttachments) ((?:[A-Z]|\d{1,2})(?:(?:, ?| ?& ?|,? and )(?:[A-Z]|\d{1,2})){1,30})(?![\w.]\d|\w)/;
const single = /\b(?:[Aa]ppendix|[Aa]nnexe?|[Aa]ttachment) ([A-Z]|\d{1,2})(?!\w|\.\d)/g;
/** "Appendix B of the needs assessment". */
const ofOthers =
  /\b(?:[Aa]ppendi(?:x|ces)|[Aa]nnex(?:e|es)?) [\w, –-]{1,40}(?:of|to) (?:the|our|its|that|their)\b/;
const first = "A".charCodeAt(0);

/** How many appendices a document has, in it or beside it: parts, the items of a list of them, "Annexes A to H". */
export function countAppendices(root: Section): number {
  const parts = appendicesOf(root);
  const listed = parts
    .filter(({ title }) => /^(?:appendices|annexes|attachments)\b/i.test(title))
    .flatMap(({ elements }) => elements.flatMap(listedIn));
  return Math.max(parts.length, listed.length, mostNamed(root)?.count ?? 0);
}

/** The items of a list of appendices, or what a line names one after the other: "A. Data pack · B. Strategy". */
function listedIn(element: Element): readonly unknown[] {
  if (element.type === "list") return element.items;
  if (element.type !== "paragraph") return [];
  return element.words.text.split(/[·•|;\n]/u).filter((part) => marked.test(part));
}

const marked =
  /^\W*(?:(?:[Aa]ppendix|[Aa]nnexe?) (?:[A-Z]|\d{1,2})\b|(?:[A-Z]|\d{1,2})(?:[.):]|\s*[–—-])\s+\p{L})/u;

interface Named {
  readonly words: Words;
  readonly count: number;
}

/** The statement that names most appendices. */
export function mostNamed(root: Section): Named | undefined {
  return walk(root)
    .flatMap((section) => namedIn(section) ?? [])
    .reduce<Named | undefined>(larger, undefined);
}

const namedIn = once(({ elements }: Section): Named | undefined =>
  statementsOf(elements)
    .map((words) => ({ words, count: countIn(words.text) }))
    .reduce<Named | undefined>(larger, undefined),
);

const larger = (one: Named | undefined, other: Named): Named | undefined =>
  other.count > (one?.count ?? 0) ? other : one;

/** "Annexes A to H", "the minutes in Appendix A, the risk register in Appendix B". */
function countIn(text: string): number {
  if (!/append|annex|attach/i.test(text)) return 0;
  if (ofOthers.test(text)) return 0;
  const range = all.exec(text);
  const named = new Set([...text.matchAll(single)].map(([, mark]) => mark));
  for (const mark of several.exec(text)?.[1]?.match(/[A-Z]|\d+/g) ?? []) named.add(mark);
  return Math.max(named.size, range ? ordinal(range[2]) - ordinal(range[1]) + 1 : 0);
}

function ordinal(mark = ""): number {
  return /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - first + 1;
}
