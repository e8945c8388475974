import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Action, Draft } from "./draft.ts";
import { tellingWords } from "./same-words.ts";

/** An action that an action before it says already. */
export interface Repeated {
  readonly action: Action;
  readonly first: Action;
}

/** Shorter actions ("Train staff") may well be alike and not the same. */
const leastWords = 4;
/** An action of so many may have one word more or less. */
const leastWithSlip = 6;
const mostWords = 30;
/** So many that come again in another part are a summary of them. */
const summarised = 3;

/** Open actions that stand twice, in the same words or with one more or less. */
export function findRepeated({ lists }: Pick<Draft, "lists">): Repeated[] {
  const wholes = new Map<string, Action>();
  const shortened = new Map<string, Action>();
  const found = mayRepeat(lists.flatMap(comparable)).flatMap((action): Repeated[] => {
    const { whole, shorter } = keysOf(action.title);
    const alike = [wholes.get(whole), shortened.get(whole), ...shorter.map((key) => wholes.get(key))];
    const first = alike.find((each) => each && isSame(each, action));
    if (!wholes.has(whole)) wholes.set(whole, action);
    for (const key of shorter) if (!shortened.has(key)) shortened.set(key, action);
    return first ? [{ action, first }] : [];
  });
  const inSection = new Map<unknown, number>();
  for (const { action } of found) inSection.set(action.section, (inSection.get(action.section) ?? 0) + 1);
  return found.filter(
    ({ action, first }) =>
      action.section === first.section || (inSection.get(action.section) ?? 0) < summarised,
  );
}

/** Actions that are open and long enough. */
const comparable = once((list: readonly Action[]): readonly Action[] =>
  list.filter(({ done, title }) => !done && sumsOf(title).whole !== 0),
);

/** Those that may share their words, or all but one of them, with another. */
function mayRepeat(open: readonly Action[]): Action[] {
  const wholes = new Map<number, number>();
  for (const { title } of open) {
    const { whole } = sumsOf(title);
    wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
  }
  const shorter = new Set(
    open.flatMap(({ title }) => sumsOf(title).shorter.filter((sum) => wholes.has(sum))),
  );
  return open.filter(({ title }) => {
    const sums = sumsOf(title);
    return (
      (wholes.get(sums.whole) ?? 0) > 1 ||
      shorter.has(sums.whole) ||
      (shorter.size > 0 && sums.shorter.some((sum) => shorter.has(sum)))
    );
  });
}

/** Of the words of an action: others with the same words have the same sums, and hardly any without. */
interface Sums {
  /** Zero for an action of few words. */
  readonly whole: number;
  /** Without each of the spare ones in turn. */
  readonly shorter: readonly number[];
}

const none: Sums = { whole: 0, shorter: [] };

const sumsOf = once(({ text }: Words): Sums => {
  const words = [...wordsOf(text)];
  if (words.length < leastWords) return none;
  const whole = words.reduce((sum, word) => sum + numberFor(word), 1);
  return { whole, shorter: spareAmong(words).map((word) => whole - numberFor(word)) };
});

function numberFor(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = (Math.imul(number, 31) + word.charCodeAt(at)) >>> 0;
  return number;
}

interface Keys {
  /** The words in order of the alphabet. */
  readonly whole: string;
  /** The same without each of the spare ones in turn. */
  readonly shorter: readonly string[];
}

const keysOf = once(({ text }: Words): Keys => {
  const words = [...wordsOf(text)].sort();
  const shorter = spareAmong(words).map((word) => words.filter((other) => other !== word).join(" "));
  return { whole: words.join(" "), shorter };
});

function wordsOf(text: string): ReadonlySet<string> {
  return tellingWords(text.replace(asElsewhere, ""));
}

/** "As in priority 1, …" */
const asElsewhere =
  /^(?:as|see|same as) (?:(?:in|under|for|with) )?(?:priority|area|action|recommendation|theme|section)\b[^,:;]{0,20}[,:;]\s*/iu;

/** The words that may be added or left out. */
function spareAmong(words: readonly string[]): readonly string[] {
  const isFit = words.length >= leastWithSlip && words.length <= mostWords;
  return isFit ? words.filter((word) => !/\d/.test(word)) : [];
}

/** One number is one action told twice over; other bodies each do their own. */
function isSame(first: Action, action: Action): boolean {
  if (first.id !== undefined && first.id === action.id) return false;
  const [one, other] = [first, action].map(({ owners }) =>
    owners.flatMap(({ organisation }) => organisation ?? []),
  );
  return !one?.length || !other?.length || one.some((body) => other.includes(body));
}
