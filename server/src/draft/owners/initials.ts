import { startsWithLetter } from "../../markdown/letters.ts";
const connector = /^(?:of|and|for|the|&|with|in|on)$/;

/** The letters of the abbreviation stand in the name in that order: "WNFT" in "Wolds NHS Foundation Trust". */
export function isShortFor(short: string, long: string): boolean {
  const letters = lettersOf(short);
  let at = 0;
  for (const letter of long.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** The words before an abbreviation that begin with its letters: "children and young people (CYP)". */
export function wordsFor(short: string, before: string): string | undefined {
  const letters = lettersOf(short);
  const words = before.split(/\s+/);
  const most = Math.min(letters.length + 4, words.length);
  for (let count = 2; count <= most; count++) {
    const long = words.slice(-count).join(" ");
    if (initials(long).startsWith(letters[0] ?? "") && isShortFor(letters, initials(long))) return long;
  }
  return undefined;
}

/** The letters alone, small. */
export function lettersOf(short: string): string {
  return short.toLowerCase().replace(/[^\p{L}]/gu, "");
}

/** The first letters of the words that count: "community interest company" has "cic". */
export function initials(text: string): string {
  const words = text.toLowerCase().split(/[\s/-]+/);
  return words
    .map((word) => (startsWithLetter(word) && !connector.test(word) ? word.slice(0, 1) : ""))
    .join("");
}
