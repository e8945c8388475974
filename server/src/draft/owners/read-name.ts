import {
  bodyKinds,
  groups,
  placeWords,
  posts,
  services,
  subjects,
  things,
  vague,
  type BodyKind,
} from "../../guidance/organisations.ts";
import type { OwnerType } from "../draft.ts";
import { keyWords, nameKey, ownName } from "./key.ts";
import type { Names } from "./common-names.ts";

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

const set = (...lists: (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());
const postNouns = set(posts.nouns);
const ranks = set(posts.ranks);
const pluralPosts = set(posts.nouns.map(plural));
const functions = set(subjects.functions);
const fields = set(subjects.functions, subjects.fields, things);
const sectors = set(["health", "education", "care", "social"]);
const departments = set(["children", "childrens", "adults", "people", "education", "families"]);
const openings = set(vague.openings);
const vaguePhrases = set(vague.phrases);
const thingNames = set(things);
const serviceNames = set(services.names);
const joining = set(["of", "for", "to", "at", "in"]);
const connectors = set(["and", "of", "for", "the", "&", "to", "in", "with", "at", "on"]);
/** Words of a sentence, never of a name. */
const telling = set(["from", "by", "that", "who", "which", "than", "as", "is", "are", "will", "be"]);
/** Every word that the lists know: none of them is part of somebody's name. */
const vocabulary = set(
  [
    ...fields,
    ...postNouns,
    ...pluralPosts,
    ...placeWords,
    ...vague.endings,
    ...vague.openings,
    ...connectors,
  ],
  [...groups.endings, ...services.endings, ...services.names, ...vague.phrases].flatMap((phrase) =>
    phrase.split(" "),
  ),
  bodyKinds
    .flatMap((kind) => [...kind.names, ...kind.endings, ...kind.words])
    .flatMap((phrase) => phrase.split(" ")),
);

function plural(noun: string): string {
  return noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The kind of body that bears such a name of its own; undefined where the name does not tell. */
export function kindOfBody(text: string): BodyKind | undefined {
  const key = nameKey(text);
  const spaced = ` ${key} `;
  return bodyKinds.find(
    (kind) =>
      kind.endings.some((ending) => spaced.endsWith(` ${ending} `)) ||
      kind.beginnings.some((beginning) => spaced.startsWith(` ${beginning} `)) ||
      (kind.words.some((word) => spaced.includes(` ${word} `)) &&
        /\p{Lu}\S*\s.*\p{Lu}/u.test(text) &&
        !isVocabulary(text)),
  );
}

/** A service or team that everybody knows by this name, not a body. */
export function isServiceName(text: string): boolean {
  return serviceNames.has(nameKey(text));
}

/** A single token that abbreviates: "ICB", "RNFT", "V4P", "SENCo". */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&]{1,9}!?$/u.test(text) && (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) >= 2;
}

/** Every word belongs to the vocabulary of bodies, posts and fields of work. */
export function isVocabulary(text: string): boolean {
  return keyWords(text).every((word) => vocabulary.has(base(word)));
}

