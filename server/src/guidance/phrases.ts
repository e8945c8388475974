import { once } from "../markdown/once.ts";
import {
  anyEnding,
  anyWord,
  beforeComma,
  clauseEnd,
  isOfWord,
  maybeHyphen,
  none,
  number,
  numberStarts,
  percentage,
  plainWords,
  sameClause,
  sequence,
  space,
  textStart,
} from "./phrase-parts.ts";
import type { Part } from "./phrase-parts.ts";

/** Named lists that a phrase may call for: `{staff}` stands for any phrase of the list `staff`. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * `text` in plain lower case, one character for each UTF-16 unit of it, so that places found in it hold in `text`:
 * straight quotes, plain hyphens, plain spaces.
 */
export function fold(text: string): string {
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s/g, " ");
}

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
  const starting = byStart(phrases, lists);
  const next = (text: string, start: number): Found | undefined => {
    const whole = (end: number): number => (isOfWord(text.charCodeAt(end)) ? none : end);
    const starts = startsIn(text);
    for (let index = 0; index < starts.length; index += 2) {
      const from = starts[index] ?? 0;
      if (from < start) continue;
      for (const part of starting(starts[index + 1] ?? 0)) {
        const to = part(text, from, whole);
        if (to !== none) return { from, to, words: text.slice(from, to) };
      }
    }
    return undefined;
  };
  const allIn = (text: string): Found[] => {
    const all: Found[] = [];
    for (let found = next(text, 0); found; found = next(text, Math.max(found.to, found.from + 1)))
      all.push(found);
    return all;
  };
  return {
    isIn: (text) => next(text, 0) !== undefined,
    firstIn: (text) => next(text, 0),
    allIn,
    replaceIn(text, by) {
      let replaced = "";
      let done = 0;
      for (const found of allIn(text)) {
        replaced += text.slice(done, found.from) + by(found);
        done = found.to;
      }
      return replaced + text.slice(done);
    },
  };
}

/** Any of the phrases, as a part of others. */
function choice(phrases: readonly string[], lists: Lists): Part {
  const starting = byStart(phrases, lists);
  return (text, at, follow) => {
    for (const part of starting(startCode(text, at))) {
      const end = part(text, at, follow);
      if (end !== none) return end;
    }
    return none;
  };
}

/** 1 to 36 for the characters of words and figures, 0 for others. */
const codes = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97) return code <= 122 ? code - 96 : 0;
  return code >= 48 && code <= 57 ? code - 21 : 0;
});
const manyCodes = 37;
function wordCode(text: string, at: number): number {
  return codes[text.charCodeAt(at)] ?? 0;
}

/** The first two characters at a place as one number; 0 where no word starts there. */
function startCode(text: string, at: number): number {
  const code = wordCode(text, at);
  return code === 0 ? 0 : code * manyCodes + wordCode(text, at + 1);
}

let last: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0, 0] };

/** Where a phrase can start in a text, each place with its code; the same text is searched for many phrases in turn. */
function startsIn(text: string): readonly number[] {
  if (last.text === text) return last.starts;
  const starts: number[] = [];
  for (let at = 0; at <= text.length; at += 1)
    if (wordCode(text, at - 1) === 0) starts.push(at, startCode(text, at));
  last = { text, starts };
  return starts;
}

/** One of the phrases, or those that share a start. */
interface Alternative {
  /** The letters and figures that it can start with; undefined: it can start with anything. */
  readonly starts: readonly string[] | undefined;
  readonly part: Part;
}

/** Gives the phrases that can start at a place, the longest written first. Each is read when first asked for. */
function byStart(phrases: readonly string[], lists: Lists): (code: number) => readonly Part[] {
  const known: (readonly Part[] | undefined)[] = [];
  let all: readonly Alternative[] | undefined;
  return (code) => {
    const before = known[code];
    if (before) return before;
    all ??= alternatives(phrases, lists);
    const fitting = all
      .filter(({ starts }) => starts?.some((start) => canStart(start, code)) ?? true)
      .map(({ part }) => part);
    known[code] = fitting;
    return fitting;
  };
}

const shared = /^(?:\^ |(?:#|_|\{[a-z]+\})(?= ))/;

/** Phrases that start with the same mark share it. */
function alternatives(phrases: readonly string[], lists: Lists): Alternative[] {
  const byStart = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const start = shared.exec(phrase)?.[0] ?? "";
    const rests = byStart.get(start);
    if (rests) rests.push(phrase.slice(start.length));
    else byStart.set(start, [phrase.slice(start.length)]);
  }
  return [...byStart].flatMap(([start, rests]) =>
    start === ""
      ? rests.map((rest) => alternative(rest, lists, () => sequence(partsOf(rest, lists))))
      : [
          alternative(`${start}${rests[0] ?? ""}`, lists, () =>
            sequence([...partsOf(start, lists), choice(rests, lists)]),
          ),
        ],
  );
}

function alternative(phrase: string, lists: Lists, make: () => Part): Alternative {
  let made: Part | undefined;
  return {
    starts: startsOf(phrase, lists),
    part: (text, at, follow) => (made ??= make())(text, at, follow),
  };
}

/** The letters and figures that a phrase can start with; undefined where it can start with others. */
function startsOf(phrase: string, lists: Lists): readonly string[] | undefined {
  if (phrase.startsWith("^ ")) return undefined;
  if (phrase.startsWith("#")) return numberStarts;
  const name = /^\{([a-z]+)\}/.exec(phrase)?.[1];
  if (name !== undefined) {
    const starts = (lists[name] ?? []).map((each) => startsOf(each, lists));
    return starts.includes(undefined) ? undefined : [...new Set(starts.flatMap((each) => each ?? []))];
  }
  const [letters] = /^[a-z0-9]+/.exec(phrase) ?? [];
  return letters === undefined ? undefined : [letters];
}

function canStart(letters: string, code: number): boolean {
  const start = startCode(letters, 0);
  return letters.length > 1 ? start === code : Math.floor(start / manyCodes) === Math.floor(code / manyCodes);
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
    .split(/( … | \.\. |\{[a-z]+\}|#%|\^ | \$|[*#_]|[ -]$|[ -](?=[*#_{]))/)
    .filter((part) => part !== "")
    .map((part) => {
      const mark = marks[part];
      if (mark) return mark;
      return part.startsWith("{") ? listed(part.slice(1, -1), lists) : plainWords(part);
    });
}

const choicesOf = once<Lists, Map<string, Part>>(() => new Map());

/** Any phrase of a list, which many phrases call for. */
function listed(name: string, lists: Lists): Part {
  const choices = choicesOf(lists);
  const part = choices.get(name) ?? choice(lists[name] ?? [], lists);
  choices.set(name, part);
  return part;
}

/** The phrases of a text that parts them by `|`. */
export function list(text: string): readonly string[] {
  return text.split("|").map((phrase) => phrase.trim());
}
