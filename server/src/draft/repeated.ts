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
export function findRepeated({ actions }: Draft): Repeated[] {
  const wholes = new Map<string, Action>();
  const shortened = new Map<string, Action>();
  const found = mayRepeat(actions).flatMap((action): Repeated[] => {
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

/** The open actions that share their words, or all but one of them, with another. */
function mayRepeat(actions: readonly Action[]): Action[] {
  const open = actions.filter(({ done, title }) => !done && keysOf(title).whole !== "");
  const wholes = new Map<string, number>();
  for (const { title } of open) {
    const { whole } = keysOf(title);
    wholes.set(whole, (wholes.get(whole) ?? 0) + 1);
  }
  const shorter = new Set(
    open.flatMap(({ title }) => keysOf(title).shorter.filter((key) => wholes.has(key))),
  );
  return open.filter(({ title }) => {
    const keys = keysOf(title);
    return (
      (wholes.get(keys.whole) ?? 0) > 1 ||
      shorter.has(keys.whole) ||
      (shorter.size > 0 && keys.shorter.some((key) => shorter.has(key)))
    );
  });
}

interface Keys {
  /** The words in order of the alphabet; empty for an action of few words. */
  readonly whole: string;
  /** The same without each of the words in turn that may be added or left out. */
  readonly shorter: readonly string[];
}

const none: Keys = { whole: "", shorter: [] };

const keysOf = once(({ text }: Words): Keys => {
  const words = [...tellingWords(text)].sort();
  const extra = words.length < leastWithSlip || words.length > mostWords ? [] : words;
  const shorter = extra
    .filter((word) => !/\d/.test(word))
    .map((word) => words.filter((other) => other !== word).join(" "));
  return words.length < leastWords ? none : { whole: words.join(" "), shorter };
});

/** One number is one action told twice over; other bodies each do their own. */
function isSame(first: Action, action: Action): boolean {
  if (first.id !== undefined && first.id === action.id) return false;
  const [one, other] = [first, action].map(({ owners }) =>
    owners.flatMap(({ organisation }) => organisation ?? []),
  );
  return !one?.length || !other?.length || one.some((body) => other.includes(body));
}
