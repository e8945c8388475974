import {
  adverbs,
  doneBy,
  inPost,
  intentions,
  openers,
  receiving,
  requests,
  starting,
} from "../../guidance/owner-phrases.ts";
import { imperative } from "../../guidance/headings.ts";
import { hasLetter } from "../../markdown/letters.ts";
import { matchBrackets } from "./brackets.ts";
import type { Names } from "./common-names.ts";
import { isSector, isVagueSubject } from "./generic.ts";
import { readList, type ListedOwner } from "./list.ts";
import { isTime, isTimeOnly } from "./tidy.ts";
import { formOf } from "./verbs.ts";
import { isAbbreviation, isVocabulary } from "./vocabulary.ts";

/** Owners, with where the words begin that their offsets count from. */
export interface Found {
  readonly owners: readonly ListedOwner[];
  readonly start: number;
}

const none: Found = { owners: [], start: 0 };

/** Whoever is the subject of an action and acts in it: "ICB to decide …", "The council opens a helpline". */
export function findSubject(text: string, names: Names): Found {
  const brackets = matchBrackets(text);
  const words = [...text.matchAll(/\S+/g)];
  for (const [at, match] of words.entries()) {
    const verb = match[0];
    const following = (): string[] =>
      words.slice(at + 1, at + 3).map(([word]) => word.toLowerCase().replace(/[.,;:]$/, ""));
    const form = at > 0 ? formOf(verb, following) : undefined;
    if (!form || brackets.inside(match.index)) continue;
    const before = withoutAdverb(
      text.slice(0, match.index),
      verb === "to" ? [intentions, adverbs] : [adverbs],
    );
    const found = subjectStarts(before).map((start) => ({
      start,
      owners: readList(before.slice(start), names),
    }));
    const subject =
      found.find(({ start, owners }) => areSubject(before.slice(start), owners, verb, names)) ??
      possessor(before, names);
    if (subject && form === "several" && !areSeveral(subject.owners)) continue;
    if (subject && (form !== "modal" || acts(verb, text.slice(match.index + verb.length)))) return subject;
    if (subject || form === "modal") return none;
  }
  return none;
}

