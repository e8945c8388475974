import { assurances, claimsOfProgress } from "../guidance/progress-words.ts";
import { finder, fold } from "../guidance/phrases.ts";
import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { evidenceIn } from "./evidence.ts";
import { purposeOf } from "./purpose.ts";
import { walk, type Section } from "./sections.ts";
import { pointsOf, statementsOf } from "./statements.ts";

const claims = finder(claimsOfProgress);
const assured = finder(assurances);

/**
 * The first claim of each part that a report makes for itself and that nothing bears out. What is planned or feared
 * makes none.
 */
export function bareClaims(root: Section): Words[] {
  return [...walk(root)].flatMap((section) => {
    const purpose = purposeOf(section);
    if (purpose === "next" || purpose === "risk" || purpose === "glossary") return [];
    return bareClaimIn(section) ?? [];
  });
}

/** A claim may be borne out by its own words, by those before it and by all that follow; a point in a list by its own. */
function bareClaimIn(section: Section): Words | undefined {
  const points = pointsIn(section);
  const last = points.findLastIndex(({ assures }) => assures);
  const isBorneOut = (at: number): boolean => {
    const point = points[at];
    if (!point || point.assures) return true;
    return point.leads ? last > at || points[at - 1]?.assures === true : false;
  };
  const at = points.findIndex(({ claim }, index) => claim && !isBorneOut(index));
  const claim = points[at]?.claim;
  return claim && section.children.some(assures) && points[at]?.leads ? undefined : claim;
}

/** What is said of one thing: a paragraph, an item of a list with what is below it, a table. */
interface Point {
  readonly claim: Words | undefined;
  readonly assures: boolean;
  /** It may speak of what follows it: no later point of a list does. */
  readonly leads: boolean;
}

const pointsIn = once(({ elements }: Section): readonly Point[] =>
  elements.flatMap((element): Point[] => {
    if (element.type !== "list")
      return [pointOf(statementsOf([element]), element.type === "paragraph", true)];
    return pointsOf(element).map((statements, at) => pointOf(statements, true, at === 0));
  }),
);

function pointOf(statements: readonly Words[], claimed: boolean, leads: boolean): Point {
  const claim = claimed
    ? statements.find(({ text }) => !text.trim().endsWith("?") && claims.isIn(fold(text)))
    : undefined;
  return { claim, assures: statements.some(assuresIn), leads };
}

const figure = /\d\s?%|\b(?:from|of|to)\s\d|£\d|\b\d+ (?:of|out of)\b/u;

function assures(section: Section): boolean {
  return walk(section).some((part) => pointsIn(part).some((point) => point.assures));
}

/** It names who has looked, a source of evidence, or figures. */
function assuresIn(words: Words): boolean {
  return figure.test(words.text) || assured.isIn(fold(words.text)) || evidenceIn(words).length > 0;
}
