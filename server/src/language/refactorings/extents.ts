import type { Section } from "../../draft/sections.ts";
import type { MarkdownText, Place } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";

/** Whole lines of a text: offsets, without the line ending of the last one. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A heading with all that stands under it, and the comments right above it; without empty lines at its end. */
export function extentOf(section: Section, markdown: MarkdownText): Extent {
  const from = startOf(section, markdown);
  const next = following(section);
  const end = next ? startOf(next, markdown) : markdown.text.length;
  return { from, to: Math.max(from, markdown.text.slice(0, end).trimEnd().length) };
}

/** The lines that something stands on. */
export function linesOf(place: Place, markdown: MarkdownText): Extent {
  const { start, end } = rangeOf(place);
  return {
    from: markdown.offsetAt({ line: start.line, character: 0 }),
    to: markdown.offsetAt({ line: end.line, character: Infinity }),
  };
}

/** Whether a line of the text holds something; there is nothing before the first and after the last. */
export function isFilled(line: number, markdown: MarkdownText): boolean {
  const start = (at: number): number => markdown.offsetAt({ line: at, character: 0 });
  return line >= 0 && markdown.text.slice(start(line), start(line + 1)).trim() !== "";
}

function startOf({ heading }: Section, markdown: MarkdownText): number {
  if (!heading) return 0;
  let { line } = rangeOf(heading).start;
  const lineStart = (at: number): number => markdown.offsetAt({ line: at, character: 0 });
  const isComment = (at: number): boolean =>
    /^<!--[^]*-->\s*$/.test(markdown.text.slice(lineStart(at), lineStart(at + 1)));
  while (line > 0 && isComment(line - 1)) line--;
  return lineStart(line);
}

/** The section that comes next in the text and is no part of this one. */
function following(section: Section): Section | undefined {
  for (let at = section; at.parent; at = at.parent) {
    const { children } = at.parent;
    const next = children[children.indexOf(at) + 1];
    if (next) return next;
  }
  return undefined;
}
