import { vague } from "../guidance/organisations.ts";
import { inPost, openers, presentVerbs, receiving, requests, starting } from "../guidance/owner-phrases.ts";
import { matchBrackets } from "./owners/brackets.ts";
import type { Names } from "./owners/common-names.ts";
import { keyWords, nameKey } from "./owners/key.ts";
import { readList, type ListedOwner, type OwnerReading } from "./owners/list.ts";
import { isTime } from "./owners/tidy.ts";
import { isAbbreviation, isVocabulary } from "./owners/vocabulary.ts";

export type { OwnerReading } from "./owners/list.ts";

/** What comes later in a cell is no list of owners. */
const longestCell = 2000;

/**
 * The owners that an owner cell, the value of an owner label or "Lead: …" names; empty when it is blank, a dash
 * or n/a. Never throws; takes time in proportion to the text.
 */
export function readOwners(text: string, names: Names): OwnerReading[] {
  return readList(text.slice(0, longestCell), names).map((owner) => moved(owner, 0));
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
  const whole = end > from && end - from < longest && matchBrackets(text).closing(from) === end;
  const start = whole ? from + 1 : from;
  const inside = text.slice(start, whole ? end : undefined);
  if (inside.length > longest || /^(?:with|through|via|for|including|see|e\.?g\b|i\.?e\b)/i.test(inside))
    return [];
  const timed = inside.split(/[;:,–—]|\s(?=by |from )/).some(isTime);
  const owners = readList(inside, names).filter((owner) => !vague.undecided.includes(nameKey(owner.text)));
  return owners.every((owner) => isLikely(owner, timed, names))
    ? owners.map((owner) => moved(owner, start))
    : [];
}

/** A longer bracket is prose, and the subject of an action comes sooner. */
const longest = 300;

/** Whether words in a bracket are meant as an owner; a time beside them makes it likelier. */
function isLikely(owner: ListedOwner, timed: boolean, names: Names): boolean {
  const known = names.lookup(owner.text) !== undefined;
  const named = known || /^(?:the |our )?\p{Lu}/u.test(owner.text);
  if (timed) return owner.sure || named;
  if (owner.type === "vague") return isVagueSubject(owner.text);
  return owner.sure && named && (known || owner.type !== "organisation" || !isAbbreviation(owner.text));
}

/** "all schools", "everyone in the partnership": nobody in particular, but people who could act. */
function isVagueSubject(text: string): boolean {
  const words = keyWords(text);
  const last = words.pop() ?? "";
  const named = vague.subjects.includes(last) && words.every((word) => vague.qualifiers.includes(word));
  return named || (words.length === 0 && last === "all") || /^\s*every(?:one|body)\b/i.test(text);
}

const modal = /(?<=\s)(?:to|will|shall|must|should|is|are|\p{Ll}{2,12}s)(?=\s)/gu;

/**
 * The owners that an action names as its subject: "ICB to decide between two tenders", "The council will publish …".
 * Empty when the subject is "we" or a thing, or a body that only receives or approves. Never throws.
 */
export function findOwner(title: string, names: Names): OwnerReading[] {
  const text = title.slice(0, longest);
  const brackets = matchBrackets(text);
  for (const match of text.matchAll(modal)) {
    const verb = match[0];
    const isPresent = presentVerbs.has(verb);
    if (brackets.inside(match.index) || (verb !== "is" && verb.endsWith("s") && !isPresent)) continue;
    const before = text.slice(0, match.index).replace(/\sagreed\s*$/, "");
    const start = subjectStart(before);
    const owners = readList(before.slice(start), names);
    const act = owners.length > 0 && owners.every((owner) => canAct(owner, verb, names));
    if (act && acts(verb, text.slice(match.index + verb.length)))
      return owners.map((owner) => moved(owner, start));
    if (act || !isPresent) return [];
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

/** Not "we" or a thing, and no request: "Support schools to …", "Ask the ICB to …". */
function canAct(owner: ListedOwner, verb: string, names: Names): boolean {
  const words = owner.text.split(/\s+/);
  if (requests.has((words[0] ?? "").toLowerCase()) && words.length > 1) return false;
  if (owner.type === "vague") return isVagueSubject(owner.text);
  if (names.lookup(owner.text)) return true;
  if (!owner.sure || owner.shape === "subject") return false;
  if (owner.type === "person") return verb === "to" || verb === "will";
  return words.every(
    (word, at) => isVocabulary(word) || isAbbreviation(word) || isCapital(at > 0 ? word : words[1]),
  );
}

/** A name in capitals; at the start of a sentence, where any word has one, ask about the second word. */
function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^["“‘(]?[\p{Lu}\p{N}&]/u.test(word);
}

/** What follows the subject is something that it does. */
function acts(verb: string, after: string): boolean {
  const words = after.trim().toLowerCase().split(/\s+/, 6);
  const [first = "", ...rest] = words
    .map((word) => word.replace(/[.,;:]$/, ""))
    .filter((word) => !word.endsWith("ly"));
  if (verb === "is" || verb === "are") {
    if (first === "to") return acts("to", rest.join(" "));
    return first === "responsible" || (first.endsWith("ing") && first !== "being");
  }
  if (presentVerbs.has(verb)) return true;
  if (first === "be") return rest[0] === "responsible";
  if (starting.has(first)) return ![1, 2, 3].some((count) => inPost.has(rest.slice(0, count).join(" ")));
  return /^\p{Ll}/u.test(first) && !receiving.has(first);
}
