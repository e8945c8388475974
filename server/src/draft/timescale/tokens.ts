import { startsUpper } from "../../markdown/letters.ts";

/** A word, a number or a sign of a text. */
export interface Token {
  /** In lower case; any dash is `-` and any apostrophe `'`. */
  readonly word: string;
  /** What a number of up to four figures says. */
  readonly number: number | undefined;
  readonly capital: boolean;
  /** No space between the token before and this one. */
  readonly joined: boolean;
  readonly from: number;
  readonly to: number;
}

export type Tokens = readonly Token[];

/** In time proportional to the text. Offsets are of UTF-16 units. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const { 0: raw, index } of text.matchAll(/\p{L}+|\d+|[^\s\p{L}\d]/gu)) {
    const isNumber = isFigure(raw.charCodeAt(0)) && raw.length <= 4;
    const joined = index === end;
    end = index + raw.length;
    tokens.push({
      word: plain(raw),
      number: isNumber ? Number(raw) : undefined,
      capital: startsUpper(raw),
      joined,
      from: index,
      to: end,
    });
  }
  return tokens;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function plain(raw: string): string {
  if (/^[a-z\d]/i.test(raw)) return raw.toLowerCase();
  if (/^\p{Pd}|\u2212$/u.test(raw)) return "-";
  if (/^['\u2018\u2019\u02bc]$/.test(raw)) return "'";
  return raw.toLowerCase();
}

export function wordAt(tokens: Tokens, at: number): string {
  return tokens[at]?.word ?? "";
}

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly means: T }[]
>;

export function phrases<T>(table: readonly (readonly [T, readonly string[]])[]): Phrases<T> {
  const all = table.flatMap(([means, texts]) =>
    texts.map((text) => ({ words: tokenize(text).map(({ word }) => word), means })),
  );
  all.sort((one, other) => other.words.length - one.words.length);
  const byFirst = new Map<string, typeof all>();
  for (const phrase of all) {
    const first = phrase.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

/** The longest phrase that begins at token `at`; a hyphen may stand between its words. */
export function phraseAt<T>(
  tokens: Tokens,
  at: number,
  known: Phrases<T>,
): { means: T; next: number } | undefined {
  for (const { words, means } of known.get(wordAt(tokens, at)) ?? []) {
    const next = endOf(words, tokens, at);
    if (next !== undefined) return { means, next };
  }
  return undefined;
}

function endOf(words: readonly string[], tokens: Tokens, at: number): number | undefined {
  let next = at;
  for (const word of words) {
    if (next > at && word !== "-" && wordAt(tokens, next) === "-") next++;
    if (wordAt(tokens, next++) !== word) return undefined;
  }
  return next;
}

/** The first token from `at` that is none of `words`. */
export function skip(tokens: Tokens, at: number, words: readonly string[]): number {
  let next = at;
  while (next < at + 4 && words.includes(wordAt(tokens, next))) next++;
  return next;
}

/** The token after a `’s` that may stand at `at`. */
export function possessive(tokens: Tokens, at: number): number {
  return wordAt(tokens, at) === "'" && tokens[at]?.joined && wordAt(tokens, at + 1) === "s" ? at + 2 : at;
}
