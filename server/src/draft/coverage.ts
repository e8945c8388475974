import { boilerplate, groups, partners, planHolders, type Part } from "../guidance/coverage-words.ts";
import { covered, finder, fold } from "../guidance/phrases.ts";
import type { Finder } from "../guidance/phrases.ts";

const setPhrases = finder(boilerplate);
const plans = finder(planHolders);
const seek = (parts: readonly Part[]): readonly Sought[] =>
  parts.map(({ name, phrases }) => ({ name, fits: finder(phrases) }));
const soughtPartners = seek(partners);
const soughtGroups = seek(groups);

interface Sought {
  readonly name: string;
  readonly fits: Finder;
}

/** The partners of whose work no passage speaks. */
export function partnersUnsaid(passages: readonly string[]): string[] {
  return unsaid(soughtPartners, passages);
}

/** The groups of children and young people of whom no passage speaks; none where no passage speaks of EHC plans. */
export function groupsUnsaid(passages: readonly string[]): string[] {
  const spoken = passages.some((passage) => plans.isIn(fold(passage)));
  return spoken ? unsaid(soughtGroups, passages) : [];
}

function unsaid(sought: readonly Sought[], passages: readonly string[]): string[] {
  return sought
    .filter(({ fits }) => !passages.some((passage) => fits.isIn(withoutSetPhrases(passage))))
    .map(({ name }) => name);
}

function withoutSetPhrases(passage: string): string {
  return setPhrases.replaceIn(fold(passage), covered);
}
