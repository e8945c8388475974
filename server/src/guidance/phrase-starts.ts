import { isOfWord, numberStarts } from "./phrase-parts.ts";
import type { Lists } from "./phrases.ts";

const figure = 1 << 26;
const joint = 1 << 27;
const bracket = 1 << 28;
const percentSign = 1 << 29;
const other = 1 << 30;
const letters = figure - 1;
const noLetters = joint | bracket | percentSign | other;
const signs: Readonly<Record<string, number>> = {
  " ": joint,
  "-": joint,
  "(": bracket,
  "%": percentSign,
};

/** A bit for each letter, one for all figures, some for signs that phrases start with, one for all that is left. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  if (code >= 48 && code <= 57) return figure;
  return signs[String.fromCharCode(code)] ?? other;
}

const kinds = Int32Array.from({ length: 128 }, (_, code) => kindOf(code));
/** The kind of a character, by its UTF-16 code; NaN is what follows the last. */
export const kindAt = (code: number): number => (code < kinds.length ? (kinds[code] ?? other) : other);

const startsOfMarks: readonly (readonly [mark: string, kinds: number])[] = [
  [" … ", noLetters],
  [" .. ", noLetters],
  ["#%", figure],
  ["#", numberStarts.reduce((all, start) => all | kindOf(start.charCodeAt(0)), 0)],
  ["_", letters | joint | other],
  ["*", letters | figure | noLetters],
  [" $", letters | figure | noLetters],
  ["-", letters | figure | noLetters],
];

/** The kinds of characters that a phrase can start with, a bit for each: told from the mark that it starts with. */
export function firstsOf(phrase: string, lists: Lists): number {
  const code = phrase.charCodeAt(0);
  if (isOfWord(code)) return kindOf(code);
  if (phrase.startsWith("^ ")) return firstsOf(phrase.slice(2), lists);
  const name = /^\{([a-z]+)\}/.exec(phrase)?.[1];
  if (name !== undefined) return (lists[name] ?? []).reduce((all, each) => all | firstsOf(each, lists), 0);
  const mark = startsOfMarks.find(([each]) => phrase.startsWith(each));
  return mark ? mark[1] : kindOf(code);
}

/** Whether what starts with these kinds of characters starts with a word or a figure. */
export function startOnlyWords(kinds: number): boolean {
  return (kinds & noLetters) === 0;
}
