import { documents, vague } from "../guidance/organisations.ts";
import { undecided as undecidedTimes, vague as vagueTimes } from "../guidance/time-words.ts";
import { once } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import { matchBrackets } from "./owners/brackets.ts";
import type { Names } from "./owners/common-names.ts";
import { isVagueSubject } from "./owners/generic.ts";
import { keyWords, nameKey } from "./owners/key.ts";
import { readList, type ListedOwner, type OwnerReading } from "./owners/list.ts";
import { isUndecided } from "./owners/read-name.ts";
import { findDoer, findNamed, findSubject } from "./owners/subject.ts";
import { isTime } from "./owners/tidy.ts";
import { isAbbreviation, postNouns } from "./owners/vocabulary.ts";

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
export function findBracketOwners(text: string, names: Names): readonly OwnerReading[] {
  return bracketsWith(names)(text);
}

const bracketsWith = once((names: Names) => remembering((text) => bracketOwners(text, names)));

function bracketOwners(text: string, names: Names): OwnerReading[] {
  const from = text.length - text.trimStart().length;
  const end = text.trimEnd().length - 1;
  const whole = end > from && end - from < longest && matchBrackets(text).closing(from) === end;
  const start = whole ? from + 1 : from;
  const inside = text.slice(start, whole ? end : undefined);
  if (inside.length > longest || notWho.test(inside)) return [];
  const settled = inside.replace(/[,;]([^,;]*)$/, (part, last: string) => (isPendingTime(last) ? "" : part));
  const timed = settled !== inside || inside.split(/[;:–—]|,(?!\d)|\s(?=by |from )/).some(isTime);
  const owners = readList(settled, names).filter((owner) => !isUnsettled(owner.text));
  // "HCH and the Youth Council": a body that the draft knows stands beside others of its sort.
  const backed =
    timed || owners.some((owner) => owner.sure && names.lookup(owner.text)?.type === "organisation");
  return owners.every((owner) => isLikely(owner, backed, names))
    ? owners.map((owner) => moved(owner, start))
    : [];
}

/** With whom it is done, or is still to be settled: "(with the college)", "(TBC with the college)". */
const notWho =
  /^(?:with|through|via|for|including|see|e\.?g\b|i\.?e\b|(?:tb[acd]|subject to agreement|(?:to be |yet to be |not yet )?(?:confirmed|agreed|discussed|settled|checked)|(?:under|in) discussion) with\b)/i;

const pendingTimes: ReadonlySet<string> = new Set([...undecidedTimes, ...vagueTimes]);

/** "TBC" after a comma is the time, and not the owner before it: "(Head of Inclusion, TBC)". */
function isPendingTime(text: string): boolean {
  const words = text.trim().toLowerCase().replaceAll("-", " ");
  return pendingTimes.has(words.replace(/^(?:date|timing|timescale) (?:is )?/, ""));
}

/** "Inspection report, 2025" tells where something was read. */
function isDocument(text: string): boolean {
  return documents.includes(keyWords(text).at(-1) ?? "");
}

/** "TBC", "to be agreed": alone, such words are as likely about the time, or about the action itself. */
function isUnsettled(text: string): boolean {
  const key = nameKey(text);
  return vague.undecided.includes(key) && !/^no(?:body)? /.test(key);
}

/** "lead TBC", "Head of SEND, vacant": somebody who is still to be found. */
function isPendingOwner(text: string): boolean {
  return isUndecided(text) && keyWords(text).some((word) => word === "owner" || postNouns.has(word));
}

/** A longer bracket is prose, and the subject of an action comes sooner. */
const longest = 300;

/** "(R1)", "(2.3)": where in the draft, or in the report, and not who. */
const reference = /^\p{Lu}{0,3}\d{1,2}(?:\.\d{1,2})*$/u;

/** Whether words in a bracket are meant as an owner; a time beside them makes it likelier. */
function isLikely(owner: ListedOwner, timed: boolean, names: Names): boolean {
  const known = names.lookup(owner.text) !== undefined;
  const named = known || /^(?:the |our )?\p{Lu}/u.test(owner.text);
  if (owner.shape === "name" && isDocument(owner.text)) return false;
  if (reference.test(owner.text)) return false;
  if (timed) return owner.sure || named;
  if (owner.type === "vague") return isVagueSubject(owner.text) || isPendingOwner(owner.text);
  return owner.sure && named && (known || owner.type !== "organisation" || !isAbbreviation(owner.text));
}

/**
 * The owners that an action names as its subject, "ICB to decide between two tenders", "The council: publish …",
 * or as those who do it: "A helpline, run by the council". Empty when the subject is "we" or a thing, or a body that
 * only receives or approves. Never throws.
 */
export function findOwner(title: string, names: Names): OwnerReading[] {
  const text = title.slice(0, longest);
  const named = findNamed(text, names);
  const subject = named.owners.length > 0 ? named : findSubject(text, names);
  const { owners, start } = subject.owners.length > 0 ? subject : findDoer(text, names);
  return owners.map((owner) => moved(owner, start));
}
