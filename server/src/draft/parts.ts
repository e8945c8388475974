import { comparedFigure } from "../guidance/column-words.ts";
import { imperative } from "../guidance/headings.ts";
import { undecided } from "../guidance/time-words.ts";
import type { Words } from "../markdown/elements.ts";
import type { Known, OpenEnding } from "./ending.ts";
import { judgeMeasure } from "./impact.ts";
import { findBracketOwners } from "./owner.ts";
import { matchBrackets } from "./owners/brackets.ts";
import { findTimescale, readTimescale, type TimescaleReading } from "./timescale.ts";
import { countWords, trimmed } from "./wording.ts";

/** What a part of a bracket, or of what follows an action, is: who, by when, or what will be different. */
type Use = "owner" | "with" | "end" | "measure";

export interface Part {
  readonly use: Use;
  readonly words: Words;
}

const longestOwner = 14;
const longestTime = 14;

/** A review or a page is neither a deadline nor what will be different. */
export function isAside(text: string): boolean {
  return aside.test(text);
}

const aside = /^(?:(?:to be )?review|see\b|page\b|para|p\. ?\d|ref\b)/i;

/** "with the ICB": a body beside the one that is named elsewhere. */
const beside = /^(?:(?:jointly|together|along|shared) )?(?:with|alongside) (?:the )?/i;

/**
 * What the parts tell, in any order: "ICB · 29 January 2027 · from 22% to 60% in June 2027". A date inside the words of
 * what will be different is no deadline, where another part is one. Undefined where no part says who or when.
 */
export function readParts(words: readonly Words[], known: Known): Part[] | undefined {
  const parts: Part[] = [];
  for (const part of words.filter(({ text }) => !isAside(text))) {
    const named = parts.some(({ use }) => use === "owner");
    const use = useOf(part.text, known);
    const isMore = use === "owner" && named && /^(?!the |our |and )\p{Ll}/u.test(part.text);
    if (use === "with")
      parts.push({ use, words: trimmed(part.slice(beside.exec(part.text)?.[0].length ?? 0)) });
    else if (use && !isMore) parts.push({ use, words: part });
    else if (isMore || isResult(part.text)) parts.push({ use: "measure", words: part });
  }
  return parts.some(({ use }) => use !== "measure") ? parts : undefined;
}

/** What a part is by itself: nothing but a time, or nothing but owners. */
export function useOf(text: string, known: Known): "owner" | "with" | "end" | undefined {
  if (isTimePart(text, known)) return "end";
  const name = text.replace(beside, "");
  if (!areOwners(name, known)) return undefined;
  return name === text ? "owner" : "with";
}

/** Adds what the parts tell to the ending of the action. */
export function addParts(ending: OpenEnding, parts: readonly Part[]): void {
  const ends = parts.filter(({ use }) => use === "end");
  const end = ends.find(({ words }) => /\d/u.test(words.text)) ?? ends[0];
  for (const { use, words } of parts) {
    if (use === "with") ending.beside.push(words);
    else if (use !== "end" || words === end?.words) ending.labelled.push({ role: use, value: words });
  }
}

