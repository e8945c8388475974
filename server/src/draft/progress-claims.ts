import { assurances, claimsOfProgress } from "../guidance/progress-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { evidenceIn } from "./evidence.ts";
import { purposeOf } from "./purpose.ts";
import { walk, type Section } from "./sections.ts";
import { statementsOf } from "./statements.ts";

/** A sentence that claims progress, and the part of the document that it stands in. */
export interface ProgressClaim {
  readonly claim: Words;
  readonly section: Section;
}

const claims = finder(claimsOfProgress);
const assured = finder(assurances);

/** The first claim of each part that a report makes for itself; what is planned or feared makes none. */
export function progressClaims(root: Section): ProgressClaim[] {
  return [...walk(root)].flatMap((section) => {
    const purpose = purposeOf(section);
    if (purpose === "next" || purpose === "risk" || purpose === "glossary") return [];
    const claim = claimIn(section);
    return claim ? [{ claim, section }] : [];
  });
}

const claimIn = once(({ elements }: Section): Words | undefined => {
  const prose = elements.filter(({ type }) => type === "paragraph" || type === "list");
  return statementsOf(prose).find(({ text }) => !text.trim().endsWith("?") && claims.isIn(fold(text)));
});

const figure = /\d\s?%|\b(?:from|of|to)\s\d|£\d|\b\d+ (?:of|out of)\b/u;

/** The part names who has looked, a source of evidence, or figures. */
export function hasAssurance(section: Section): boolean {
  return walk(section).some((part) => assuresIn(part));
}

const assuresIn = once(({ elements }: Section): boolean =>
  statementsOf(elements).some(
    (words) => figure.test(words.text) || assured.isIn(fold(words.text)) || evidenceIn(words).length > 0,
  ),
);
