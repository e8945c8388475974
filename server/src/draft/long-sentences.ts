import type { Root } from "nlcst";
import retextEnglish from "retext-english";
import { unified } from "unified";
import { remembering } from "../markdown/remember.ts";
import { countWords } from "./wording.ts";

/** A sentence with many words in one clause: it stands from `from` up to `to`, as for String.slice. */
export interface LongSentence {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A part of a text between full stops that is shorter is in no sentence worth parsing it for. */
const worthParsing = 25;

/** The sentences of a text that have more than `most` words in one clause, in order. */
export function longSentences(text: string, most: number): LongSentence[] {
  if (!text.split(/[.!?]/).some((part) => hasMoreWords(part, worthParsing)) || !mayRunOn(text, most))
    return [];
  return sentencesIn(text).flatMap(({ from, to }) => {
    const count = longestClause(text.slice(from, to));
    return count > most ? [{ from, to, count }] : [];
  });
}

/** A word with a full stop or the like, and before it what else stands between spaces; after it a sentence may start. */
const lastWord = /(?<!\S)\S{0,40}[.!?]["”’)]?(?=[ \n]["“‘(]?[A-Z\d])/g;

/** A sentence of the text may have more than `most` words. Told from where one surely ends: most texts need no parsing. */
export function mayRunOn(text: string, most: number): boolean {
  let from = 0;
  for (const { 0: word, index } of text.matchAll(lastWord)) {
    if (!endsSentence(word)) continue;
    const to = index + word.length;
    if (hasMoreWords(text.slice(from, to), most)) return true;
    from = to;
  }
  return hasMoreWords(text.slice(from), most);
}

/** It is not an abbreviation, and not a number in front of something. */
function endsSentence(word: string): boolean {
  return plainLastWord.test(word) || sentencesIn(`${word} A`).at(-1)?.from === word.length + 1;
}

/** A year, or a word too long for an abbreviation that the parser knows. */
const plainLastWord = /^(?:\d{4}|[a-z]{6,})\.$/;

/** In characters, with the space after it. */
const shortestWord = 2;

function hasMoreWords(text: string, most: number): boolean {
  return text.length > most * shortestWord && countWords(text) > most;
}

const english = unified().use(retextEnglish).freeze();

const sentencesIn = remembering((text): readonly { readonly from: number; readonly to: number }[] => {
  const root: Root = english.parse(text);
  return root.children
    .flatMap((node) => (node.type === "ParagraphNode" ? node.children : [node]))
    .flatMap(({ type, position }) =>
      type === "SentenceNode" ? [{ from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 }] : [],
    );
});

const notOwnWords = /"[^"\n]{0,600}"|“[^”\n]{0,600}”|\([^()\n]{0,300}\)/g;

/** The words in the longest part between semicolons, colons and dashes, without brackets and quotations. */
function longestClause(sentence: string): number {
  const clauses = sentence.replace(notOwnWords, " ").split(/[;:]|\s[–—-]\s/);
  return Math.max(...clauses.map(countWords));
}