/** Without the ending of the genitive: "children's" is "children". */
function base(word: string): string {
  return word.replace(/'s?$/, "");
}

/** Reads some words as the name of one owner. */
export function readName(text: string, names: Names): NameReading {
  const words = keyWords(text);
  const key = words.join(" ");
  const known = names.lookup(text);
  if (known) return { ...known, sure: true, shape: "known" };
  if (isVague(words)) return vagueReading(text, words);
  if (words.some((word) => telling.has(word)))
    return { type: "vague", organisation: undefined, sure: false, shape: "words" };
  return (
    readPost(text, words, names) ??
    readGroup(words) ??
    readBody(text, words, names) ??
    readGeneric(text, words) ??
    readUnknown(text, words, key, names)
  );
}

function isVague(words: readonly string[]): boolean {
  return vaguePhrases.has(words.join(" ")) || openings.has(words[0] ?? "") || isUndecided(words.join(" "));
}

/** The words as a whole are one of the phrases that name nobody ("health and social care"). */
export function isVaguePhrase(text: string): boolean {
  return vaguePhrases.has(nameKey(text));
}

/** The words say that it is not settled yet: "TBC", "post vacant". */
export function isUndecided(text: string): boolean {
  const spaced = ` ${nameKey(text)} `;
  return vague.undecided.some((phrase) => spaced.includes(` ${phrase} `));
}

function readPost(text: string, words: readonly string[], names: Names): NameReading | undefined {
  const last = words.at(-1) ?? "";
  const at = words.findIndex((_, i) => isPostNoun(words, i) && (i === words.length - 1 || goesOn(words, i)));
  if (at >= 0) {
    const shape = at === words.length - 1 ? "closed" : "open";
    return { type: "post", organisation: bodyWithin(text, names), sure: true, shape };
  }
  const lastWord = text.trim().split(/\s+/).at(-1) ?? "";
  const organisation = pluralPosts.has(last) ? bodyWithin(text, names) : undefined;
  const named = organisation !== undefined || (words.length > 1 && /^\p{Lu}/u.test(lastWord));
  if (pluralPosts.has(last) && named && !endsWith(words, vague.endings)) {
    return { type: "post", organisation, sure: true, shape: "closed" };
  }
  return undefined;
}

function isPostNoun(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "executive")
    return words[at - 1] === "chief" || (at > 0 && at === words.length - 1 && words[0] !== "the");
  if (word === "head") return at === words.length - 1 || ["of", "teacher"].includes(words[at + 1] ?? "");
  return postNouns.has(word);
}

/** The title runs on after its noun: "Head of …", "Deputy Director Transformation", but not "Officer Group". */
function goesOn(words: readonly string[], at: number): boolean {
  if (joining.has(words[at + 1] ?? "")) return true;
  if (endsWith(words, groups.endings)) return false;
  if (ranks.has(words[at] ?? "")) return true;
  return (
    at > 0 && !endsWith(words, services.endings) && !bodyKinds.some((kind) => endsWith(words, kind.endings))
  );
}

function readGroup(words: readonly string[]): NameReading | undefined {
  const last = words.length > 1 && endsWith(words, groups.endings);
  const inside = words.some((word) => word === "workstream");
  if (!last && !inside) return undefined;
  if (
    /^(?:forum|partnership|network)$/.test(words.at(-1) ?? "") &&
    words.some((word) => /^(?:parent|carer|famil)/.test(word))
  ) {
    return undefined;
  }
  if (endsWith(words, ["integrated care board"])) return undefined;
  return { type: "group", organisation: undefined, sure: true, shape: "closed" };
}

function readBody(text: string, words: readonly string[], names: Names): NameReading | undefined {
  const body: NameReading = {
    type: "organisation",
    organisation: ownName(text),
    sure: true,
    shape: "closed",
  };
  const capitals = capitalWords(text);
  const last = text.trim().split(/\s+/).at(-1) ?? "";
  const known = words.length > 1 && isAbbreviation(last) ? names.lookup(last) : undefined;
  if (known && capitals > 1)
    return {
      ...known,
      organisation: known.type === "organisation" ? ownName(text) : known.organisation,
      sure: true,
      shape: "closed",
    };
  if (words.length > 1 && capitals > 0 && kindOfBody(text) && !endsWith(words, vague.endings)) return body;
  if (words.length > 1 && capitals > 1 && kindOfBody(text)) return body;
  if (words.length > 1 && endsWith(words, services.endings) && (capitals > 0 || !isGenericService(words)))
    return body;
  return undefined;
}

/** "services", "health services", "the team": any of them. */
function isGenericService(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => sectors.has(word) || word === "and" || word === "local");
}

function readGeneric(text: string, words: readonly string[]): NameReading | undefined {
  const last = words.at(-1) ?? "";
  if (isDepartment(text, words)) return undefined;
  const generic =
    endsWith(words, vague.endings) ||
    endsWith(words, services.endings) ||
    pluralPosts.has(last) ||
    words.every((word) => sectors.has(word) || word === "and" || word === "&");
  return generic ? vagueReading(text, words) : undefined;
}

