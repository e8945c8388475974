import { inPost, openers, presentVerbs, receiving, starting } from "../guidance/owner-phrases.ts";
import { vague } from "../guidance/organisations.ts";
import { matchBrackets } from "./owners/brackets.ts";
import type { Names } from "./owners/common-names.ts";
import { keyWords, nameKey } from "./owners/key.ts";
import { readList, type ListedOwner, type OwnerReading } from "./owners/list.ts";
import { isTime } from "./owners/pieces.ts";
import { isVocabulary } from "./owners/read-name.ts";

export type { OwnerReading } from "./owners/list.ts";

/**
 * The owners that an owner cell, the value of an owner label or "Lead: …" names; empty when it is blank, a dash
 * or n/a. Never throws.
 */
export function readOwners(text: string, names: Names): OwnerReading[] {
  return readList(text, names).map((owner) => moved(owner, 0));
}

function moved({ text, type, organisation, from, to }: ListedOwner, by: number): OwnerReading {
  return { text, type, organisation, from: from + by, to: to + by };
}

/**
 * The owners in a bracket without a label at the end of an item, with or without its brackets: "(LA, by July 2026)".
 * Empty when the bracket says something else. Never throws.
 */
export function findBracketOwners(text: string, names: Names): OwnerReading[] {
  const from = text.length - text.trimStart().length;
  const end = text.trimEnd().length - 1;
  const whole = end > from && matchBrackets(text).closing(from) === end;
  const start = whole ? from + 1 : from;
  const inside = text.slice(start, whole ? end : undefined);
  if (inside.length > 300) return [];
  const timed = inside.split(/[;,–—]|\s(?=by |from )/).some(isTime);
  const owners = readList(inside, names).filter((owner) => !vague.undecided.includes(nameKey(owner.text)));
  return owners.every((owner) => isLikely(owner, timed, names))
    ? owners.map((owner) => moved(owner, start))
    : [];
}

/** Whether words in a bracket are meant as an owner; a time beside them makes it likelier. */
function isLikely(owner: ListedOwner, timed: boolean, names: Names): boolean {
  if (owner.type === "vague") return owner.sure && (timed || isVagueSubject(owner.text));
  const named = /^(?:the |our )?\p{Lu}/u.test(owner.text) || names.lookup(owner.text) !== undefined;
  return owner.sure ? named || timed : named && timed;
}

/** "all schools", "everyone in the partnership": nobody in particular, but people who could act. */
function isVagueSubject(text: string): boolean {
  const words = keyWords(text);
  const named =
    vague.subjects.includes(words.at(-1) ?? "") &&
    words.slice(0, -1).every((word) => vague.qualifiers.includes(word));
  return named || /^\s*every(?:one|body)\b/i.test(text);
}

const modal = /(?<=\s)(?:to|will|shall|must|should|is|are|\p{Ll}{2,12}s)(?=\s)/gu;

/**
 * The owners that an action names as its subject: "ICB to decide between two tenders", "The council will publish …".
 * Empty when the subject is "we" or a thing, or a body that only receives or approves. Never throws.
 */
export function findOwner(title: string, names: Names): OwnerReading[] {
  const text = title.slice(0, 400);
  const brackets = matchBrackets(text);
  for (const match of text.matchAll(modal)) {
    const present = presentVerbs.has(match[0]);
    if (brackets.inside(match.index) || (/s$/.test(match[0]) && match[0] !== "is" && !present)) continue;
    const start = subjectStart(text.slice(0, match.index));
    const owners = readList(text.slice(start, match.index).replace(/\sagreed\s*$/, ""), names);
    const isSubject = owners.length > 0 && owners.every((owner) => canAct(owner, names));
    if (isSubject && acts(match[0], text.slice(match.index + match[0].length)))
      return owners.map((owner) => moved(owner, start));
    if (isSubject || !present) return [];
  }
  return [];
}

/** Where the subject begins: after "By March," or "From September the …", else at the start. */
function subjectStart(before: string): number {
  const [first = ""] = before.trimStart().toLowerCase().split(/[\s,]/, 1);
  if (!openers.has(first)) return 0;
  const comma = before.lastIndexOf(", ");
  const article = Math.max(before.lastIndexOf(" the "), before.lastIndexOf(" our "));
  return Math.max(comma + 1, article, 0);
}

/** Not "we" or a thing; a person only where the draft knows the name or it has a title or initials. */
function canAct(owner: ListedOwner, names: Names): boolean {
  if (names.lookup(owner.text)) return owner.type !== "vague";
  if (owner.type === "vague") return isVagueSubject(owner.text);
  if (owner.type === "person") return /^(?:Dr|Mr|Mrs|Ms|Prof|Cllr)\b|^\p{Lu}(?:\.|\p{Lu}$)/u.test(owner.text);
  return (
    owner.sure &&
    owner.shape !== "subject" &&
    owner.text.split(/\s+/).every((word, at) => isWordOfName(word, at))
  );
}

/** In capitals, or a word of the field; the first word of a sentence has a capital anyway. */
function isWordOfName(word: string, at: number): boolean {
  return (at > 0 && /^["“‘(]?[\p{Lu}\p{N}&]/u.test(word)) || isVocabulary(word);
}

/** What follows the subject is something that it does. */
function acts(verb: string, after: string): boolean {
  const words = after
    .trim()
    .toLowerCase()
    .split(/\s+/, 5)
    .map((word) => word.replace(/[.,;:]$/, ""));
  if (verb === "is" || verb === "are") {
    if (/ing$/.test(words[0] ?? "")) return words[0] !== "being";
    return words[0] === "to" && acts("to", words.slice(1).join(" "));
  }
  if (presentVerbs.has(verb)) return true;
  const [first = "", ...rest] = words;
  if (first === "be") return rest[0] === "responsible";
  if (starting.has(first)) return ![1, 2, 3].some((count) => inPost.has(rest.slice(0, count).join(" ")));
  return /^\p{Ll}/u.test(first) && !receiving.has(first);
}
