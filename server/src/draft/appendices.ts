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

const all = /\b(?:appendices|annexes|attachments) ([A-Z]|\d{1,2})\s?(?:to|–|-)\s?([A-Z]|\d{1,2})\b/;
const first = "A".charCodeAt(0);

/** How many appendices a document has, in it or beside it: parts, the items of a list of them, "Annexes A to H". */
export function countAppendices(root: Section): number {
  const parts = appendicesOf(root);
  const listed = parts
    .filter(({ title }) => /^(?:appendices|annexes|attachments)\b/i.test(title))
    .flatMap(({ elements }) => elements.flatMap((each) => (each.type === "list" ? each.items : [])));
  const named = walk(root).reduce((most, section) => Math.max(most, namedIn(section)), 0);
  return Math.max(parts.length, listed.length, named);
}

/** The most that a statement of a section names together. */
const namedIn = once(({ elements }: Section): number => {
  const counts = statementsOf(elements).map(({ text }) => {
    const match = all.exec(text);
    return match ? ordinal(match[2]) - ordinal(match[1]) + 1 : 0;
  });
  return counts.reduce((most, count) => Math.max(most, count), 0);
});

function ordinal(mark = ""): number {
  return /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - first + 1;
}
