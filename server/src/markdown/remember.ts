import { own } from "./own.ts";
import { recent } from "./recent.ts";

/** More than the words of any draft, and of a few others. */
const usual = 600_000;

/**
 * `read`, with what it gave remembered by the text it was given: at most of texts of `most` characters together. An
 * edit changes few of a document's paragraphs, and the rest need not be read again.
 */
export function remembering<Value extends object>(
  read: (text: string) => Value,
  most: number = usual,
): (text: string) => Value {
  const known = recent<Value>(most);
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const value = read(text);
    known.set(own(text), value);
    return value;
  };
}
