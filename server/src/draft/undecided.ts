import { elsewhere, undecidedYet } from "../guidance/undecided-words.ts";
import { undecided } from "../guidance/time-words.ts";

/** "To follow", "TBC", "to be developed" and the like tell nothing yet. */
export function isUndecided(text: string): boolean {
  const plain = text.trim().toLowerCase().replace(/\.$/u, "");
  return undecided.includes(plain) || undecidedYet.test(plain);
}

/** "See minutes", "As reported to the board": what it would say stands in a document that the reader has not got. */
export function isElsewhere(text: string): boolean {
  return elsewhere.test(text.trim());
}
