import { fieldWords, sameThings } from "../guidance/common-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import { smallWords } from "../guidance/small-words.ts";
import { remembering } from "../markdown/remember.ts";

/** Words that tell what a text is about, each once and in one form. */
export type Telling = ReadonlySet<string>;

const longest = 400;

/** The telling words of an action: all but the small ones, in plain lower case and without a plural s. */
export const tellingWords = remembering((text): Telling => {
  const words = fold(text.slice(0, longest)).match(/[\p{L}\p{N}][\p{L}\p{N}']*/gu) ?? [];
  return new Set(words.filter((word) => !smallWords.has(word)).map(singular));
});

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.replace(/(?:'s|(?<!s)s)$/, "") : word;
}

const things = sameThings.map(([means, ...words]) => ({ means: ` ${means} `, seek: finder(words) }));

/** Letters by which two forms of a word are taken for one: "inspect" and "inspected". */
const stem = 6;

/**
 * The telling words of an area or a whole part: without those that all of this field have, and with one word for what
 * has several names.
 */
export function mattersOf(text: string): Telling {
  let plain = fold(text);
  for (const { means, seek } of things) plain = seek.replaceIn(plain, () => means);
  const words = plain.match(/[a-z]{3,}/g) ?? [];
  return new Set(
    words
      .filter((word) => !fieldWords.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, "").slice(0, stem)),
  );
}

/** How many words both have. */
export function shared(one: Telling, other: Telling): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** How much of the shorter is in the other: 0 to 1. Undefined where one of them tells nothing. */
export function likeness(one: Telling, other: Telling): number | undefined {
  const least = Math.min(one.size, other.size);
  return least === 0 ? undefined : shared(one, other) / least;
}

/** From here on two texts are about the same. */
export const alike = 0.5;

/** Whether two actions are about the same, or one of them does not tell. */
export function isAlike(text: string, other: string): boolean {
  return (likeness(tellingWords(text), tellingWords(other)) ?? 1) >= alike;
}
