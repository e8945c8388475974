import { demand, type Purpose } from "../guidance/headings.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import { once } from "../markdown/once.ts";
import { isNumberedCard } from "./cards.ts";
import type { Known } from "./ending.ts";
import { isAreaHeading, purposeOf } from "./purpose.ts";
import type { Section } from "./sections.ts";
import { numberOf } from "./wording.ts";

/** What the entries of a draft are read for. */
export interface Reading {
  readonly kind: Kind;
  readonly known: Known;
  /** The question that a section of a self-evaluation answers. */
  readonly questionOf: (section: Section) => 1 | 2 | 3 | undefined;
}

/** What the entries of a section are told by, beside its own heading and elements. */
export interface Setting extends Pick<Reading, "kind" | "known"> {
  readonly purpose: Purpose | undefined;
  readonly question: 1 | 2 | 3 | undefined;
  readonly isInArea: boolean;
}

export function settingOf(section: Section, { kind, known, questionOf }: Reading): Setting {
  return {
    kind,
    known,
    purpose: isNumberedCard(section, known)
      ? section.parent && purposeOf(section.parent)
      : purposeOf(section),
    question: questionOf(section),
    isInArea: isInArea(section),
  };
}

/** A section of a self-evaluation about the year ahead, or a part of any document that says what will be done. */
export function isAhead({ kind, purpose, question }: Omit<Setting, "isInArea">): boolean {
  if (kind !== "self-evaluation") return purpose === "next";
  const past =
    purpose === "done" || purpose === "measures" || purpose === "governance" || purpose === "background";
  return question === 3 ? !past : question === undefined && purpose === "next";
}

/** Headings with an owner and a date below them are actions here. */
export function expectsCards(setting: Setting): boolean {
  const { kind, purpose } = setting;
  return (purpose === undefined || purpose === "next") && (plans.includes(kind) || isAhead(setting));
}

function isInArea(section: Section): boolean {
  if (!section.parent) return false;
  return isAreaHeading(section) || isDemand(section) || isInArea(section.parent);
}

/** "B. Plans are not delivered: leaders should urgently put it right." */
const isDemand = once(({ title }: Section): boolean => numberOf(title) !== undefined && demand.test(title));
