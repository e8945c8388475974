import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Action, Draft } from "./draft.ts";
import { sameList } from "./same-list.ts";
import { tellingWords } from "./same-words.ts";

/** An action that an action before it says already. */
export interface Repeated {
  readonly action: Action;
  readonly first: Action;
}

/** Shorter actions ("Train staff") may well be alike and not the same. */
const leastWords = 3;
/** One of fewer is only the same in the very same words, of the same owner and in the same area. */
const enoughWords = 4;
/** An action of so many may have one word more or less. */
const leastWithSlip = 6;
const mostWords = 30;
/** So many that come again in another part are a summary of them. */
const summarised = 3;

/** Open actions that stand twice, in the same words or with one more or less. */
export function findRepeated({ lists }: Pick<Draft, "lists">): Repeated[] {
  const possible = mayRepeat(lists.map(comparedIn));
  const [first] = possible;
  const found = first ? repeatedAmong(samePossible(first, possible)) : [];
  const inSection = new Map<unknown, number>();
  for (const { action } of found) inSection.set(action.section, (inSection.get(action.section) ?? 0) + 1);
  return found.filter(
    ({ action, first }) =>
      action.section === first.section || (inSection.get(action.section) ?? 0) < summarised,
  );
}

/** An open action that is long enough to be compared, with the sums of its words. */
interface Compared extends Sums {
  readonly action: Action;
}

const comparedOf = once((action: Action): Compared | undefined => {
  const sums = action.done ? undefined : sumsOf(action.title);
  return sums && { action, ...sums };
});

/** Those of a list with all their sums side by side, and which of them each of the shorter is of. */
interface ComparedList {
  readonly all: readonly Compared[];
  readonly wholes: readonly number[];
  readonly shorter: readonly number[];
  readonly of: readonly number[];
}

const comparedIn = once((list: readonly Action[]): ComparedList => {
  const all = list.flatMap((action) => comparedOf(action) ?? []);
  return {
    all,
    wholes: all.map(({ whole }) => whole),
    shorter: all.flatMap(({ shorter }) => shorter),
    of: all.flatMap(({ shorter }, at) => shorter.map(() => at)),
  };
});

/** Whether a sum is that of a whole action, and of another one too: by its last bits, which others may share. */
const marks = new Uint8Array(1 << 18);
const [none, whole, shared] = [0, 1, 2];

/**
 * All actions that share their words, or all but one of them, with another; and a few others. After each letter all
 * are looked through, so this is quick.
 */
function mayRepeat(lists: readonly ComparedList[]): Compared[] {
  const last = marks.length - 1;
  marks.fill(none);
  for (const { wholes } of lists)
    for (const sum of wholes) marks[sum & last] = marks[sum & last] === none ? whole : shared;
  for (const { shorter } of lists)
    for (const sum of shorter) if (marks[sum & last] !== none) marks[sum & last] = shared;
  const isShared = (sum = 0): boolean => marks[sum & last] === shared;
  return lists.flatMap(({ all, wholes, shorter, of }) => {
    const found = new Set<number | undefined>();
    for (let at = 0; at < wholes.length; at++) if (isShared(wholes[at])) found.add(at);
    for (let at = 0; at < shorter.length; at++) if (isShared(shorter[at])) found.add(of[at]);
    return all.filter((_, at) => found.has(at));
  });
}

const samePossible = sameList<Compared>();

/** Those among actions that repeat one before them, in whatever section. */
const repeatedAmong = once((possible: readonly Compared[]): readonly Repeated[] => {
  const wholes = new Map<string, Action>();
  const shortened = new Map<string, Action>();
  const sums = new Set<number | undefined>(possible.map(({ whole }) => whole));
  return possible.flatMap(({ action, shorter: sumsOfShorter }): Repeated[] => {
    const { whole, shorter: all } = keysOf(action.title);
    const shorter = all.filter((_, at) => sums.has(sumsOfShorter[at]));
    const alike = [wholes.get(whole), shortened.get(whole), ...shorter.map((key) => wholes.get(key))];
    const first = alike.find((each) => each && isSame(each, action));
    if (!wholes.has(whole)) wholes.set(whole, action);
    for (const key of shorter) if (!shortened.has(key)) shortened.set(key, action);
    return first ? [{ action, first }] : [];
  });
});

/** Of the words of an action: others with the same words have the same sums, and hardly any without. */
interface Sums {
  readonly whole: number;
  /** Without each of the spare ones in turn, as in `Keys`. */
  readonly shorter: readonly number[];
}

/** Undefined for an action of few words. */
function sumsOf({ text }: Words): Sums | undefined {
  const words = [...wordsOf(text)].sort();
  if (words.length < leastWords) return undefined;
  const whole = words.reduce((sum, word) => (sum + numberFor(word)) | 0, 0);
  return { whole, shorter: spareAmong(words).map((word) => (whole - numberFor(word)) | 0) };
}

function numberFor(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = (Math.imul(number, 31) + word.charCodeAt(at)) | 0;
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
  /^(?:as|see|same as) (?:(?:in|under|for|with) )?(?:priority|area|action|recommendation|theme|section)\b[^,:;]{0,20}[,:;]\s*/i;

/** The words that may be added or left out. */
function spareAmong(words: readonly string[]): readonly string[] {
  const isFit = words.length >= leastWithSlip && words.length <= mostWords;
  return isFit ? words.filter((word) => !/\d/.test(word)) : [];
}

function isVerySame(first: Action, action: Action): boolean {
  const owners = ({ owners }: Action): string => owners.map(({ text }) => text).join("; ");
  return (
    first.area === action.area &&
    first.title.text === action.title.text &&
    owners(action) !== "" &&
    owners(first) === owners(action)
  );
}

/** One number is one action told twice over; other bodies each do their own. */
function isSame(first: Action, action: Action): boolean {
  if (first.id !== undefined && first.id === action.id) return false;
  if (wordsOf(action.title.text).size < enoughWords && !isVerySame(first, action)) return false;
  const [one, other] = [first, action].map(({ owners }) =>
    owners.flatMap(({ organisation }) => organisation ?? []),
  );
  return !one?.length || !other?.length || one.some((body) => other.includes(body));
}
