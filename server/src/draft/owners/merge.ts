import { bodyKinds } from "../../guidance/organisations.ts";
import { startsUpper } from "../../markdown/letters.ts";
import type { Names } from "./common-names.ts";
import type { Piece } from "./pieces.ts";
import { isUndecided, readName, type NameReading } from "./read-name.ts";
import { isAbbreviation, isServiceName, isVocabulary, kindOfBody } from "./vocabulary.ts";

/** A name as it grows from the pieces of a list; `words` are its own, without a bracket after it. */
export interface Name {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly reading: NameReading;
  /** What stands in the bracket after it. */
  readonly inside: string;
}

/** How two names that follow one another read as one; undefined when they are two. `words` are those of both. */
export function together(left: Name, right: Name, words: string, names: Names): NameReading | undefined {
  const before = left.reading;
  const after = right.reading;
  switch (right.piece.join) {
    case "and":
    case "slash":
      if (left.inside !== "" || (right.piece.last && before.shape !== "subject") || !goesOn(left, right))
        return undefined;
      return isSomebody(before) ? before : readName(words, names);
    case "line":
      return before.type === "person" && after.type === "post" ? titleGoesOn(before, right) : undefined;
    case "comma":
    case "dash":
      if (isVacantPost(left, right)) return { ...before, type: "vague", shape: "words" };
      if (isSomebody(before)) return areAbbreviations(left, right) ? undefined : titleGoesOn(before, right);
      return bothVague(before, after) || bothFields(before, after) ? readName(words, names) : undefined;
    default:
      return undefined;
  }
}

const isSomebody = ({ type }: NameReading): boolean => type === "post" || type === "person";
const bothVague = (left: NameReading, right: NameReading): boolean =>
  left.type === "vague" && right.type === "vague";
const bothFields = (left: NameReading, right: NameReading): boolean =>
  left.shape === "subject" && right.shape === "subject";

/** "Vacant – Head of SEND", "Head of SEND, to be appointed". */
function isVacantPost(left: Name, right: Name): boolean {
  const types = [left.reading.type, right.reading.type];
  return (
    types.includes("post") && types.includes("vague") && (isUndecided(left.words) || isUndecided(right.words))
  );
}

/** "DCO, ICB" is a list of two; "Designated Clinical Officer, ICB" and "AD - SEND" are one. */
function areAbbreviations(left: Name, right: Name): boolean {
  return right.reading.shape !== "subject" && isAbbreviation(left.words) && isAbbreviation(right.words);
}

/** "and" or a slash stands inside one name: "Employment and Skills Team", and not "LA and ICB". */
function goesOn(left: Name, right: Name): boolean {
  const { type, shape } = left.reading;
  const next = right.reading;
  if (bothVague(left.reading, next)) return true;
  if (next.type === "person" || /^(?:the|our)\s/i.test(right.words)) return false;
  if (next.shape === "known") {
    const mayGoOn = shape === "open" || (shape === "subject" && type !== "vague");
    return mayGoOn && isServiceName(right.words) && !isAbbreviation(right.words);
  }
  const isField = next.shape === "subject" && startsUpper(right.words);
  const isBody = next.type === "organisation" && kindOfBody(right.words) !== undefined;
  switch (shape) {
    case "subject":
      return type !== "vague" || isField || (!isBody && next.shape === "closed");
    case "known":
      return isField && next.type !== "vague" && isServiceName(left.words);
    case "open":
      if (next.type === "post") return type === "person";
      return next.shape === "subject" || next.shape === "name" || (next.type === "organisation" && !isBody);
    case "name":
      return (next.type === "organisation" || next.type === "group") && next.shape === "closed";
    case "closed":
      if (/\bParents$/.test(left.words)) return /^Carers\b/.test(right.words);
      return isBody && isHalfOfHealthBody(left.words, right.words);
    default:
      return false;
  }
}

/** "NHS Colne" before "Vale ICB" is not whole, nor "Community NHS Trust" after "Dale Hospitals". */
function isHalfOfHealthBody(left: string, right: string): boolean {
  if (/\sHospitals?$/.test(left)) return isVocabulary(right);
  if (!left.startsWith("NHS ") || right.startsWith("NHS ") || kindOfBody(left) !== bodyKinds.at(-1))
    return false;
  return /\b(?:ICB|CCG|Board|Trust|Group|FT)$/.test(right);
}

/** What follows a post or a person on a comma: the rest of the title, the post of the person, or the body. */
function titleGoesOn(left: NameReading, { reading: right, words }: Name): NameReading | undefined {
  if (left.organisation !== undefined) {
    const isSaidAgain = right.type === "organisation" && right.organisation === left.organisation;
    return isSaidAgain ? { ...left, shape: "closed" } : undefined;
  }
  if (right.shape === "subject" || isServiceName(words)) return { ...left, shape: "open" };
  if (right.type === "post" && left.type === "person") {
    return { ...left, organisation: right.organisation, shape: right.shape };
  }
  if (right.type === "person" && left.type === "post") return { ...left, shape: "closed" };
  if (right.type === "organisation") return { ...left, organisation: right.organisation, shape: "closed" };
  return undefined;
}

/** The bodies of two names that stay two: "DCO, ICB" and "The council, through the DSCO" each say whose post it is. */
export function sideBySide(left: Name, right: Name): [Name, Name] {
  const { join } = right.piece;
  const before = left.reading;
  const after = right.reading;
  if (join === "comma" || join === "line") {
    const tells =
      before.type === "post" && before.organisation === undefined && after.type === "organisation";
    return tells
      ? [{ ...left, reading: { ...before, organisation: after.organisation } }, right]
      : [left, right];
  }
  const isOfBody =
    (join === "through" || join === "dash") && before.type === "organisation" && isSomebody(after);
  if (!isOfBody || after.organisation !== undefined) return [left, right];
  return [left, { ...right, reading: { ...after, organisation: before.organisation } }];
}