/** "Children, Schools and Families": fields of work in capitals, first of them whom it is for. */
function isDepartment(text: string, words: readonly string[]): boolean {
  const fieldWords = words.map(base).filter((word) => !connectors.has(word));
  return (
    fieldWords.length > 1 &&
    departments.has(base(words[0] ?? "")) &&
    fieldWords.every((word) => fields.has(word)) &&
    !fieldWords.every((word) => sectors.has(word)) &&
    capitalWords(text) >= fieldWords.length
  );
}

function vagueReading(text: string, words: readonly string[]): NameReading {
  const field = fields.has(words[0] ?? "") && /^\p{Lu}/u.test(text.trim());
  return { type: "vague", organisation: undefined, sure: true, shape: field ? "subject" : "words" };
}

function readUnknown(text: string, words: readonly string[], key: string, names: Names): NameReading {
  const organisation = ownName(text);
  if (isPerson(text, words)) return { type: "person", organisation: undefined, sure: true, shape: "person" };
  const bare = organisation.replace(/[.!]$/, "");
  if (isInitials(bare) && !thingNames.has(key) && !names.isThing(key)) {
    return { type: "person", organisation: undefined, sure: true, shape: "known" };
  }
  if (words.every((word) => fields.has(base(word)) || connectors.has(word)) || names.isThing(key)) {
    return {
      type: "organisation",
      organisation,
      sure: words.some((word) => functions.has(word)),
      shape: "subject",
    };
  }
  if (isAbbreviation(bare)) return { type: "organisation", organisation, sure: true, shape: "known" };
  const named = /^[^\p{L}]*\p{Lu}/u.test(organisation);
  if (named) return { type: "organisation", organisation, sure: false, shape: "name" };
  return { type: "vague", organisation: undefined, sure: false, shape: "words" };
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}{2}|(?:\p{Lu}\.){2,3}|\p{Lu}\. ?\p{Lu})$/u.test(text);
}

const titles = set([
  "dr",
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "prof",
  "professor",
  "cllr",
  "councillor",
  "sir",
  "dame",
  "rev",
]);

function isPerson(text: string, words: readonly string[]): boolean {
  const written = text
    .trim()
    .replace(/\([^()]*\)/g, "")
    .trim()
    .split(/\s+/);
  if (written.length < 2 || written.length > 5) return false;
  const titled = titles.has(words[0] ?? "");
  const named = written.filter((word) => /^\p{Lu}[\p{L}'’-]+\.?$/u.test(word) && /\p{Ll}/u.test(word));
  const others = written.filter((word) => !named.includes(word));
  if (
    named.length === 0 ||
    !others.every((word) => /^(?:(?:\p{Lu}\.?){1,3}|de|van|von|der|al|el|bin|bint)$/u.test(word))
  )
    return false;
  return titled || words.every((word) => !vocabulary.has(base(word)));
}

function capitalWords(text: string): number {
  return ownName(text)
    .split(/\s+/)
    .filter((word) => /^['"“‘]?\p{Lu}/u.test(word)).length;
}

function endsWith(words: readonly string[], endings: readonly string[]): boolean {
  const spaced = ` ${words.join(" ")} `;
  return endings.some((ending) => spaced.endsWith(` ${ending} `));
}

/** The body that a post's title names: "ICB Children's Commissioner", "Chief Executive of Fenwater Council". */
function bodyWithin(text: string, names: Names): string | undefined {
  const words = ownName(text).split(/\s+/).slice(0, 16);
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 8); to > from; to--) {
      if (from === 0 && to === words.length) continue;
      const part = words.slice(from, to).join(" ");
      const body = bodyNamed(part, joining.has(words[from - 1] ?? ""), names);
      if (body !== undefined) return body;
    }
  }
  return undefined;
}

/** The body of that name; `tied`: it stands after "of", "at" or the like, so that a name nobody defined will do. */
function bodyNamed(text: string, tied: boolean, names: Names): string | undefined {
  if (!(tied || /^\p{Lu}/u.test(text)) || serviceNames.has(nameKey(text))) return undefined;
  const known = names.lookup(text);
  if (known) return known.type === "organisation" ? known.organisation : undefined;
  const named = tied && text.includes(" ") && !isVocabulary(text) && kindOfBody(text) !== undefined;
  return named ? ownName(text) : undefined;
}
