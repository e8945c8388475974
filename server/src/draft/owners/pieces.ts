import { fillers, helpers, helping, timeOpenings, timeWords, trailers } from "../../guidance/owner-phrases.ts";
import { knownRole } from "../roles.ts";
import { matchBrackets, type Brackets } from "./brackets.ts";
import { isCommon } from "./common-names.ts";
import { nameKey } from "./key.ts";
import { isAbbreviation } from "./read-name.ts";

/** How a piece follows the one before it. */
export type Join = "break" | "comma" | "line" | "and" | "slash" | "with" | "through";

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of an owner's words between separators. */
export interface Piece extends Span {
  readonly join: Join;
  /** "and" after a comma: the last of a list. */
  readonly last: boolean;
  /** Where the name ends, before a bracket at the end of the piece. */
  readonly nameTo: number;
  /** What stands in that bracket. */
  readonly bracket: Span | undefined;
}

const joins: Readonly<Record<string, Join>> = {
  ",": "comma",
  ":": "comma",
  "–": "comma",
  "—": "comma",
  "-": "comma",
  "\n": "line",
  "/": "slash",
  and: "and",
  or: "and",
  "&": "and",
  "+": "and",
  plus: "and",
  "as well as": "and",
  with: "with",
  alongside: "with",
  through: "through",
  via: "through",
};

const joiningWords = [...helping, ...Object.keys(joins).filter((mark) => /^[a-z]/.test(mark))]
  .sort((a, b) => b.length - a.length)
  .join("|");
const separator = new RegExp(
  `[;\\n,/&+·•|:]|\\s[–—-](?=\\s)|(?<![\\p{L}\\p{N}'’-])(?:${joiningWords})(?![\\p{L}\\p{N}'’-])`,
  "giu",
);

/** Cuts an owner's words at their separators, brackets kept whole; without labels, helpers and times. */
export function cutPieces(text: string): Piece[] {
  const brackets = matchBrackets(text);
  let helped = false;
  return cut(text, brackets).flatMap((raw, at, all): Piece[] => {
    if (raw.helper !== undefined) helped = raw.helper;
    else if (raw.join === "break") helped = false;
    if (helped || isTime(text.slice(raw.from, raw.to))) return [];
    const piece = tidy(text, raw, brackets);
    const before = all[at - 1];
    const last = raw.join === "and" && before?.join === "comma" && text.slice(before.from, before.to).trim() === "";
    return piece.from < piece.to ? [{ ...piece, join: raw.join, last }] : [];
  });
}

interface Raw extends Span {
  readonly join: Join;
  /** Words in front say whether this is somebody who only helps. */
  readonly helper: boolean | undefined;
}

function cut(text: string, brackets: Brackets): Raw[] {
  const pieces: Raw[] = [];
  let next: Omit<Raw, "to"> = { from: 0, join: "break", helper: undefined };
  for (const match of text.matchAll(separator)) {
    if (brackets.inside(match.index) || !separates(text, match)) continue;
    const from = match.index + match[0].length;
    const mark = match[0] === "\n" ? "\n" : match[0].trim().toLowerCase();
    if (mark === ":") {
      const label = text.slice(next.from, match.index).trim();
      const helper = labelOfHelper(label);
      if (helper !== undefined) next = { from, join: "break", helper };
      if (helper !== undefined || !(isAbbreviation(label) || isCommon(nameKey(label)))) continue;
    }
    pieces.push({ ...next, to: match.index });
    next = { from, join: joins[mark] ?? "break", helper: helping.has(mark) ? true : undefined };
  }
  return [...pieces, { ...next, to: text.length }];
}

/** Not in a date ("31/03"), a number ("1,200"), "w/c" or a closed-up sign ("T&F"). */
function separates(text: string, match: RegExpExecArray): boolean {
  const before = text[match.index - 1] ?? " ";
  const after = text[match.index + match[0].length] ?? " ";
  const figures = /\d/.test(before) && /\d/.test(after);
  switch (match[0]) {
    case "&":
    case "+":
      return /\s/.test(before) && /\s/.test(after);
    case ":":
      return /\s/.test(after);
    case "/":
      return !figures && !/(?:^|\s)w$/i.test(text.slice(Math.max(0, match.index - 2), match.index));
    case ",":
      return !figures;
    default:
      return true;
  }
}

