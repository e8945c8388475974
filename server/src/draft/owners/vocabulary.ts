import {
  bodyKinds,
  groups,
  personTitles,
  placeWords,
  posts,
  services,
  subjects,
  things,
  vague,
  type BodyKind,
} from "../../guidance/organisations.ts";
import { once } from "../../markdown/once.ts";
import { remembering } from "../../markdown/remember.ts";
import { keyWords, nameKey, ownName } from "./key.ts";

export function setOf(...lists: (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat());
}

export const postNouns = setOf(posts.nouns);
export const pluralPosts = setOf(
  posts.nouns.map((noun) => (noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`)),
);
/** Words for a field of work; `functions` are those of an office. */
export const functions = setOf(subjects.functions);
export const fields = setOf(subjects.functions, subjects.fields, things);
export const sectors = setOf(["health", "education", "care", "social"]);
export const connectors = setOf(["and", "of", "for", "the", "&", "to", "in", "with", "at", "on"]);
const serviceNames = setOf(services.names);

const phrases = [
  groups.endings,
  services.endings,
  services.names,
  vague.phrases,
  ...bodyKinds.flatMap(wordsOf),
];
const vocabulary = setOf(
  [...fields, ...postNouns, ...pluralPosts, ...connectors],
  [...placeWords, ...personTitles, ...vague.endings, ...vague.openings],
  phrases.flat().flatMap((phrase) => phrase.split(" ").filter((word) => word.length > 1)),
);

function wordsOf(kind: BodyKind): (readonly string[])[] {
  return [kind.names, kind.endings, kind.words];
}

/** Every word belongs to the vocabulary of bodies, posts and fields of work: none is anybody's own name. */
export function isVocabulary(text: string): boolean {
  return keyWords(text).every((word) => vocabulary.has(base(word)));
}

/** Without the ending of the genitive: "children's" is "children". */
export function base(word: string): string {
  return word.includes("'") ? word.replace(/'s?$/, "") : word;
}

/** A service or team that everybody knows by this name, not a body. */
export function isServiceName(text: string): boolean {
  return serviceNames.has(nameKey(text));
}

/** A single token that abbreviates: "ICB", "WNFT", "S4P", "SENCo". */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&]{1,9}!?$/u.test(text) && (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) >= 2;
}

export function endsWith(words: readonly string[], endings: readonly string[]): boolean {
  const known = asSet(endings);
  return endingsOf(words).some((ending) => known.has(ending));
}

/** The last word, the last two, and so on. */
const endingsOf = once((words: readonly string[]): readonly string[] => {
  const last = words.slice(-mostWords);
  return last.map((_, at) => last.slice(last.length - 1 - at).join(" "));
});

/** No ending has more words. */
const mostWords = 6;
const asSet = once((endings: readonly string[]): ReadonlySet<string> => new Set(endings));

/** How many words begin with a capital. */
export function capitalWords(text: string): number {
  return ownName(text)
    .split(/\s+/)
    .filter((word) => /^['"“‘]?\p{Lu}/u.test(word)).length;
}

const bodyEndings = bodyKinds.flatMap(({ endings }) => endings);

/** The words end as the name of a body of some kind does. */
export function endsAsBody(words: readonly string[]): boolean {
  return endsWith(words, bodyEndings);
}

/** The kind of body that bears such a name of its own; undefined where the name does not tell. */
export function kindOfBody(text: string): BodyKind | undefined {
  return kinds(text).kind;
}

const kinds = remembering((text): { readonly kind: BodyKind | undefined } => ({ kind: readKind(text) }));

function readKind(text: string): BodyKind | undefined {
  const words = keyWords(text);
  const spaced = ` ${words.join(" ")} `;
  const isOwn = capitalWords(text) > 1 && !isVocabulary(text);
  return bodyKinds.find(
    (kind) =>
      endsWith(words, kind.endings) ||
      kind.beginnings.some((beginning) => spaced.startsWith(` ${beginning} `)) ||
      (isOwn && kind.words.some((word) => spaced.includes(` ${word} `))),
  );
}
