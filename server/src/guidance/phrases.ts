import { once } from "../markdown/once.ts";
import {
  afterNumber,
  anyEnding,
  anyWord,
  beforeComma,
  clauseEnd,
  isOfWord,
  maybeHyphen,
  none,
  number,
  percentage,
  plainWords,
  sameClause,
  sequence,
  space,
  textStart,
} from "./phrase-parts.ts";
import type { Part } from "./phrase-parts.ts";
import { firstsOf, kindAt, startOnlyWords } from "./phrase-starts.ts";
import { hasOnlySeenWords, look, needsOf, whichMet, wordStarts } from "./phrase-words.ts";
import type { ListNeed, Needs } from "./phrase-words.ts";

/** Named lists that a phrase may call for: `{staff}` stands for any phrase of the list `staff`. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * `text` in plain lower case, one character for each UTF-16 unit of it, so that places found in it hold in `text`:
 * straight quotes, plain hyphens, plain spaces.
 */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s/g, " ");
}

const isPlain = /^[ -~]*$/;

/** Where a phrase stands in a text: offsets in UTF-16 units. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A mark for each of its characters, so that places found in the text still hold and nothing else takes the words. */
export function covered({ words }: Found): string {
  return "~".repeat(words.length);
}

/** Finds phrases in folded texts, whole words only. */
export interface Finder {
  readonly isIn: (text: string) => boolean;
  readonly firstIn: (text: string) => Found | undefined;
  /** All that do not overlap, in order. */
  readonly allIn: (text: string) => Found[];
  /** The text with each replaced. */
  readonly replaceIn: (text: string, by: (found: Found) => string) => string;
}

/**
 * Finds any of `phrases`; where several fit at a place, the longest written. In a phrase `*` lets a word go on (`wait*`
 * finds "waiting"), `_` is any word, `#` is a number in figures or words, `#%` a percentage, ` … ` is up to about 60
 * characters of the same clause, ` .. ` the same without a comma, `{name}` is any phrase of that list, a hyphen may be
 * missing or a space, `^ ` is where the text starts, and ` $` where it ends or a bracket, a colon or a semicolon
 * follows.
 */
export function finder(phrases: readonly string[], lists: Lists = {}): Finder {
  const fitting = alternatives(phrases, lists, false);
  const search = (text: string, most: number): readonly Found[] => searchFor(fitting(text), text, most);
  return {
    isIn: (text) => search(text, 1).length > 0,
    firstIn: (text) => search(text, 1)[0],
    allIn: (text) => [...search(text, Infinity)],
    replaceIn: (text, by) => replaced(text, search(text, Infinity), by),
  };
}

/** What one of several lists of phrases has taken of a text. */
export interface Taken extends Found {
  /** The place of the list among the lists. */
  readonly turn: number;
}

/**
 * Finds the phrases of several lists, one list after the other: words that one has taken are put out of sight of those
 * after it by `cover`, which puts no words in their place.
 */
export function finderInTurn(
  turns: readonly (readonly string[])[],
  lists: Lists = {},
  cover: (found: Found) => string = covered,
): (text: string) => Taken[] {
  const fitting = later(() =>
    fittingOf(
      turns.flatMap((phrases, turn) => read(phrases, lists, false).map((each) => ({ ...each, turn }))),
      lists,
      false,
    ),
  );
  return (text) => {
    const all = fitting()(text);
    const taken: Taken[] = [];
    let left = text;
    for (let at = 0; at < all.length;) {
      const turn = all[at]?.turn ?? 0;
      const from = at;
      while (all[at]?.turn === turn) at += 1;
      const found = searchFor(all.slice(from, at), left, Infinity);
      for (const each of found) taken.push({ ...each, turn });
      left = replaced(left, found, cover);
      hasOnlySeenWords(left);
    }
    return taken;
  };
}

/** Where any of the phrases stand in a text, which was looked at last, at most so many. */
function searchFor(phrases: readonly Alternative[], text: string, most: number): readonly Found[] {
  if (phrases.length === 0) return nothing;
  const whole = (end: number): number => (isOfWord(text.charCodeAt(end)) ? none : end);
  const firsts = phrases.reduce((all, each) => all | each.firsts, 0);
  const all: Found[] = [];
  let done = 0;
  for (const from of startOnlyWords(firsts) ? wordStarts() : allPlaces(text)) {
    if (all.length === most) break;
    if (from < done || (firsts & kindAt(text.charCodeAt(from))) === 0) continue;
    const to = firstEnd(phrases, text, from, whole);
    if (to === none) continue;
    all.push({ from, to, words: text.slice(from, to) });
    done = to;
  }
  return all;
}

/** All places that no word or figure stands right before. */
function allPlaces(text: string): number[] {
  const places: number[] = [];
  let isInWord = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (!isInWord) places.push(at);
    isInWord = isOfWord(text.charCodeAt(at));
  }
  return places;
}

const nothing: readonly Found[] = [];

function replaced(text: string, all: readonly Found[], by: (found: Found) => string): string {
  let replaced = "";
  let done = 0;
  for (const found of all) {
    replaced += text.slice(done, found.from) + by(found);
    done = found.to;
  }
  return done === 0 ? text : replaced + text.slice(done);
}

