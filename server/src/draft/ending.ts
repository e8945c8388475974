import type { Role } from "../guidance/labels.ts";
import { isNoteToSelf } from "../guidance/placeholders.ts";
import type { Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Action } from "./draft.ts";
import { isInBracket, labelOf, labelsWithin, stripped } from "./labelled.ts";
import type { KeyMark } from "./status.ts";
import type { Names } from "./names.ts";
import { takeEmphasised } from "./emphasised.ts";
import { findBracketOwners } from "./owner.ts";
import { addParts, between, cut, isTimePart, partsOfBracket, readParts, useOf } from "./parts.ts";
import { takeResult } from "./results.ts";
import { takeOwner, takeTails } from "./tails.ts";
import { takeTrailing } from "./trailing.ts";
import { findTimescale, type DateContext } from "./timescale.ts";
import { countWords, split, trimmed } from "./wording.ts";

/** What the whole draft says, that an action may rest on. */
export interface Known {
  readonly names: Names;
  readonly dates: DateContext;
  /** What the statuses mean by the draft's own key. */
  readonly statusKey?: readonly KeyMark[];
  /** A cell left blank says the same as the one above. */
  readonly blanksMeanAbove?: boolean;
  /** Who, when and what will be different stand below actions throughout, without labels. */
  readonly detailed?: boolean;
}

/** What follows an action in its own words: "(Lead: ICB; by March 2027) → 80% of families say so". */
export interface Ending {
  /** The action without it. */
  readonly title: Words;
  readonly labelled: readonly { readonly role: Role; readonly value: Words }[];
  /** Words without a label that tell an owner or a date: "(LA, by July 2026)", "– the Council", "ICB, May 2027." */
  readonly bare: readonly Words[];
  /** Owners beside those that are told elsewhere: "with the ICB". */
  readonly beside: readonly Words[];
  /** What its own sentence says will be different, where no label tells. */
  readonly result?: Words | undefined;
}

/** An ending while it is being read. */
export interface OpenEnding {
  title: Words;
  readonly labelled: { role: Role; value: Words }[];
  readonly bare: Words[];
  readonly beside: Words[];
  result?: Words;
}

const told: ReadonlySet<Role> = new Set<Role>(["owner", "start", "end", "revised", "measure", "status"]);

