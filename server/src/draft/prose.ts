import retextEnglish from "retext-english";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { VFile } from "vfile";
import { finder, fold } from "../guidance/phrases.ts";
import { hardWords, jargon } from "../guidance/plain-words.ts";
import type { Words } from "../markdown/elements.ts";
import { startsUpper } from "../markdown/letters.ts";
import { remembering } from "../markdown/remember.ts";
import { longSentences } from "./long-sentences.ts";
import { isInQuotation } from "./quotation.ts";
import { sentences } from "./statements.ts";
import type { Stretch } from "./stretches.ts";

/** A word or phrase for which there is a plainer one. */
export interface HardWord {
  readonly words: Words;
  readonly plainer: readonly string[];
}

/** A sentence with many words in one clause. */
export interface LongSentence {
  readonly words: Words;
  readonly count: number;
}

/** The sentences of a stretch, outside tables and quotations, that have more than `most` words in one clause. */
export function longSentencesIn(stretch: Stretch, most: number): LongSentence[] {
  return proseOf(stretch).flatMap((words) =>
    longSentences(words.text, most).map(({ from, to, count }) => ({ words: words.slice(from, to), count })),
  );
}

const hard = finder(hardWords);

/** The words of a stretch, outside tables and quotations, that are hard for readers who are families. */
export function hardWordsIn(stretch: Stretch): HardWord[] {
  return proseOf(stretch).flatMap((words) =>
    simplerIn(words.text).map(({ from, to, plainer }) => ({ words: words.slice(from, to), plainer })),
  );
}

const office = finder(jargon);

/** So many different words of management in one sentence are more than a reader follows. */
const mostJargon = 3;

/** The sentences of a stretch, outside tables and quotations, that are full of words of management, and those words. */
export function jargonIn(stretch: Stretch): { readonly words: Words; readonly found: readonly string[] }[] {
  if (!office.isIn(fold(stretch.words.text))) return [];
  return proseOf(stretch)
    .flatMap(sentences)
    .flatMap((words) => {
      const at = office.allIn(fold(words.text)).filter(({ from }) => isOwn(words.text, from));
      const found = [...new Set(at.map(({ from, to }) => words.text.slice(from, to)))];
      return found.length > mostJargon ? [{ words, found }] : [];
    });
}

/** Not somebody else’s words, and not part of a name: a capital inside a sentence. */
function isOwn(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  const isName = startsUpper(text.slice(at)) && /[\p{L}\p{N},]["“‘(]?\s+$/u.test(before);
  return !isInQuotation(text, at) && !isName;
}

/** Nobody writes a line of more characters: the parser’s time can grow with the square of it. */
const longest = 20_000;

/** Paragraphs and items, parted where lines were broken on purpose. */
function proseOf({ form, words, quoted }: Stretch): Words[] {
  if (quoted || form === "heading" || form === "cell") return [];
  return linesOf(words).map((line) => (line.text.length > longest ? line.slice(0, longest) : line));
}

/** A line that ends early, or in a mark, was ended there by its author; others were wrapped by an editor. */
const ownLine = /^[^\n]{0,59}\n|[.:;!?,|]["”’)]*\n/m;

function linesOf(words: Words): Words[] {
  if (!words.text.includes("\n") || !ownLine.test(words.text)) return [words];
  const lines: Words[] = [];
  for (let from = 0; from <= words.text.length;) {
    const at = words.text.indexOf("\n", from);
    const to = at < 0 ? words.text.length : at;
    lines.push(words.slice(from, to));
    from = to + 1;
  }
  return lines;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const simplify = unified().use(retextEnglish).use(retextSimplify).freeze();

const wanted: ReadonlySet<string> = new Set(hardWords.map((phrase) => phrase.replace(/\s+/g, "-")));

const simplerIn = remembering((text): readonly (Span & { readonly plainer: readonly string[] })[] => {
  // Most paragraphs have none of the words: those need not be parsed.
  if (!hard.isIn(fold(text))) return [];
  const file = new VFile(text);
  simplify.runSync(simplify.parse(file), file);
  return file.messages.flatMap(({ ruleId, place, expected = [] }) => {
    if (ruleId === undefined || !wanted.has(ruleId) || !place || !("start" in place)) return [];
    const { start, end } = place;
    const from = start.offset ?? 0;
    return isOwn(text, from) ? [{ from, to: end.offset ?? text.length, plainer: expected }] : [];
  });
});
