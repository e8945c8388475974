import { groups, services, vague } from "../../guidance/organisations.ts";
import type { OwnerType } from "../draft.ts";
import { startsUpper } from "../../markdown/letters.ts";
import type { Names } from "./common-names.ts";
import { keyWords, nameKey, ownName } from "./key.ts";
import { isGivenName, isInitials, isPerson } from "./read-person.ts";
import { readPost } from "./read-post.ts";
import {
  base,
  capitalWords,
  connectors,
  endsAsBody,
  endsWith,
  fields,
  functions,
  isAbbreviation,
  kindOfBody,
  pluralPosts,
  sectors,
  setOf,
} from "./vocabulary.ts";

/** What some words name, taken as one name. */
export interface NameReading {
  readonly type: OwnerType;
  /** The body itself, or the one that a post, person or group belongs to. */
  readonly organisation: string | undefined;
  /** Told by the draft or by the words themselves; otherwise taken for the likeliest. */
  readonly sure: boolean;
  /**
   * How the words end as a name.
   * known: a name or abbreviation that stands alone. closed: with the noun that says what it is ("SEND Service").
   * open: a post whose title may go on ("Head of SEND"). subject: a field of work only ("Inclusion").
   * name: unknown words in capitals. words: anything else.
   */
  readonly shape: "known" | "closed" | "open" | "person" | "subject" | "name" | "words";
}

/** Nobody's name has more characters. */
export const longestName = 160;
const notAName: NameReading = { type: "vague", organisation: undefined, sure: false, shape: "words" };

const openings = setOf(vague.openings);
const vaguePhrases = setOf(vague.phrases);
const qualifiers = setOf(vague.qualifiers);
/** Words of a sentence, never of a name. */
const telling = setOf(
  [
    "from",
    "by",
    "that",
    "who",
    "which",
    "than",
    "as",
    "is",
    "are",
    "was",
    "were",
    "has",
    "have",
    "will",
    "be",
  ],
  ["appointed", "recruited", "filled", "advertised", "created", "completed", "started", "agreed", "left"],
);
/** With such a word a directorate begins its name. */
const departments = setOf(["children", "childrens", "adults", "people", "education", "families"]);

/** Reads some words as the name of one owner. */
export function readName(text: string, names: Names): NameReading {
  if (text.length > longestName) return notAName;
  const words = keyWords(text);
  const known = names.lookup(text);
  if (known) return { ...known, sure: true, shape: "known" };
  if (isVague(words) && !isNamedBody(text, words)) return vagueReading(text, words);
  if (words.some((word) => telling.has(word))) return notAName;
  return (
    readPost(text, words, names) ??
    readGroup(words) ??
    readBody(text, words, names) ??
    readGeneric(text, words) ??
    readUnknown(text, words, names)
  );
}

function isVague(words: readonly string[]): boolean {
  return vaguePhrases.has(words.join(" ")) || openings.has(words[0] ?? "") || areUndecided(words);
}

/** "All Saints Academy Trust": every word in capitals, the last one a kind of body. */
function isNamedBody(text: string, words: readonly string[]): boolean {
  const isAny = qualifiers.has(words[1] ?? "") || endsWith(words, vague.endings);
  return words.length > 2 && !isAny && capitalWords(text) === words.length && kindOfBody(text) !== undefined;
}

/** The words as a whole are one of the phrases that name nobody ("health and social care"). */
export function isVaguePhrase(text: string): boolean {
  return vaguePhrases.has(nameKey(text));
}

/** The words say that it is not settled yet: "TBC", "post vacant". */
export function isUndecided(text: string): boolean {
  return areUndecided(keyWords(text));
}

function areUndecided(words: readonly string[]): boolean {
  if (!words.some((word) => undecidedStarts.has(word))) return false;
  const spaced = ` ${words.join(" ")} `;
  return vague.undecided.some((phrase) => spaced.includes(` ${phrase} `));
}