/** Nothing but a time, with at most a few words beside it: "first page 18 December 2026", "done 12 October 2026". */
export function isTimePart(written: string, { dates }: Known): boolean {
  const text = written.replace(thenReviewed, "");
  if (undecided.includes(text.trim().toLowerCase().replace(/\.$/, ""))) return true;
  if (countWords(text) > longestTime || /%|→|^(?:done|completed?)$/i.test(text)) return false;
  const found = findTimescale(text, dates) ?? setApart(text, dates) ?? whole(text, dates);
  if (!found) return false;
  const rest = `${text.slice(0, found.from)} ${text.slice(found.to)}`;
  if (countWords(rest) > 2 && /\d[^()]{0,60}\([^()\d]{0,30}\d/u.test(text)) return false;
  if (found.from > 3 && figureOfThings.test(rest)) return false;
  const most = found.type === "dated" ? 5 : 1;
  return countWords(rest) <= most || (found.from <= 3 && !comparedFigure.test(rest));
}

/** "From 4 January 2027, and to be looked at again in June" */
const thenReviewed =
  /(?<=\d),? (?:and |then |and then )?(?:to be |will be |with a )(?:review|look|check|evaluat|assess|revisit|monitor)\p{Ll}*[^,;]{0,40}$/u;

/** "10 weeks", "40 families", and not "1 April". */
const figureOfThings =
  /\b\d[\d,.]*(?<=\d) (?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\p{L}{3,}/iu;

/** Words that stand for a time only after a semicolon: "asap". */
function setApart(text: string, dates: Known["dates"]): TimescaleReading | undefined {
  const before = `${text}; `.length;
  const found = findTimescale(`${text}; ${text}`, dates);
  return found && found.from >= before
    ? { ...found, from: found.from - before, to: found.to - before }
    : undefined;
}

function whole(text: string, dates: Known["dates"]): TimescaleReading | undefined {
  const isDone = /^(?:done|complete|completed|finished|closed|achieved)\b.*\d/i.test(text);
  const isTime =
    /^(?:by|at|within|in|from|next|each|every|once|when|as soon|daily|weekly|fortnightly|monthly|quarterly|(?:half-)?termly|annually|yearly|ongoing)\b/i.test(
      text,
    ) && countWords(text) <= 5;
  const found = isDone || isTime ? readTimescale(text, dates) : undefined;
  return isDone || found?.type === "relative" || found?.type === "recurring" ? found : undefined;
}

/** "Families seen in ten weeks" are what is counted. */
const ofFamilies = /^(?:families|parents|children|pupils|young people|callers) (?!and\b|or\b|carer)\p{Ll}/iu;

/** "Policy written", "Journeys over an hour": words in small letters that say what has come about, or what is counted. */
export function tellsOutcome(text: string): boolean {
  return doneInto.test(text) || (inSmallLetters.test(text) && outcome.test(text));
}

const doneInto = /^\p{L}{3,}ed (?:into|in|to|from|at|on|over|under)\s/iu;
const inSmallLetters = /^\p{L}\P{Lu}+$/u;
const outcome =
  /\s(?:(?!concerned|involved|affected|named)\p{Ll}{2,}ed|written|taken|given|chosen|made|held|sent|met|built|won|kept)\.?$|\s(?:over|under|into|within|without|who|that|than)\s|\d\S* to \d/u;

/** Nothing but owners, as they are read beside a time. */
function areOwners(text: string, { names }: Known): boolean {
  if (text === "" || countWords(text) > longestOwner || /^(?:["“‘'\d]|not )/i.test(text)) return false;
  if (imperative.test(text) || comparedFigure.test(text) || ofFamilies.test(text) || tellsOutcome(text))
    return false;
  const owners = findBracketOwners(`${text}; by May 2027`, names);
  const isVague = owners.every(({ type }) => type === "vague");
  return (
    owners.length > 0 && owners.every(({ to }) => to <= text.length) && !(isVague && countWords(text) > 3)
  );
}

/** A figure to be reached, or a change for children and families. */
export function isResult(text: string): boolean {
  return /\d/u.test(text) || countWords(text) >= 3 || judgeMeasure(text).type === "impact";
}

/** Separators that stand in brackets between who, when and what will be different. */
const inBrackets = [/ ?[·•‧∙¦] ?/gu, / ?\| ?/gu, / \/ /gu, /; /gu, / [–—-] /gu] as const;

/** The parts of a bracket: cut at the first separator that it has, outside brackets of its own. */
export function partsOfBracket(inside: Words): Words[] {
  const cuts = inBrackets.map((separator) => cut(inside, separator));
  return (cuts.find((pieces) => pieces.length > 1) ?? []).map(({ words }) => words);
}

/** Separators that stand between them in running words. */
export const between = /(?<=\)),? (?=\p{Lu})|[.;,:] | [–—|·•/-] /gu;

/** A piece of some words, and where it stands in their text. */
export interface Piece {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/** The pieces between each separator that stands outside brackets, without empty ones. */
export function cut(words: Words, separator: RegExp): Piece[] {
  const brackets = matchBrackets(words.text);
  const ends = [...words.text.matchAll(separator)].filter(({ index }) => !brackets.inside(index));
  const starts = [0, ...ends.map(({ index, 0: mark }) => index + mark.length)];
  return starts.flatMap((from, at) => {
    const to = ends[at]?.index ?? words.text.length;
    const piece = trimmed(words.slice(from, to));
    return piece.text === "" ? [] : [{ words: piece, from, to }];
  });
}
