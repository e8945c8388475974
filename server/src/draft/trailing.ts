import type { Words } from "../markdown/elements.ts";
import type { Known, OpenEnding } from "./ending.ts";
import { compares, judgeMeasure } from "./impact.ts";
import { addParts, between, cut, isAside, useOf, type Part, type Piece } from "./parts.ts";
import { stripped } from "./labelled.ts";
import { knownRole } from "./roles.ts";
import { findTimescale } from "./timescale.ts";
import { countWords, trimmed } from "./wording.ts";

const mostPieces = 12;

/**
 * Takes who, when and what will be different where they follow an action in pieces of any kind: "…: ICB, by 31/3/27,
 * 78 weeks at most (110 now)", "…. Mereford Council. By Easter 2027. 40 families." False where they do not.
 */
export function takeTrailing(ending: OpenEnding, known: Known, wanted: readonly Part["use"][]): boolean {
  const { title } = ending;
  const pieces = cut(title, between);
  if (pieces.length < 3 || pieces.length > mostPieces) return false;
  for (let at = 1; at < pieces.length - 1; at++) {
    const action = trimmed(title.slice(0, pieces[at - 1]?.to));
    const parts = partsOf(title, pieces.slice(at), known, action);
    if (!parts || !wanted.every((use) => parts.some((part) => part.use === use))) continue;
    ending.title = action;
    addParts(ending, [...doer(action, parts, known), ...parts]);
    return true;
  }
  return false;
}

/** The pieces as who and when, and from the first that is neither on as what will be different. */
function partsOf(title: Words, pieces: readonly Piece[], known: Known, action: Words): Part[] | undefined {
  const told: { use: Part["use"]; from: number; to: number }[] = [];
  for (const [at, { words, from, to }] of pieces.entries()) {
    const last = told.at(-1);
    if (last && isAside(words.text)) continue;
    if (!/\d/u.test(words.text) && knownRole(words.text)) return undefined;
    const use = useOfPiece(words, known);
    if (use === "owner" && last?.use === "owner") last.to = to;
    else if (use === "end" && last?.use === "end") {
      if (!begins.test(title.text.slice(last.from, last.to))) last.from = from;
      last.to = to;
    } else if (use === "owner" || use === "end") told.push({ use, from, to });
    else if (tellsResult(title.text, told, pieces.slice(at), known, action)) {
      const left = blank.exec(title.text.slice(from))?.[0].length ?? 0;
      told.push({ use: "measure", from: from + left, to: title.text.length });
      break;
    } else if (has(told, "owner") && has(told, "end") && isApart(title.text, from)) break;
    else return undefined;
  }
  if (told.length < 2 || new Set(told.map(({ use }) => use)).size < told.length) return undefined;
  return told.map(({ use, from, to }) => {
    const words = trimmed(title.slice(from, to));
    return { use, words: use === "measure" ? words : stripped(words) };
  });
}

function useOfPiece(words: Words, known: Known): ReturnType<typeof useOf> {
  return useOf(words.text.replace(/[.,;]+$/u, ""), known);
}

/** "Start 1 May 2027, end 30 June 2027" is one time; of others that follow one another the last counts. */
const begins = /^(?:starts?|starting|begins?|beginning|from)\b/i;

/** "[date] (calls answered 70% to 90%)": what is to be filled in is no measure. */
const blank = /^\[[^[\]]{1,40}\]\s*/u;

type Told = readonly { readonly use: Part["use"]; readonly from: number; readonly to: number }[];

function has(told: Told, use: Part["use"]): boolean {
  return told.some((part) => part.use === use);
}

/** More than a comma stands before it. */
function isApart(text: string, at: number): boolean {
  return !text.slice(0, at).trimEnd().endsWith(",");
}

/**
 * The first words that are neither who nor when tell what will be different: by a figure, or in a few words where both are
 * told. Where the action itself says when, or nothing does, no more may follow of who and when.
 */
function tellsResult(
  text: string,
  told: Told,
  [first, ...more]: readonly Piece[],
  known: Known,
  action: Words,
): boolean {
  if (!first) return false;
  const result = text.slice(first.from);
  if (has(told, "end")) {
    const piece = text.slice(first.from, first.to);
    if (/\d/u.test(told.length > 1 ? result : piece)) return true;
    return has(told, "owner") && (isInWords(result) || isAfterDash(text, first));
  }
  const [owner] = told;
  if (!owner || !/\d/u.test(first.words.text) || !isApart(text, first.from)) return false;
  if (/\d/u.test(text.slice(owner.from, owner.to))) return false;
  const isTimed = findTimescale(action.text, known.dates) !== undefined;
  return (isTimed || compares(result)) && more.every(({ words }) => useOfPiece(words, known) === undefined);
}

/** "… — ICB — May 2027 — each family has a review": what follows them after one more dash goes on in small letters. */
function isAfterDash(text: string, { words, from }: Piece): boolean {
  const isParted = /\s[–—|·•-]\s+$/u.test(text.slice(0, from));
  return (
    isParted && /^\p{Ll}/u.test(words.text) && countWords(words.text) > 2 && !aboutTheAction.test(words.text)
  );
}

const fewWords = 4;
const counted = /^(?:the )?(?:number|percentage|proportion|share|rate|count)\b/i;
const bracketed = /^\((.*)\)\.?$/u;

/** How it is done, or who hears of it: "with a grant", "Forum to comment". */
const aboutTheAction =
  /^(?:\p{L}+ed\b|with\b|for\b|as\b|in\b|on\b|via\b|through\b|subject to\b|see\b|links?\b|new\b|was\b|originally\b|previously\b)|\bto \p{Ll}+\b/iu;

/** "Policy written", "number attending", "families say that they are heard", "(a plan that all own)". */
function isInWords(text: string): boolean {
  const inBracket = bracketed.exec(text)?.[1];
  const words = inBracket ?? text;
  if (aboutTheAction.test(words)) return false;
  const { type } = judgeMeasure(words);
  const isBrief = countWords(words) <= fewWords;
  return type === "impact" || counted.test(words) || (inBracket ? !isBrief : isBrief && type === "activity");
}

/** "A contract let by the ICB, 26/02/27; …": where no piece says who, the action's last words may. */
function doer(title: Words, parts: readonly Part[], known: Known): Part[] {
  const by = title.text.lastIndexOf(" by ");
  const name = stripped(title.slice(by + " by ".length));
  const isTold = parts.some(({ use }) => use === "owner");
  return by < 0 || isTold || useOf(name.text, known) !== "owner" ? [] : [{ use: "owner", words: name }];
}
