import { own } from "./own.ts";
import { recent } from "./recent.ts";

/** How many characters of texts are remembered by each function that is not told otherwise: a few drafts' worth. */
let room = 60_000;
/** All parts of the longest drafts, but for those that say the same. */
const mostRoom = 600_000;

/** Makes room for the parts of a text of `length` characters, and for what they were before some edits. */
export function makeRoom(length: number): void {
  room = Math.max(room, Math.min(2 * length, mostRoom));
}

/**
 * `read`, with what it gave remembered by the text it was given: at most of texts of `most` characters together. An
 * edit changes few of a document's paragraphs, and the rest need not be read again. It reads a copy, so that what it
 * cuts from its text does not keep the document in memory.
 */
export function remembering<Value extends object | string | boolean | null>(
  read: (text: string) => Value,
  most?: number,
): (text: string) => Value {
  const known = recent<Value>(() => most ?? room);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const copy = own(text);
    const value = read(copy);
    known.set(copy, value);
    return value;
  };
}
