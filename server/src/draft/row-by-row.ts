import type { Block } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";

/** So many rows are looked at together. */
const most = 32;

/** The source of a block, parted above some of the rows of a table: an edit in a long one changes one of the parts. */
export const manyRows = once(({ text }: Block): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  let rows = 0;
  for (let at = text.indexOf("\n|"); at >= 0; at = text.indexOf("\n|", at + 1)) {
    if (++rows % most !== 0) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
});

/** A source parted above each row of a table. */
export function rowByRow(text: string): string[] {
  return text.split(/\n(?=\|)/);
}
