import { personTitles } from "../../guidance/organisations.ts";
import { ownName } from "./key.ts";
import { isVocabulary, setOf } from "./vocabulary.ts";

const titles = setOf(personTitles);
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

function isProper(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(word) && /\p{Ll}/u.test(word) && !/['’]s$/u.test(word);
}

function isInitial(word: string): boolean {
  return /^(?:\p{Lu}\.?|(?:\p{Lu}\.){2,3})$/u.test(word);
}

/** Initials alone: "PT", "D.W.", "J. S." */
export function isInitials(text: string): boolean {
  return /^(?:\p{Lu}{2}|\p{Lu}\. ?\p{Lu}\.?)$/u.test(text);
}