/** Whether a label is that of a helper ("Support") or of an owner ("Lead"); undefined for any other words. */
function labelOfHelper(label: string): boolean | undefined {
  if (label.length > 60) return undefined;
  if (helpers.has(label.replace(/[^\p{L}\s]/gu, "").trim().toLowerCase())) return true;
  return knownRole(label) === "owner" ? false : undefined;
}

/** Without bullets, fillers, a time at the end, and punctuation. */
function tidy(text: string, raw: Span, brackets: Brackets): Omit<Piece, "join" | "last"> {
  let span = withoutTail(text, trim(text, raw), brackets);
  if (span.from < span.to && brackets.closing(span.from) === span.to - 1) {
    span = trim(text, { from: span.from + 1, to: span.to - 1 });
  }
  const { from, to } = withoutFillers(text, span);
  const open = brackets.opening(to - 1) ?? -1;
  if (open <= from) return { from, to, nameTo: to, bracket: undefined };
  return { from, to, nameTo: trim(text, { from, to: open }).to, bracket: { from: open + 1, to: to - 1 } };
}

function trim(text: string, { from, to }: Span): Span {
  const space = /[\s•*·,;:"“”–—-]/;
  while (from < to && (space.test(text[from] ?? "") || text[from] === ".")) from++;
  while (to > from && (space.test(text[to - 1] ?? "") || isFullStop(text, to - 1))) to--;
  return { from, to };
}

/** Not the stop of an initial: "Smith J." */
function isFullStop(text: string, at: number): boolean {
  return text[at] === "." && !/(?:^|[\s.])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Without a period ("ICB by March 2027") or a scope ("for actions 2.1 to 2.4"). */
function withoutTail(text: string, { from, to }: Span, brackets: Brackets): Span {
  for (const word of text.slice(from, to).matchAll(/\S+/g)) {
    const at = from + word.index;
    if (at === from || brackets.inside(at)) continue;
    const rest = text.slice(at, Math.min(to, at + 80));
    const period = /^(?:by|from|until|before|in|within|for|on)\s/i.test(rest) && (/\d/.test(rest) || isTimeOnly(rest));
    if (period || /^for (?:all )?actions?\b/i.test(rest)) return trim(text, { from, to: at });
  }
  return { from, to };
}

function withoutFillers(text: string, { from, to }: Span): Span {
  const words = [...text.slice(from, to).matchAll(/\S+/g)];
  let first = 0;
  let end = words.length;
  const phrase = (start: number, count: number): string =>
    words
      .slice(start, start + count)
      .map((word) => word[0])
      .join(" ");
  for (let count = 3; count > 0; ) {
    const isFiller = count <= end - first && fillers.has(phrase(first, count).toLowerCase());
    if (isFiller && (count > 1 || !isNamed(words, first))) {
      first += count;
      count = 3;
    } else count--;
  }
  for (let count = 3; count > 0; ) {
    if (count <= end - first && trailers.has(phrase(end - count, count))) {
      end -= count;
      count = 3;
    } else count--;
  }
  const start = words[first];
  const last = words[end - 1];
  if (start === undefined || last === undefined || end <= first) return { from, to: from };
  return trim(text, { from: from + start.index, to: from + last.index + last[0].length });
}

/** "Lead Commissioner" and "Joint Commissioning Team" keep their first word. */
function isNamed(words: readonly RegExpExecArray[], at: number): boolean {
  return /^\p{Lu}/u.test(words[at]?.[0] ?? "") && at + 1 < words.length;
}

/** The words tell a time and no owner: "by July 2026", "w/c 9 November", "termly". */
export function isTime(text: string): boolean {
  const start = text.slice(0, 200).trim();
  const words = start.toLowerCase().split(/\s+/, 3);
  return [1, 2, 3].some((count) => timeOpenings.has(words.slice(0, count).join(" "))) || isTimeOnly(start);
}

function isTimeOnly(text: string): boolean {
  const words = text.toLowerCase().split(/[\s–—()-]+/);
  const told = words.map((word) => word.replace(/^[.,;:'"]+|[.,;:'"]+$/g, "")).filter((word) => word !== "");
  return told.length > 0 && told.every((word) => timeWords.has(word) || /^[\d./']+(?:st|nd|rd|th)?$/.test(word));
}
