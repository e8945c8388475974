import type { Role } from "../../guidance/labels.ts";

/** The part of a cell or a value that the cursor is in, without spaces around it: what an offer takes the place of. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What is written of it so far, up to the cursor. */
  readonly written: string;
  /** The spaces that an offer needs around it. */
  readonly lead: string;
  readonly trail: string;
  /** Text before `written` that an offer takes the place of too, and that is no part of its words: the bar of a row. */
  readonly marks?: string;
}

const between: Partial<Record<Role, RegExp>> = {
  owner: /[;,/&+]|<br\s?\/?>|\band\s/giu,
  end: /[;,]|<br\s?\/?>|\s[–—-]\s|\b(?:by|from|until|before|to|then)\s/giu,
};
const usual = /;|<br\s?\/?>/giu;

/** Several owners or dates stand in one cell: the one that the cursor is in. */
export function segmentAt(
  line: string,
  cursor: number,
  { from, to }: { readonly from: number; readonly to: number },
  role: Role,
): Segment {
  let [start, end] = [from, to];
  for (const { index, 0: mark } of line.slice(from, to).matchAll(between[role] ?? usual)) {
    if (from + index + mark.length <= cursor) start = from + index + mark.length;
    else if (from + index >= cursor && end === to) end = from + index;
  }
  start += /^(?:[\s*_]|[•·▪–-]\s)*/u.exec(line.slice(start, cursor))?.[0].length ?? 0;
  const rest = line.slice(cursor, end);
  const isClosed = line[to] === "|" && end === to;
  return {
    from: start,
    to: cursor + rest.trimEnd().length,
    written: line.slice(start, cursor),
    lead: start === from && /[|:：]/u.test(line[start - 1] ?? "") ? " " : "",
    trail: isClosed && rest.trimEnd() === rest ? " " : "",
  };
}