/** Where the first of the phrases that fits at a place ends. */
function firstEnd(
  phrases: readonly Alternative[],
  text: string,
  at: number,
  follow: (at: number) => number,
): number {
  const first = kindAt(text.charCodeAt(at));
  for (const { firsts, part } of phrases) {
    if ((firsts & first) === 0) continue;
    const end = part(text, at, follow);
    if (end !== none) return end;
  }
  return none;
}

/** Any of the phrases, as a part of others. */
function choice(phrases: readonly string[], lists: Lists, open: boolean): Part {
  const fitting = alternatives(phrases, lists, open);
  return (text, at, follow) => firstEnd(fitting(text), text, at, follow);
}

/** One of the phrases, or those that share a start. */
interface Alternative {
  /** The kinds of characters that it can start with. */
  readonly firsts: number;
  readonly part: Part;
  readonly phrases: readonly string[];
}

/** Gives the phrases that a text may have by its words, the longest written first. Read when first asked for. */
function alternatives(
  phrases: readonly string[],
  lists: Lists,
  open: boolean,
): (text: string) => readonly Alternative[] {
  const fitting = later(() => fittingOf(read(phrases, lists, open), lists, open));
  return (text) => fitting()(text);
}

function fittingOf<Each extends Alternative>(
  all: readonly Each[],
  lists: Lists,
  open: boolean,
): (text: string) => readonly Each[] {
  const alternatives = all.flatMap((each) => each.phrases.map(() => each));
  const met = whichMet(all.flatMap(({ phrases }) => phrases.map((phrase) => needs(phrase, lists, open))));
  let asked = 0;
  let fitting: Each[] = [];
  return (text) => {
    const seen = look(text);
    if (asked === seen) return fitting;
    asked = seen;
    const places = met();
    if (places.length + fitting.length === 0) return fitting;
    fitting = [];
    for (const place of places) {
      const one = alternatives[place];
      if (one && one !== fitting.at(-1)) fitting.push(one);
    }
    return fitting;
  };
}

const shared = /^(?:\^ |(?:#|_|\{[a-z]+\})(?= ))/;

/** Phrases that start with the same mark share it. */
function read(phrases: readonly string[], lists: Lists, open: boolean): Alternative[] {
  const byStart = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const start = isOfWord(phrase.charCodeAt(0)) ? "" : (shared.exec(phrase)?.[0] ?? "");
    const rests = byStart.get(start);
    if (rests) rests.push(phrase.slice(start.length));
    else byStart.set(start, [phrase.slice(start.length)]);
  }
  return [...byStart].flatMap(([start, rests]) =>
    start === ""
      ? rests.map((rest) => ({
          firsts: firstsOf(rest, lists),
          phrases: [rest],
          part: partLater(() => sequence(partsOf(rest, lists))),
        }))
      : [
          {
            firsts: rests.reduce((all, rest) => all | firstsOf(start + rest, lists), 0),
            phrases: rests.map((rest) => start + rest),
            part: partLater(() => sequence([...partsOf(start, lists), choice(rests, lists, open)])),
          },
        ],
  );
}

/** Most phrases of most lists are never needed. */
function later<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function partLater(make: () => Part): Part {
  const part = later(make);
  return (text, at, follow) => part()(text, at, follow);
}

function needs(phrase: string, lists: Lists, open: boolean): Needs {
  return needsOf(phrase, open, (name) => needOfList(name, lists));
}

const needsOfLists = once<Lists, Map<string, ListNeed>>(() => new Map());

function needOfList(name: string, lists: Lists): ListNeed {
  const known = needsOfLists(lists);
  const need = known.get(name) ?? whichMet((lists[name] ?? []).map((phrase) => needs(phrase, lists, true)));
  known.set(name, need);
  return need;
}

const marks: Readonly<Record<string, Part>> = {
  " … ": sameClause,
  " .. ": beforeComma,
  "^ ": textStart,
  " $": clauseEnd,
  "*": anyEnding,
  _: anyWord,
  "#%": percentage,
  "#": number,
  " ": space,
  "-": maybeHyphen,
};

function partsOf(phrase: string, lists: Lists): Part[] {
  return phrase
    .split(/( … | \.\. |\{[a-z]+\}|#%|(?<=#)-|\^ | \$|[*#_]|[ -]$|[ -](?=[*#_{]))/)
    .filter((part) => part !== "")
    .map((part, at, all) => {
      const mark = part === "-" && all[at - 1] === "#" ? afterNumber : marks[part];
      if (mark) return mark;
      return part.startsWith("{") ? listed(part.slice(1, -1), lists) : plainWords(part);
    });
}

const choicesOf = once<Lists, Map<string, Part>>(() => new Map());

/** Any phrase of a list, which many phrases call for. */
function listed(name: string, lists: Lists): Part {
  const choices = choicesOf(lists);
  const part = choices.get(name) ?? choice(lists[name] ?? [], lists, true);
  choices.set(name, part);
  return part;
}

/** The phrases of a text that parts them by `|`. */
export function list(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim());
}
