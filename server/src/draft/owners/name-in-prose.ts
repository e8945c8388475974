import { commonNames } from "./common-names.ts";
import { readList } from "./list.ts";

const connector = /^(?:of|and|for|the|&|with|in|on)$/;
/** A name in running words has at most so many words. */
const mostWords = 14;

/** The capitalised name that ends the text: the last one, where several are joined by "and". */
export function nameBefore(text: string): string | undefined {
  const words = text
    .replace(/\([^()]*\)/g, " ")
    .trim()
    .split(/\s+/)
    .slice(-mostWords);
  let from = words.length;
  while (
    from > 0 &&
    isPartOfName(words[from - 1] ?? "") &&
    (from === words.length || !ends(words[from - 1] ?? ""))
  )
    from--;
  return readList(trimmed(words.slice(from)), commonNames).at(-1)?.text;
}

/** The capitalised name that begins the text. */
export function nameAfter(text: string): string | undefined {
  return readList(runAfter(text), commonNames)[0]?.text;
}

/** The words in capitals with which the text begins, "and" and the like between them included. */
export function runAfter(text: string): string {
  const words = text.trim().split(/\s+/, mostWords);
  const stop = words.findIndex((word) => !isPartOfName(word));
  const run = stop < 0 ? words : words.slice(0, stop);
  const end = run.findIndex(ends);
  return trimmed(end < 0 ? run : run.slice(0, end + 1)).replace(/["”’'.,;:!?]+$/u, "");
}

function isPartOfName(word: string): boolean {
  return /^["“‘'(]?[\p{Lu}\p{N}]/u.test(word) || connector.test(word);
}

/** A sentence or a clause ends here. */
function ends(word: string): boolean {
  return /[,.;:)!?]$/.test(word);
}

/** Without "of", "and" and the like at either end. */
function trimmed(words: readonly string[]): string {
  const isName = (word: string): boolean => !connector.test(word);
  const first = words.findIndex(isName);
  return first < 0 ? "" : words.slice(first, words.findLastIndex(isName) + 1).join(" ");
}
