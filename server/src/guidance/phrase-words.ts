import { isDigit, isOfWord, numberStarts } from "./phrase-parts.ts";

/**
 * Which words a text has, told at a glance: enough to know of most phrases that they cannot be in it. Each word, and
 * each beginning of one, leaves a mark in a table that all texts share. Two words may share a mark, so that a phrase is
 * looked for in vain now and then; none is missed.
 */
const size = 1 << 14;
const table = new Int32Array(size);
/** The marks that some phrase needs; others are not left. */
const needed = new Uint8Array(size);
/** By mark, the lists of needs that ask for it first. */
const asking: (number[] | undefined)[] = new Array<number[] | undefined>(size).fill(undefined);
/** By list, the text that last had a mark which it asks for. */
const touched: number[] = [];
const figure = 2;
/** By UTF-16 code: 1 for a letter of a folded text, 2 for a figure, 0 for all else, as for what is not in it. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) =>
  isDigit(code) ? figure : isOfWord(code) ? 1 : 0,
);
let seen = 0;
let seenText: string | undefined;
let lessThanSeen: string | undefined;

let starts: readonly number[] = [];

/** Where the words of the text that was looked at last start: offsets in UTF-16 units, a list that is not changed. */
export function wordStarts(): readonly number[] {
  return starts;
}

/** Looks at a text, and gives a number that stands for it until another is looked at. */
export function look(text: string): number {
  if (text === seenText || text === lessThanSeen) return seen;
  seenText = text;
  lessThanSeen = undefined;
  seen += 1;
  const words: number[] = [];
  mark(anywhere);
  let word = noWord;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < kinds.length ? (kinds[code] ?? 0) : 0;
    if (kind !== 0) {
      if (before === 0) {
        words.push(at);
        word = noWord;
      } else if (before === figure && kind !== figure) mark(afterFigure);
      word = longer(word, code);
      mark(markOf(word));
    } else if (before !== 0) mark(markOf(longer(word, ending)));
    before = kind;
  }
  if (before !== 0) mark(markOf(longer(word, ending)));
  starts = words;
  return seen;
}

/** Says that a text has only words of the one looked at last, so that it need not be looked at. */
export function hasOnlySeenWords(text: string): void {
  lessThanSeen = text;
}

function mark(place: number): void {
  if (needed[place] === 0 || table[place] === seen) return;
  table[place] = seen;
  const lists = asking[place];
  if (lists) for (const list of lists) touched[list] = seen;
}

const noWord = 0x811c9dc5 | 0;
const ending = 32;

/** FNV-1a: a number for the word so far and its next character. */
function longer(word: number, code: number): number {
  return Math.imul(word ^ code, 0x01000193);
}

function markOf(word: number): number {
  return (word ^ (word >>> 15)) & (size - 1);
}

/** The mark that every text has. */
const anywhere = markOf(noWord);
/** The mark of a letter that follows a figure at once, as in "16year". */
const afterFigure = markOf(longer(noWord, ending));

/** Whether the text that was looked at last has a mark. */
function has(mark: number): boolean {
  return table[mark] === seen;
}

/** What a text must have for a phrase to be in it. */
export interface Needs {
  /** The mark of its longest word. */
  readonly mark: number;
  /** Of its other words. */
  readonly marks: readonly number[];
  /** One of each of these lists. */
  readonly lists: readonly ListNeed[];
}

/** What the text that was looked at last may have of a list. */
export type ListNeed = () => readonly number[];

/** `open`: its last word may go on. `needOf` tells what a list needs. */
export function needsOf(phrase: string, open: boolean, needOf: (name: string) => ListNeed): Needs {
  const marks: { mark: number; length: number }[] = [];
  const lists: ListNeed[] = [];
  let word = noWord;
  let from = 0;
  let startsHere = true;
  let isUnit = false;
  for (let at = 0; at <= phrase.length; at += 1) {
    const code = phrase.charCodeAt(at);
    if (isOfWord(code)) {
      if (!startsHere) continue;
      if (word === noWord) from = at;
      word = longer(word, code);
      continue;
    }
    const sign = phrase.charAt(at);
    const goesOn = sign === "" ? open : "*_-#{".includes(sign);
    if (word !== noWord) {
      const mark = markOf(goesOn ? word : longer(word, ending));
      if (isUnit) lists.push(whichMet([mark, afterFigure].map(alone)));
      else marks.push({ mark, length: at - from });
    } else if (startsHere && sign === "#") lists.push(aNumber);
    if (sign === "{") {
      const end = phrase.indexOf("}", at);
      if (word === noWord && startsHere) lists.push(needOf(phrase.slice(at + 1, end)));
      at = end;
    }
    isUnit = sign === "-" && phrase.charAt(at - 1) === "#";
    startsHere = isUnit || (!goesOn && !(sign === "%" && phrase.charAt(at - 1) === "#"));
    word = noWord;
  }
  const [first, ...others] = marks.sort((one, other) => other.length - one.length);
  return { mark: first?.mark ?? anywhere, marks: others.map(({ mark }) => mark), lists };
}

/** Gives the places of the needs that the text which was looked at last may meet. */
export function whichMet(needs: readonly Needs[]): () => readonly number[] {
  const firsts = Int32Array.from(needs, ({ mark }) => mark);
  const list = touched.push(0) - 1;
  for (const first of new Set(firsts)) (asking[first] ??= []).push(list);
  for (const { mark, marks } of needs) for (const each of [mark, ...marks]) needed[each] = 1;
  seenText = undefined;
  lessThanSeen = undefined;
  let asked = 0;
  let met: number[] = [];
  return () => {
    if (touched[list] !== seen) return none;
    if (asked === seen) return met;
    asked = seen;
    met = [];
    for (let at = 0; at < firsts.length; at += 1)
      if (table[firsts[at] ?? anywhere] === seen && isMet(needs[at])) met.push(at);
    return met;
  };
}

const none: readonly number[] = [];

function isMet(needs: Needs | undefined): boolean {
  return needs !== undefined && needs.marks.every(has) && needs.lists.every((list) => list().length > 0);
}

const aNumber = whichMet(
  numberStarts.map((start) => {
    let word = noWord;
    for (let at = 0; at < start.length; at += 1) word = longer(word, start.charCodeAt(at));
    return alone(markOf(word));
  }),
);

function alone(mark: number): Needs {
  return { mark, marks: [], lists: [] };
}