/** Reads the end of an action. A table has columns to tell owners and dates, so there only labels count. */
export const readEnding = onceWhile((words: Words, known: Known, shape: Action["shape"]): Ending => {
  const ending: OpenEnding = { title: trimmed(words), labelled: [], bare: [], beside: [] };
  const isInTable = shape === "row" || shape === "column";
  dropNote(ending);
  takeArrow(ending);
  takeLabels(ending);
  const isOwned = ending.labelled.some(({ role }) => role === "owner");
  takeWhatFollows(ending);
  if (!isInTable && !isOwned && takeEmphasised(ending, known)) return ending;
  if (!isInTable && !isOwned && !takeTrailing(ending, known, ["owner", "measure"]))
    takeInnerBracket(ending, known);
  const tells = (bare: Words): boolean =>
    !isInTable &&
    !/^["“‘']/u.test(bare.text) &&
    (findBracketOwners(bare.text, known.names).length > 0 ||
      findTimescale(bare.text, known.dates) !== undefined);
  while ((!isInTable && takeParts(ending, known)) || takeBracket(ending, tells));
  if (isInTable || shape === "paragraph") return ending;
  const tellsMore = (): boolean => takeTails(ending, known) || takeTrailing(ending, known, ["end"]);
  const isTold = tellsMore();
  if (isTold) takeOwner(ending, known);
  const isMeasured = ending.labelled.some(({ role }) => role === "measure");
  if (!isMeasured && takeResult(ending) && !isTold) tellsMore();
  return ending;
});

/** A note to its authors says nothing of the action: "… – Head of Transport – [check with Dev]". */
function dropNote(ending: OpenEnding): void {
  const { text } = ending.title;
  if (!text.endsWith("]")) return;
  const from = text.lastIndexOf("[");
  if (from <= 0 || !isNoteToSelf(text.slice(from))) return;
  ending.title = trimmed(ending.title.slice(0, text.slice(0, from).replace(/[\s;,|–—-]+$/u, "").length));
}

/** "→ what will be different" is a measure. */
function takeArrow(ending: OpenEnding): void {
  const arrow = /\s(?:→|⇒|➔|➜|=>|->)\s/u.exec(ending.title.text);
  if (!arrow) return;
  ending.labelled.push({
    role: "measure",
    value: trimmed(ending.title.slice(arrow.index + arrow[0].length)),
  });
  ending.title = trimmed(ending.title.slice(0, arrow.index));
}

/** Labels that follow the action outside any bracket: "… Owner: ICB. When: May 2027. Measure: 95% matched." */
function takeLabels(ending: OpenEnding): void {
  const { text } = ending.title;
  const labels = labelsWithin(ending.title).filter(
    ({ role, from }) => told.has(role) && from > 0 && !isInBracket(text, from),
  );
  const [first] = labels;
  if (!first) return;
  ending.labelled.push(...labels);
  ending.title = trimmed(
    ending.title.slice(0, text.slice(0, first.from).replace(/[\s;,|–—-]+$/u, "").length),
  );
}

/**
 * A sentence after a bracket with labels is what will be different: "… (Lead: ICB; by May 2027). Waits fall to 18
 * weeks."; words that go straight on are more of the same: "… (Lead: ICB) by May 2027".
 */
function takeWhatFollows(ending: OpenEnding): void {
  const { title } = ending;
  const opening = /[([](?=\s*\p{L}[\p{L} ]{1,40}:\s)/u.exec(title.text);
  const close = opening ? closingOf(title.text, opening.index) : -1;
  const rest = close < 0 ? undefined : stripped(title.slice(close + 1));
  if (!opening || !rest || countWords(rest.text) < 2 || /^\s*[([]/u.test(title.text.slice(close + 1))) return;
  const labels = labelsWithin(title.slice(opening.index + 1, close));
  if (!labels.some(({ role }) => told.has(role))) return;
  const after = trimmed(title.slice(close + 1 + leading(title.text, close + 1)));
  if (/^\s*[.;]/u.test(title.text.slice(close + 1))) ending.labelled.push({ role: "measure", value: after });
  else ending.bare.push(after);
  ending.title = trimmed(title.slice(0, close + 1));
}

function leading(text: string, from: number): number {
  return /^[\s.;:,→–—-]*/u.exec(text.slice(from))?.[0].length ?? 0;
}

/** A bracket at the end whose parts tell who, when and what will be different. */
function takeParts(ending: OpenEnding, known: Known): boolean {
  const bracket = lastBracket(ending.title);
  if (!bracket || labelsWithin(bracket.inside).some(({ role }) => told.has(role))) return false;
  const pieces = partsOfBracket(bracket.inside);
  const parts = pieces.some(labelOf) ? undefined : readParts(pieces, known);
  if (!parts || new Set(parts.map(({ use }) => use)).size < 2) return false;
  const isMeasured = ending.labelled.some(({ role }) => role === "measure");
  addParts(ending, isMeasured ? parts.filter(({ use }) => use !== "measure") : parts);
  ending.title = trimmed(ending.title.slice(0, bracket.from));
  return true;
}

/**
 * A bracket that tells who, with the time or what will be different behind it: "… (ICB) by January 2027",
 * "… (ICB; May 2027): waits from 19 to 10 weeks".
 */
function takeInnerBracket(ending: OpenEnding, known: Known): void {
  const { title } = ending;
  const to = Math.max(title.text.lastIndexOf(")"), title.text.lastIndexOf("]"));
  const from = to < 0 ? -1 : openingOf(title.text.slice(0, to + 1));
  const after = stripped(title.slice(to + 1 + leading(title.text, to + 1)));
  if (from <= 0 || countWords(after.text) === 0) return;
  const inside = trimmed(title.slice(from + 1, to));
  const pieces = partsOfBracket(inside);
  const parts = readParts(pieces.length > 0 ? pieces : [inside], known);
  const before = cut(title.slice(0, from), between).slice(1).at(-1);
  const isOfOwner = before !== undefined && useOf(before.words.text, known) === "owner";
  if (isOfOwner || !parts?.some(({ use }) => use === "owner")) return;
  const mark = /^\s*([.,:;→–—-]?)/u.exec(title.text.slice(to + 1))?.[1] ?? "";
  const [time = after, ...more] = cut(after, /(?<=\d)\. (?=\p{Lu})/gu).map(({ words }) => words);
  const isTold = more.every((words) => labelOf(words) !== undefined);
  if (isTold && isTimePart(time.text, known) && mark !== ":")
    addParts(ending, [...parts, { use: "end", words: time }]);
  else if (mark !== "" && mark !== "," && /\d/u.test(after.text))
    addParts(ending, [...parts, { use: "measure", words: after }]);
  else return;
  ending.title = trimmed(title.slice(0, from));
}

/** A bracket at the end that tells something; false when there is none. */
function takeBracket(ending: OpenEnding, tells: (bare: Words) => boolean): boolean {
  const bracket = lastBracket(ending.title);
  if (!bracket) return false;
  const labels = labelsWithin(bracket.inside).filter(({ role }) => told.has(role));
  if (labels.length === 0) bracket.inside = withoutMeasure(bracket.inside, ending, tells);
  const [before, ...values] = [
    stripped(bracket.inside.slice(0, labels[0]?.from ?? bracket.inside.text.length)),
    ...labels.map(({ value }) => value),
  ];
  const after = values.flatMap((value) => split(value, ";").slice(1));
  const parts = [...(before.text !== "" ? [before] : []), ...after];
  if (labels.length === 0 && !parts.some(tells)) return false;
  ending.labelled.push(...labels.map(({ role, value }) => ({ role, value: split(value, ";")[0] ?? value })));
  ending.bare.push(...parts);
  ending.title = trimmed(ending.title.slice(0, bracket.from));
  return true;
}

/** "HCC; September 2027; fewer than 300 children": what follows an owner and a date is the measure. */
function withoutMeasure(inside: Words, ending: OpenEnding, tells: (bare: Words) => boolean): Words {
  const pieces = split(inside, ";");
  const last = pieces.at(-1);
  if (pieces.length < 3 || !last || tells(last) || !pieces.slice(0, -1).some(tells)) return inside;
  ending.labelled.push({ role: "measure", value: last });
  return trimmed(inside.slice(0, inside.text.lastIndexOf(";")));
}

function lastBracket(words: Words): { from: number; inside: Words } | undefined {
  const text = words.text
    .trimEnd()
    .replace(/[.;,]+$/u, "")
    .trimEnd();
  const from = openingOf(text);
  return from > 0 ? { from, inside: trimmed(words.slice(from + 1, text.length - 1)) } : undefined;
}

const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** Where the bracket opens that closes at the end of `text`; -1 when none does. */
function openingOf(text: string): number {
  const close = text.at(-1) ?? "";
  const open = Object.keys(pairs).find((each) => pairs[each] === close);
  if (!open) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === close) depth++;
    else if (text[at] === open && --depth === 0) return at;
  }
  return -1;
}

/** Where the bracket closes that opens at `from`; -1 when it stays open. */
function closingOf(text: string, from: number): number {
  const open = text[from] ?? "";
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === pairs[open] && --depth === 0) return at;
  }
  return -1;
}