/** Whose it is: "The council's new survey asks …" is the council's to do. */
function possessor(before: string, names: Names): Found | undefined {
  const end = before.search(/[’']s \p{Ll}/u);
  const name = before.slice(0, Math.max(0, end));
  if (name === "" || name.length > longestName || names.lookup(name) === undefined) return undefined;
  return { owners: readList(name, names), start: 0 };
}

/** Owners who can act, from the first word on. */
function areSubject(words: string, owners: readonly ListedOwner[], verb: string, names: Names): boolean {
  const [first] = owners;
  return (
    first !== undefined &&
    !hasLetter(words.slice(0, first.from).replace(/^\s*(?:both|jointly) /i, "")) &&
    owners.every((owner) => canAct(owner, verb, names))
  );
}

function withoutAdverb(before: string, lists: readonly ReadonlySet<string>[]): string {
  const words = before.trimEnd().split(/\s+/).slice(-2);
  const last = words.at(-1) ?? "";
  const found = [words.join(" "), last].find((each) => lists.some((list) => list.has(each)));
  return found === undefined ? before : before.trimEnd().slice(0, -found.length);
}

/** Where the subject may begin: at the start, or after "By March," or "From September 2027". */
function subjectStarts(before: string): number[] {
  const [first = ""] = before.trimStart().toLowerCase().split(/[\s,]/, 1);
  if (!openers.has(first)) return [0];
  const commas = [before.indexOf(", "), before.lastIndexOf(", ")].filter((at) => at >= 0).map((at) => at + 1);
  const article = Math.max(before.lastIndexOf(" the "), before.lastIndexOf(" our "));
  const isAfterTime = article > 0 && isTime(before.slice(0, article));
  return [...new Set([...afterTime(before), 0, ...commas, ...(isAfterTime ? [article] : [])])];
}

/** Where a name in capitals follows words of time: "From 2 November 2026 CMBC". */
function afterTime(before: string): number[] {
  const names = [
    ...before.matchAll(/(?<=\d\S* )(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)\p{Lu}/gu),
  ];
  const last = names.findLast(({ index }) => isTimeOnly(before.slice(0, index)));
  return last ? [last.index] : [];
}

function areSeveral(owners: readonly ListedOwner[]): boolean {
  const [first] = owners;
  return (
    owners.length > 1 || (first !== undefined && first.type !== "organisation" && /s$/i.test(first.text))
  );
}

/** Not "we" or a thing, and no request: "Support schools to …", "Ask the ICB to …". */
function canAct(owner: ListedOwner, verb: string, names: Names): boolean {
  const words = owner.text.split(/\s+/);
  if (requests.has((words[0] ?? "").toLowerCase()) && words.length > 1) return false;
  if (owner.type === "vague") return isVagueSubject(owner.text) || (verb === "will" && isSector(owner.text));
  if (names.lookup(owner.text)) return true;
  if (!owner.sure || owner.shape === "subject") return false;
  if (owner.type === "person") return verb === "to" || verb === "will" || owner.organisation !== undefined;
  return words.every(
    (word, at) => isVocabulary(word) || isAbbreviation(word) || isCapital(at > 0 ? word : words[1]),
  );
}

/** A name in capitals; at the start of a sentence, where any word has one, ask about the second word. */
function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^["“‘(]?[\p{Lu}\p{N}&]/u.test(word);
}

/** What follows the subject and the modal is something that it does. */
function acts(verb: string, after: string): boolean {
  const words = after.trim().toLowerCase().split(/\s+/, 6);
  const [first = "", ...rest] = words
    .map((word) => word.replace(/[.,;:]$/, ""))
    .filter((word) => !word.endsWith("ly"));
  if (verb === "is" || verb === "are") {
    if (first === "to") return acts("to", rest.join(" "));
    return first === "responsible" || (first.endsWith("ing") && first !== "being");
  }
  if (first === "be") return rest[0] === "responsible";
  if (starting.has(first)) return ![1, 2, 3].some((count) => inPost.has(rest.slice(0, count).join(" ")));
  return /^\p{Ll}/u.test(first) && !receiving.has(first);
}

/** Whoever stands before a colon, with what they do after it: "Dale Council: a second round of calls". */
export function findNamed(text: string, names: Names): Found {
  const colon = text.indexOf(": ");
  const before = text.slice(0, Math.max(0, colon));
  if (colon < 2 || colon > longestName || /[.;(]/.test(before)) return none;
  const owners = readList(before, names);
  const isToDo = imperative.test(text.slice(colon + 2));
  const all = owners.every((owner) =>
    owner.type === "vague"
      ? isToDo && isVagueSubject(owner.text)
      : names.lookup(owner.text) !== undefined || (isToDo && owner.sure && canAct(owner, "will", names)),
  );
  return owners.length > 0 && all && areSubject(before, owners, "will", names) ? { owners, start: 0 } : none;
}

const longestName = 60;

const byline = new RegExp(
  `(?:[,–—-]|\\b(?:be|is|are))\\s(?:${[...doneBy].join("|").replaceAll(" ", "[ -]")})\\s`,
  "gi",
);

/** Whoever does it, told after the action: "A new service, run by Dale Trust and the council". */
export function findDoer(text: string, names: Names): Found {
  const match = [...text.matchAll(byline)].at(-1);
  if (!match || matchBrackets(text).inside(match.index)) return none;
  const start = match.index + match[0].length;
  const [clause = ""] = text.slice(start).split(/[.;](?:\s|$)/, 1);
  const [name = ""] = clause.split(
    /\s(?:in|for|at|to|across|from|on|during|until|so|using|as)\s(?=\p{Ll})/u,
    1,
  );
  for (const words of [clause, name]) {
    const owners = readList(words, names);
    if (owners.length > 0 && owners.every((owner) => canAct(owner, "will", names))) return { owners, start };
  }
  return none;
}
