import { comparedFigure } from "../guidance/column-words.ts";
import { asides, counting, movement } from "../guidance/detail-words.ts";
import type { Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Known } from "./ending.ts";
import { judgeMeasure } from "./impact.ts";
import { labelOf } from "./labelled.ts";
import type { Names } from "./names.ts";
import { findBracketOwners } from "./owner.ts";
import { cut, isTimePart, useOf } from "./parts.ts";
import { findTimescale, readTimescale } from "./timescale.ts";
import { countWords, trimmed } from "./wording.ts";

/** What lines below an action tell of it without labels: "ICB", "by March 2027", "waits from 30 weeks to 12". */
export interface Details {
  readonly owners: readonly Words[];
  readonly end: Words | undefined;
  readonly measures: readonly Words[];
  /** Two of the three are told, and the owner, if told, for sure. */
  readonly areTold: boolean;
}

interface Told {
  readonly use: "owner" | "end" | "measure" | "weak-measure";
  readonly words: Words;
}

const longestLine = 24;
const longestMeasure = 60;

/**
 * Reads the lines below an action, each by itself: who, by when and what will be different stand in any order.
 * `owned`: owners stand there throughout, so a few words there are one, such as "Transport".
 */
export function readDetails(lines: readonly Words[], known: Known, owned: boolean): Details {
  const told = lines.flatMap((line) => toldBy(line, known));
  const of = (use: Told["use"]): Words[] => told.filter((each) => each.use === use).map(({ words }) => words);
  const [owners, ends, measures] = [of("owner"), of("end"), of("measure")];
  const [owner] = owners;
  const isSure = owner !== undefined && areSure(owner.text, known.names);
  const isDated = ends.some(({ text }) => readTimescale(text, known.dates)?.type === "dated");
  const kinds = [isSure, ends.length > 0, measures.length > 0].filter(Boolean).length;
  return {
    owners: owner && (isSure || (owned && countWords(owner.text) <= mostWords)) ? [owner] : [],
    end: ends[0],
    measures: measures.length > 0 ? measures : of("weak-measure"),
    areTold: kinds >= 2 && (isSure || isDated),
  };
}

/** Names of the draft, or names that everybody knows, and not merely words that may be a name. */
function areSure(text: string, names: Names): boolean {
  return findBracketOwners(text, names).some(
    ({ type, text: name }) => type !== "vague" || names.lookup(name) !== undefined,
  );
}

const mostWords = 6;

const toldBy = onceWhile((line: Words, known: Known): readonly Told[] => {
  if (/^["“‘'…]/u.test(line.text) && !/\d/u.test(line.text)) return [];
  if (moved.test(line.text) && readTimescale(line.text, known.dates)?.type === "dated")
    return [{ use: "end", words: line }];
  if (countWords(line.text) <= longestLine) {
    const pieces = toldInPieces(line, known);
    if (pieces) return pieces;
  }
  if (labelOf(line) || asides.test(line.text) || countWords(line.text) > longestMeasure) return [];
  const { type } = judgeMeasure(line.text);
  if (type === "impact" || comparedFigure.test(line.text) || movement.test(line.text))
    return [{ use: "measure", words: line }];
  const isWeak = type === "activity" || counting.test(line.text) || /^\d/u.test(line.text);
  return isWeak ? [{ use: "weak-measure", words: line }] : [];
});

/** "Was 31 January 2027; now 30 April 2027 (staff left)" */
const moved =
  /^(?:was|originally|first|due|planned for)\b[^a-z]{0,4}[^;.]{0,40}\d[^;.]{0,20}[;,.–—→-]? ?\b(?:now|moved to|extended to|revised to)\b/i;

const between = /[;,:] | [–—-] |\. (?=\p{Lu})/gu;

/** A line that is nothing but owners and times: "DN, by 11 December 2026", "ICB and the council – May 2027". */
function toldInPieces(line: Words, known: Known): Told[] | undefined {
  const told: { use: "owner" | "end"; from: number; to: number }[] = [];
  for (const { words, from, to } of cut(line, between)) {
    const [task, name = ""] = charged.exec(words.text) ?? [];
    const last = told.at(-1);
    if (task !== undefined && last?.use === "owner" && useOfPiece(name, known) === "owner") continue;
    if (last?.use === "end" && /^(?:to be )?review/i.test(words.text)) {
      last.to = to;
      continue;
    }
    const use = useOfPiece(name === "" ? words.text : name, known);
    if (use === undefined) return undefined;
    if (last?.use === use) last.to = to;
    else told.push({ use, from, to: name === "" ? to : from + words.text.indexOf(name) + name.length });
  }
  const uses = new Set(told.map(({ use }) => use));
  if (uses.size < told.length) return undefined;
  return told.map(({ use, from, to }) => ({ use, words: trimmed(line.slice(from, to)) }));
}

/** "RT to lead", and after who leads: "FO to fund two extra sessions". */
const charged = /^(\p{Lu}[^,;:]{0,60}?) (?:(?:to|will|leads?) \p{Ll}.*|(?:is )?leading|in the lead)$/u;

function useOfPiece(text: string, known: Known): "owner" | "end" | undefined {
  if (counting.test(text) || !/\p{L}|\d/u.test(text)) return undefined;
  const use = useOf(text, known);
  if (use === "end") return isOnlyTime(text, known) ? "end" : undefined;
  if (use === "with") return undefined;
  return use === "owner" && !asides.test(text) ? "owner" : undefined;
}

const around =
  /^(?:on|at|in|of|each|every|reviewed|was|now|to|and|then|from|by|due|signed|done|finished|completed?|opened|started|in place|ready)$/i;

/** A time with hardly a word beside it: not "first letters 5 October". */
function isOnlyTime(text: string, known: Known): boolean {
  if (!isTimePart(text, known)) return false;
  const found = findTimescale(text, known.dates);
  if (!found) return true;
  const rest = `${text.slice(0, found.from)} ${text.slice(found.to)}`.replace(/\([^()]*\)/gu, "");
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => around.test(word));
}