const undecidedStarts = setOf(vague.undecided.flatMap((phrase) => phrase.split(" ", 1)));

function readGroup(words: readonly string[]): NameReading | undefined {
  const isMeeting = words.length > 1 && endsWith(words, groups.endings);
  if ((!isMeeting && !words.includes("workstream")) || isForumOfParents(words)) return undefined;
  if (endsAsBody(words)) return undefined;
  return { type: "group", organisation: undefined, sure: true, shape: "closed" };
}

/** It is a body: "Lindshire Families Forum". */
function isForumOfParents(words: readonly string[]): boolean {
  return endsWith(words, groups.likeForums) && words.some((word) => /^(?:parent|carer|famil)/.test(word));
}

function readBody(text: string, words: readonly string[], names: Names): NameReading | undefined {
  if (words.length < 2) return undefined;
  const own = ownName(text);
  const capitals = capitalWords(text);
  const last = own.split(/\s+/).at(-1) ?? "";
  const known = isAbbreviation(last) && capitals > 1 ? names.lookup(last) : undefined;
  if (known) {
    return {
      ...known,
      organisation: known.type === "organisation" ? own : known.organisation,
      sure: true,
      shape: "closed",
    };
  }
  const isGeneric = endsWith(words, vague.endings) && capitals < 2;
  const isForChildren = words.includes("for") && startsUpper(last) && endsWith(words, vague.families);
  const isBody = isForChildren || (capitals > 0 && !isGeneric && kindOfBody(text) !== undefined);
  const isService =
    endsWith(words, services.endings) && (capitals > 0 || !words.slice(0, -1).every(isSector));
  return isBody || isService
    ? { type: "organisation", organisation: own, sure: true, shape: "closed" }
    : undefined;
}

function isSector(word: string): boolean {
  return sectors.has(word) || word === "and" || word === "&" || word === "local";
}

/** "partners", "local services", "secondary heads": any of them. */
function readGeneric(text: string, words: readonly string[]): NameReading | undefined {
  const isGeneric =
    endsWith(words, vague.endings) ||
    endsWith(words, services.endings) ||
    pluralPosts.has(words.at(-1) ?? "") ||
    words.every(isSector);
  return isGeneric && !isDepartment(text, words) ? vagueReading(text, words) : undefined;
}

/** "Children, Schools and Families": fields of work in capitals, first of them whom it is for. */
function isDepartment(text: string, words: readonly string[]): boolean {
  const content = words.map(base).filter((word) => !connectors.has(word));
  const isOffice = content.length > 1 && departments.has(content[0] ?? "") && !content.every(isSector);
  return isOffice && content.every((word) => fields.has(word)) && capitalWords(text) >= content.length;
}

function vagueReading(text: string, words: readonly string[]): NameReading {
  const isField = fields.has(words[0] ?? "") && startsUpper(text.trim());
  return { type: "vague", organisation: undefined, sure: true, shape: isField ? "subject" : "words" };
}

function readUnknown(text: string, words: readonly string[], names: Names): NameReading {
  const organisation = ownName(text);
  const isThing = names.isThing(text);
  const isArea = names.isPlace(words[0] ?? "");
  if (isGivenName(organisation) || (!isArea && isPerson(text)))
    return { type: "person", organisation: undefined, sure: true, shape: "person" };
  if (isInitials(organisation) && !isThing) {
    return { type: "person", organisation: undefined, sure: true, shape: "known" };
  }
  if (isThing || words.every((word) => fields.has(base(word)) || connectors.has(word))) {
    const sure = words.some((word) => functions.has(word));
    return { type: "organisation", organisation, sure, shape: "subject" };
  }
  if (isAbbreviation(organisation)) return { type: "organisation", organisation, sure: true, shape: "known" };
  const isNamed = /^[^\p{L}]*\p{Lu}/u.test(organisation);
  return isNamed ? { type: "organisation", organisation, sure: false, shape: "name" } : notAName;
}
