import { blanks, helpers } from "../../guidance/owner-phrases.ts";
import type { OwnerType } from "../draft.ts";
import { ownName } from "./key.ts";
import type { Names } from "./common-names.ts";
import { goesOn, titleGoesOn } from "./merge.ts";
import { cutPieces, type Piece } from "./pieces.ts";
import { isAbbreviation, isUndecided, isVaguePhrase, readName, type NameReading } from "./read-name.ts";

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

/** A name as it grows from the pieces of a list. */
interface Name {
  readonly piece: Piece;
  readonly from: number;
  readonly nameTo: number;
  readonly to: number;
  readonly reading: NameReading;
  /** What stands in the bracket after it. */
  readonly inside: string;
}

/** Nobody's name is longer. */
const longestName = 160;

/** Reads a list of owners; empty when the words are blank. Never throws; takes time in proportion to the text. */
export function readList(text: string, names: Names): ListedOwner[] {
  if (isBlank(text)) return [];
  const pieces = cutPieces(text);
  const owners: Name[] = [];
  let dropping = false;
  for (let at = 0; at < pieces.length; at++) {
    const first = pieces[at];
    if (!first) continue;
    at = lastOfName(text, pieces, at, names);
    const next = nameIn(
      text,
      { ...(pieces[at] ?? first), join: first.join, last: first.last, from: first.from },
      names,
    );
    if (first.join === "break" || first.join === "line") dropping = false;
    if (first.join === "with" && owners.length > 0 && !next.reading.sure) dropping = true;
    if (!dropping && !helpers.has(next.inside.trim().toLowerCase())) add(owners, next, text, names);
  }
  return owners.flatMap((owner) => finished(owner, text, names));
}

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || blanks.has(text.trim().toLowerCase().replace(/\.$/, ""));
}

/** The last of the pieces that together make a name which the draft knows ("Calder and Vale ICB"). */
function lastOfName(text: string, pieces: readonly Piece[], at: number, names: Names): number {
  const from = pieces[at]?.from ?? 0;
  for (let end = Math.min(at + 4, pieces.length - 1); end > at; end--) {
    const to = pieces[end]?.nameTo ?? from;
    if (to - from < longestName && isWhole(text.slice(from, to), names)) return end;
  }
  return at;
}

function isWhole(text: string, names: Names): boolean {
  return names.lookup(text) !== undefined || isVaguePhrase(text);
}

function nameIn(text: string, piece: Piece, names: Names): Name {
  const { from, to, nameTo, bracket } = piece;
  const inside =
    bracket && bracket.to - bracket.from < longestName ? text.slice(bracket.from, bracket.to) : "";
  return { piece, from, to, nameTo, inside, reading: readName(text.slice(from, nameTo), names) };
}

/** Adds a name to the list, or its words to the name before it. */
function add(owners: Name[], next: Name, text: string, names: Names): void {
  const before = owners.at(-1);
  const reading =
    before && next.to - before.from < longestName ? together(before, next, text, names) : undefined;
  if (before && reading) {
    owners[owners.length - 1] = { ...next, piece: before.piece, from: before.from, reading };
    return;
  }
  owners.push(before ? { ...next, reading: beside(before, next) } : next);
  if (before && tells(before, next)) {
    owners[owners.length - 2] = {
      ...before,
      reading: { ...before.reading, organisation: next.reading.organisation },
    };
  }
}

/** How the two read as one owner; undefined when they are two. */
function together(before: Name, next: Name, text: string, names: Names): NameReading | undefined {
  const { join, last } = next.piece;
  const left = before.reading;
  const whole = (): NameReading => readName(text.slice(before.from, next.nameTo), names);
  if (join === "and" || join === "slash") {
    const rightText = text.slice(next.from, next.nameTo);
    const leftText = text.slice(before.from, before.nameTo);
    if (before.inside !== "" || (last && left.shape !== "subject")) return undefined;
    if (!goesOn(left, leftText, next.reading, rightText)) return undefined;
    return left.type === "post" || left.type === "person" ? left : whole();
  }
  if (join === "line")
    return left.type === "person" && next.reading.type === "post"
      ? titleGoesOn(left, next.reading)
      : undefined;
  if (join !== "comma") return undefined;
  if ([left, next.reading].every(({ type }) => type === "post" || type === "vague")) {
    const undecided = isUndecided(text.slice(next.from, next.nameTo)) || isUndecided(text.slice(before.from, before.nameTo));
    if (undecided) return { ...left, type: "vague", shape: "words" };
  }
  if (left.type === "post" || left.type === "person") {
    return areAbbreviations(before, next, text) ? undefined : titleGoesOn(left, next.reading);
  }
  const bothVague = left.type === "vague" && next.reading.type === "vague";
  const bothFields = left.shape === "subject" && next.reading.shape === "subject";
  return bothVague || bothFields ? whole() : undefined;
}

/** "DCO, ICB" is a list of two; "Designated Clinical Officer, ICB" is one. */
function areAbbreviations(before: Name, next: Name, text: string): boolean {
  return [before, next].every((name) => isAbbreviation(text.slice(name.from, name.nameTo)));
}

/** The body after a post in a list says whose post it is, though it is an owner too. */
function tells(before: Name, next: Name): boolean {
  const { join } = next.piece;
  const isPost = before.reading.type === "post" && before.reading.organisation === undefined;
  return isPost && next.reading.type === "organisation" && (join === "comma" || join === "line");
}

/** "The council, through the designated social care officer": a post of the council. */
function beside(before: Name, next: Name): NameReading {
  const through = next.piece.join === "through" && before.reading.type === "organisation";
  if (!through || next.reading.type === "organisation" || next.reading.type === "vague") return next.reading;
  return { ...next.reading, organisation: next.reading.organisation ?? before.reading.organisation };
}

/** With what the bracket adds: the body of a post, the person in a body, the partners that "partners" means. */
function finished(name: Name, text: string, names: Names): ListedOwner[] {
  const { reading, inside } = name;
  const owner = (to: number, given: Partial<NameReading> = {}): ListedOwner => {
    const type = given.type ?? reading.type;
    const own = ownName(text.slice(name.from, name.nameTo));
    const organisation =
      given.organisation ?? reading.organisation ?? (type === "organisation" ? own : undefined);
    return {
      text: text.slice(name.from, to),
      type,
      organisation,
      from: name.from,
      to,
      sure: reading.sure,
      shape: reading.shape,
    };
  };
  if (inside === "") return [owner(name.to)];
  if (isUndecided(inside)) return [owner(name.to, reading.type === "organisation" ? {} : { type: "vague" })];
  const offset = name.piece.bracket?.from ?? 0;
  const named = readList(inside, names)
    .filter((each) => each.sure && each.type !== "vague")
    .map((each) => ({ ...each, from: each.from + offset, to: each.to + offset }));
  if (reading.type === "vague" && named.length > 0) return named;
  if (reading.type !== "organisation") {
    const organisation = named.find((each) => each.type === "organisation")?.organisation;
    return [owner(name.to, { organisation: reading.organisation ?? organisation })];
  }
  const people = named.filter((each) => isOwnName(each));
  if (people.length === 0) return [owner(name.to)];
  const body = owner(name.nameTo);
  return [body, ...people.map((each) => ({ ...each, organisation: each.organisation ?? body.organisation }))];
}

/** A person or a post, and not a mere "(lead)". */
function isOwnName(owner: ListedOwner): boolean {
  if (owner.type !== "post" && owner.type !== "person") return false;
  return owner.text.includes(" ") || isAbbreviation(owner.text);
}
