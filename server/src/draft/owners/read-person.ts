import { givenNames } from "../../guidance/given-names.ts";
import { personTitles } from "../../guidance/organisations.ts";
import { ownName } from "./key.ts";
import { isVocabulary, setOf } from "./vocabulary.ts";

const titles = setOf(personTitles);
const given = setOf(givenNames);
const shortened = setOf(personTitles, ["st", "dir", "exec", "asst", "dep", "assoc", "mgr", "snr"]);
const particles = setOf(["de", "van", "von", "der", "al", "el", "bin", "bint"]);

/** "Ann Hartley", "D. Field", "Dr S. Okoro", "Fatima Al-Hassan". */
export function isPerson(text: string): boolean {
  const [first = "", ...others] = ownName(text).split(/\s+/);
  const titled = titles.has(first.toLowerCase().replace(".", ""));
  const words = titled || /^\p{Lu}{2}$/u.test(first) ? others : [first, ...others];
  const isName = words.every((word) => isProper(word) || isInitial(word) || particles.has(word));
  if (!isName || !words.some(isProper) || others.length < 1 || others.length > 4) return false;
  return titled || words.every((word) => !isVocabulary(word));
}

/** A given name alone: "Helen". */
export function isGivenName(text: string): boolean {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  return /^\p{Lu}\p{Ll}+$/u.test(plain) && given.has(plain.toLowerCase());
}

function isProper(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) && /\p{Ll}/u.test(word) && !/['’]s$/u.test(word);
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u.test(word);
}

/** A full stop after the word ends no sentence: "Dr. Okoro". */
export function isTitle(word: string): boolean {
  return shortened.has(word.toLowerCase());
}

/** Initials alone: "PT", "D.W.", "J. S." */
export function isInitials(text: string): boolean {
  return /^(?:\p{Lu}{2}|\p{Lu}\. ?\p{Lu}\.?)$/u.test(text);
}
