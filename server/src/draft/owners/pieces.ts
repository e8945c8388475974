import { helpers, helping, sectorLabels } from "../../guidance/owner-phrases.ts";
import { knownRole } from "../roles.ts";
import { matchBrackets, type Brackets } from "./brackets.ts";
import { isCommon } from "./common-names.ts";
import { nameKey } from "./key.ts";
import { isTitle } from "./read-person.ts";
import { isTime, isTimeOnly, trim, withoutFillers, withoutTail, type Span } from "./tidy.ts";
import { isAbbreviation } from "./vocabulary.ts";

/** How a piece follows the one before it. */
export type Join = "break" | "comma" | "dash" | "line" | "and" | "slash" | "with" | "through";

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

interface Raw extends Span {
  readonly join: Join;
  /** Words in front say whether this is somebody who only helps. */
  readonly helper: boolean | undefined;
}

const joins: Readonly<Record<string, Join>> = {
  ",": "comma",
  ":": "dash",
  "–": "dash",
  "—": "dash",
  "-": "dash",
  "\n": "line",
  "/": "slash",
  and: "and",
  or: "and",
  "&": "and",
  "+": "and",
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
  `[;\\n,/&+·•|:]|(?<=\\p{L}{2})\\.(?=\\s+\\p{Lu})|\\s[–—-](?=\\s)|(?<![\\p{L}\\p{N}'’-])(?:${joiningWords})(?![\\p{L}\\p{N}'’-])`,
  "giu",
);

/** Cuts an owner's words at their separators, brackets kept whole; without labels, helpers and times. */
export function cutPieces(text: string): Piece[] {
  const brackets = matchBrackets(text);
  let helped = false;
  let inTime = false;
  return cut(text, brackets).flatMap((raw, at, all): Piece[] => {
    if (raw.helper !== undefined) helped = raw.helper;
    else if (raw.join === "break") helped = false;
    const words = text.slice(raw.from, raw.to);
    const goesOn = inTime && (raw.join === "and" || raw.join === "slash");
    const tells = isTime(words) && !isCommon(nameKey(words));
    inTime = goesOn || (tells && !isTimeOnly(words));
    if (helped || tells || goesOn) return [];
    const piece = tidy(text, raw, brackets);
    if (onlyHelps(text.slice(piece.from, piece.to))) return [];
    const before = all[at - 1];
    const last =
      raw.join === "and" && before?.join === "comma" && text.slice(before.from, before.to).trim() === "";
    return piece.from < piece.to ? [{ ...piece, join: raw.join, last }] : [];
  });
}

/** "ICB to support" answers for nothing. */
function onlyHelps(words: string): boolean {
  return / to (?:support|assist|help|advise|contribute)$/i.test(words.slice(-20));
}

function cut(text: string, brackets: Brackets): Raw[] {
  const pieces: Raw[] = [];
  let next: Omit<Raw, "to"> = { from: 0, join: "break", helper: undefined };
  for (const match of text.matchAll(separator)) {
    if (brackets.inside(match.index) || !separates(text, match)) continue;
    const from = match.index + match[0].length;
    const mark = match[0] === "\n" ? "\n" : match[0].trim().toLowerCase();
    if (/^[:–—-]$/.test(mark)) {
      const label = text.slice(next.from, match.index).trim();
      const [, last = ""] = /\s(\p{L}+)$/u.exec(label) ?? [];
      if (mark === ":" && helpers.has(last.toLowerCase())) {
        pieces.push({ ...next, to: text.lastIndexOf(last, match.index) });
        next = { from, join: "break", helper: true };
        continue;
      }
      const helper = labelOfHelper(label);
      if (helper !== undefined) next = { from, join: "break", helper };
      if (helper !== undefined || (mark === ":" && !standsAlone(label))) continue;
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
    case ".":
      return !isTitle(/\p{L}+$/u.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[0] ?? "");
    default:
      return true;
  }
}

/** Words before a colon that are an owner or a time, and no label: "MDC: Head of SEND". */
function standsAlone(words: string): boolean {
  return isAbbreviation(words) || isCommon(nameKey(words)) || isTime(words);
}

/** Whether a label is that of a helper ("Support") or of an owner ("Lead", "Health"); undefined for any other words. */
function labelOfHelper(label: string): boolean | undefined {
  if (label.length > 60) return undefined;
  const plain = label
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, "")
    .trim();
  if (sectorLabels.has(plain)) return false;
  if (helpers.has(plain)) return true;
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
