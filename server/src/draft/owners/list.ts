import { blanks, helpers } from "../../guidance/owner-phrases.ts";
import type { OwnerType } from "../draft.ts";
import { hasLetterOrDigit } from "../../markdown/letters.ts";
import { once } from "../../markdown/once.ts";
import { remembering } from "../../markdown/remember.ts";
import type { Names } from "./common-names.ts";
import { isShortFor } from "./initials.ts";
import { ownName } from "./key.ts";
import { sideBySide, together, type Name } from "./merge.ts";
import { cutPieces, type Piece } from "./pieces.ts";
import { isUndecided, isVaguePhrase, longestName, readName, type NameReading } from "./read-name.ts";
import { isAbbreviation } from "./vocabulary.ts";

/** One owner read from some words; `from` and `to` are offsets into them, as for String.slice. */
export interface OwnerReading {
  readonly text: string;
  readonly type: OwnerType;
  /** The body itself, or the one that a post, person or group belongs to, where the words or the draft say so. */
  readonly organisation: string | undefined;
  readonly from: number;
  readonly to: number;
}

export interface ListedOwner extends OwnerReading {
  /** Known by the draft or by its own words, not by a guess. */
  readonly sure: boolean;
  readonly shape: NameReading["shape"];
}

/** Reads a list of owners; empty when the words are blank. Never throws; takes time in proportion to the text. */
export function readList(text: string, names: Names): readonly ListedOwner[] {
  return listsWith(names)(text);
}

const listsWith = once((names: Names) => remembering((text): readonly ListedOwner[] => listOf(text, names)));

function listOf(text: string, names: Names): ListedOwner[] {
  if (isBlank(text)) return [];
  const pieces = cutPieces(text);
  const found: Name[] = [];
  let dropping = false;
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at];
    if (!first) continue;
    at = lastOfName(text, pieces, at, names);
    const piece = { ...(pieces[at] ?? first), join: first.join, last: first.last, from: first.from };
    const name = nameIn(text, piece, names);
    if (piece.join === "break" || piece.join === "line") dropping = false;
    if (piece.join === "with" && found.length > 0 && !name.reading.sure) dropping = true;
    if (!dropping && !helpers.has(name.inside.trim().toLowerCase())) add(found, name, text, names);
  }
  return found.flatMap((name) => owners(name, text, names));
}

function isBlank(text: string): boolean {
  return !hasLetterOrDigit(text) || blanks.has(text.trim().toLowerCase().replace(/\.$/, ""));
}

/**
 * The last of the pieces that together make a name which the draft knows ("Colne and Vale ICB"), or one name behind a
 * comma: "Head of SEND, Colne and Vale Council".
 */
function lastOfName(text: string, pieces: readonly Piece[], at: number, names: Names): number {
  const from = pieces[at]?.from ?? 0;
  for (let end = Math.min(at + 4, pieces.length - 1); end > at; end--) {
    const words = text.slice(from, Math.min(pieces[end]?.nameTo ?? from, from + longestName));
    if (names.lookup(words) || isVaguePhrase(words)) return end;
  }
  return isHalfOfName(text, pieces, at, names) ? at + 1 : at;
}

function isHalfOfName(text: string, pieces: readonly Piece[], at: number, names: Names): boolean {
  const [piece, next] = pieces.slice(at, at + 2);
  if (piece?.join !== "comma" || next?.join !== "and") return false;
  const [left, right] = [nameIn(text, piece, names), nameIn(text, next, names)];
  const isPlace = left.reading.type === "organisation" && left.reading.shape === "name";
  return isPlace && together(left, right, text.slice(piece.from, next.nameTo), names) !== undefined;
}

function nameIn(text: string, piece: Piece, names: Names): Name {
  const { from, to, nameTo, bracket } = piece;
  const words = text.slice(from, nameTo);
  const inside =
    bracket && bracket.to - bracket.from < longestName ? text.slice(bracket.from, bracket.to) : "";
  return { piece, from, to, words, inside, reading: readName(words, names) };
}

/** Adds a name to those found, or its words to the last of them. */
function add(found: Name[], name: Name, text: string, names: Names): void {
  const before = found.pop();
  if (!before) {
    found.push(name);
    return;
  }
  const words = text.slice(before.from, name.piece.nameTo);
  const reading = words.length > longestName ? undefined : together(before, name, words, names);
  if (reading)
    found.push({
      ...name,
      from: before.from,
      words,
      reading,
      piece: { ...name.piece, join: before.piece.join },
    });
  else found.push(...sideBySide(before, name));
}

/** The owner, with what the bracket adds: a post's body, the person in a body, the partners that "partners" means. */
function owners(name: Name, text: string, names: Names): ListedOwner[] {
  const { reading, inside, from } = name;
  const owner: ListedOwner = {
    text: text.slice(from, name.to),
    type: reading.type,
    organisation: reading.organisation ?? (reading.type === "organisation" ? ownName(name.words) : undefined),
    from,
    to: name.to,
    sure: reading.sure,
    shape: reading.shape,
  };
  if (inside === "") return [owner];
  if (isUndecided(inside)) return [reading.type === "organisation" ? owner : { ...owner, type: "vague" }];
  const named = namedIn(inside, name.piece.bracket?.from ?? 0, names);
  const isVacant = isUndecided(name.words) && named.every(({ type }) => type === "post");
  if (reading.type === "vague") return named.length > 0 && !isVacant ? named : [owner];
  if (reading.type !== "organisation") {
    const body = isShortTitle(inside, name.words, names)
      ? undefined
      : named.find((each) => each.type === "organisation")?.organisation;
    return [{ ...owner, organisation: owner.organisation ?? body }];
  }
  const people = named.filter(isSomebody);
  if (people.length === 0) return [owner];
  const body = { ...owner, to: name.piece.nameTo, text: text.slice(from, name.piece.nameTo) };
  return [
    body,
    ...people.map((each) => ({ ...each, organisation: each.organisation ?? owner.organisation })),
  ];
}

/** "Director of Inclusion (DoI)": what stands in the bracket is the title itself, and no body. */
function isShortTitle(inside: string, words: string, names: Names): boolean {
  const title = ownName(words);
  const isUnknown = isAbbreviation(inside) && names.lookup(inside) === undefined;
  return isUnknown && title.startsWith(inside.slice(0, 1)) && isShortFor(inside, title);
}

/** The owners that words in a bracket surely name; `offset` is where the words begin in the text. */
function namedIn(words: string, offset: number, names: Names): ListedOwner[] {
  return readList(words, names)
    .filter((owner) => owner.sure && owner.type !== "vague")
    .map((owner) => ({ ...owner, from: owner.from + offset, to: owner.to + offset }));
}

/** A person or a post, and not a mere "(lead)". */
function isSomebody({ type, text }: ListedOwner): boolean {
  return (type === "post" || type === "person") && (text.includes(" ") || isAbbreviation(text));
}
