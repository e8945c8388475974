import type { Draft } from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import type { Section } from "../draft/sections.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Position, Range } from "../markdown/position.ts";
import { compare } from "./places.ts";

/** A heading with all that stands under it. */
export interface SectionRange {
  readonly section: Section;
  readonly heading: Range;
  /** From the heading to the last line before the next heading of its level. */
  readonly range: Range;
  /** The part that the heading stands in, where that has a heading. */
  readonly parent: SectionRange | undefined;
}

/** The parts of a draft that have headings, in the order of the text. */
export function sectionRanges({ root, markdown }: Draft): SectionRange[] {
  const headed = [...walk(root)].flatMap((section) =>
    section.heading ? [{ section, heading: rangeOf(section.heading) }] : [],
  );
  const found = new Map<Section, SectionRange>();
  const ends = endsOf(headed, markdown);
  for (const [at, { section, heading }] of headed.entries()) {
    const end = ends[at] ?? heading.end;
    found.set(section, {
      section,
      heading,
      range: { start: heading.start, end: compare(end, heading.end) < 0 ? heading.end : end },
      parent: section.parent && found.get(section.parent),
    });
  }
  return [...found.values()];
}

/** Where each part ends: where the next begins that does not stand in it. */
function endsOf(
  headed: readonly { readonly section: Section; readonly heading: Range }[],
  markdown: MarkdownText,
): Position[] {
  const last = markdown.positionAt(lastWord(markdown.text, markdown.text.length));
  const ends: Position[] = [];
  const open: { readonly section: Section; readonly at: number }[] = [];
  for (const [at, { section, heading }] of headed.entries()) {
    while (open.length > 0 && open.at(-1)?.section !== section.parent) {
      const closed = open.pop();
      if (closed) ends[closed.at] = endBefore(heading.start, markdown);
    }
    open.push({ section, at });
  }
  for (const { at } of open) ends[at] = last;
  return ends;
}

function endBefore({ line }: Position, markdown: MarkdownText): Position {
  return markdown.positionAt(lastWord(markdown.text, markdown.offsetAt({ line, character: 0 })));
}

/** The end of the last line with words on it before an offset. */
function lastWord(text: string, before: number): number {
  let offset = before;
  while (offset > 0 && /\s/u.test(text.charAt(offset - 1))) offset -= 1;
  return offset;
}
