import { bodyKinds, type BodyKind } from "../guidance/organisations.ts";
import { own } from "../markdown/own.ts";
import { recent } from "../markdown/recent.ts";
import type { Owner } from "./draft.ts";
import { shortKey } from "./names.ts";
import { nearest } from "./nearest.ts";
import { initials, isShortFor } from "./owners/initials.ts";
import { nameKey, ownName } from "./owners/key.ts";
import { connectors, isAbbreviation, kindOfBody } from "./owners/vocabulary.ts";

const kindNamed = (name: string): BodyKind | undefined => bodyKinds.find(({ names }) => names.includes(name));
const forum = kindNamed("pcf");
const board = kindNamed("icb");
const authority = kindNamed("la");
const trust = kindNamed("nhs trust");

/** Groups of young people are named like forums of parents. */
const youth = /\b(?:youth|young|pupils?|students?|children)\b/i;

/** What an owner is called by: the body that it belongs to, else its own words. */
export function bodyOf({ organisation, text }: Owner): string {
  return organisation ?? text;
}

/** It is told which body the owner is or belongs to. */
export function namesBody({ type, organisation }: Owner): boolean {
  return type === "organisation" || organisation !== undefined;
}

/** The partner that a name means: its own name, longer or shorter, its abbreviation, or a part of it. */
export function partnerOf(name: string, partners: readonly string[]): string | undefined {
  const key = `${name}\n${partners.join("\n")}`;
  const before = known.get(key);
  if (before !== undefined) return before || undefined;
  const found = partners.find((partner) => isMeant(name, partner));
  known.set(key, own(found ?? ""));
  return found;
}

const known = recent<string>(() => 100_000);

function isMeant(name: string, partner: string): boolean {
  if (nameKey(name) === nameKey(partner) || isKindOf(name, partner)) return true;
  // "The council's Customer Team" is the council.
  const [, whose] = /^([^'’]{2,60})['’]s? /u.exec(name) ?? [];
  if (whose !== undefined && (isKindOf(whose, partner) || nameKey(whose) === nameKey(partner))) return true;
  if (isAbbreviation(name.trim())) {
    return partner.includes(`(${name.trim()})`) || isShortFor(name, initials(ownName(partner)));
  }
  return [nameKey, shortNameKey].some((keyOf) => {
    const [words, others] = [wordsOf(keyOf(name)), wordsOf(keyOf(partner))];
    const isPart =
      words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
    return words.length > 0 && isPart;
  });
}

/** "The ICB" is the one among the partners. */
function isKindOf(name: string, partner: string): boolean {
  const key = nameKey(name);
  const kind = kindOfBody(partner);
  return kind?.names.includes(key) ?? false;
}

function shortNameKey(name: string): string {
  return shortKey(nameKey(name));
}

function wordsOf(key: string): string[] {
  return key
    .split(" ")
    .map((word) => word.replace(/(?:'s?|(?<!s)s'?)$/, ""))
    .filter((word) => word !== "" && !connectors.has(word));
}

/** The partner that a name is probably a slip for, or the only one of its kind. */
export function nearestPartner(name: string, partners: readonly string[]): string | undefined {
  const own = partners.map(ownName);
  const slip = nearest(nameKey(name), own.map(nameKey));
  if (slip !== undefined) return own.find((partner) => nameKey(partner) === slip);
  const kind = youth.test(name) ? undefined : kindOfBody(name);
  const [only, other] = own.filter((partner) => kind !== undefined && kindOfBody(partner) === kind);
  return other === undefined ? only : undefined;
}

/** The name is that of a council, an integrated care board, a trust or a parent carer forum. */
export function isPartnerByKind(name: string): boolean {
  const kind = youth.test(name) ? undefined : kindOfBody(name);
  return kind !== undefined && [forum, board, authority, trust].includes(kind);
}

const health = /\b(?:nhs|health|camhs|hospitals?|therap(?:y|ies)|nurs(?:e|ing)|clinical|medical|dco|dmo)\b/;
const council =
  /\b(?:council|authority|social care|adult services|children's services|virtual school|send (?:team|service)|inclusion|early help|educational psychology|dcs)\b/;

/** Whether a name is that of a body of health, of a council, or of neither. */
export function sectorOf(name: string): "health" | "council" | undefined {
  const key = nameKey(name);
  const kind = kindOfBody(name) ?? bodyKinds.find(({ names }) => names.includes(key));
  if (kind !== undefined && kind === authority) return "council";
  if (kind !== undefined && (kind === board || kind === trust)) return "health";
  if (health.test(key)) return "health";
  return council.test(key) || /\p{Lu}(?:BC|CC|DC)$/u.test(name) ? "council" : undefined;
}

/** A forum of parents and carers. */
export function isForum(name: string): boolean {
  return !isOfYoungPeople(name) && kindOfBody(name) === forum;
}

/** A group of young people, by its name. */
export function isOfYoungPeople(name: string): boolean {
  return youth.test(name);
}
