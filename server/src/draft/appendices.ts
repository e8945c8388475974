import type { Section } from "./sections.ts";

const appendix = /^(?:appendix|appendices|annex|annexes|annexe|attachment)\b/i;

/** The appendices of a document: parts whose headings call them so. One inside another is part of it. */
export function appendicesOf(section: Section): Section[] {
  return section.children.flatMap((child) => {
    if (!appendix.test(child.title)) return appendicesOf(child);
    const inside = appendicesOf(child);
    return inside.length > 0 ? inside : [child];
  });
}
