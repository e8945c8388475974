import { boilerplate, groups, partners, planHolders, type Part } from "../guidance/coverage-words.ts";
import { finder, fold } from "../guidance/phrases.ts";

const setPhrases = finder(boilerplate);
const plans = finder(planHolders);
const seek = (parts: readonly Part[]): readonly Sought[] =>
  parts.map(({ name, phrases }) => ({ name, fits: finder(phrases) }));
const soughtPartners = seek(partners);
const soughtGroups = seek(groups);

interface Sought {
  readonly name: string;
  readonly fits: RegExp;
}

/** The partners of whose work no passage speaks. */
export function partnersUnsaid(passages: readonly string[]): string[] {
  return unsaid(soughtPartners, passages);
}

/** The groups of children and young people of whom no passage speaks; none where no passage speaks of EHC plans. */
export function groupsUnsaid(passages: readonly string[]): string[] {
  const spoken = passages.some((passage) => fold(passage).search(plans) !== -1);
  return spoken ? unsaid(soughtGroups, passages) : [];
}

function unsaid(sought: readonly Sought[], passages: readonly string[]): string[] {
  return sought
    .filter(({ fits }) => !passages.some((passage) => withoutSetPhrases(passage).search(fits) !== -1))
    .map(({ name }) => name);
}

function withoutSetPhrases(passage: string): string {
  return fold(passage).replace(setPhrases, (words) => "~".repeat(words.length));
}
