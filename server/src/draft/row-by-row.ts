import type { Block } from "../markdown/elements.ts";

/** The source of a block, parted above each row of a table: an edit in a long one changes one of them. */
export function rowByRow({ text }: Block): string[] {
  return text.split(/\n(?=\|)/);
}
