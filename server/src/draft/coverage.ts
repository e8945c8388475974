import { boilerplate, groups, partners, planHolders, type Part } from "../guidance/coverage-words.ts";
import { covered, finder, fold } from "../guidance/phrases.ts";
import type { Finder } from "../guidance/phrases.ts";
import { once } from "../markdown/once.ts";
import { remembering } from "../markdown/remember.ts";
import type { Passages } from "./passages.ts";

const setPhrases = finder(boilerplate);
const plans = finder(planHolders);
const seek = (parts: readonly Part[]): readonly Sought[] =>
  parts.map(({ name, phrases }) => ({ name, fits: finder(phrases) }));
const soughtPartners = seek(partners);
const soughtGroups = seek(groups);
const soughtEverywhere = [...soughtPartners, ...soughtGroups];

interface Sought {
  readonly name: string;
  readonly fits: Finder;
}

/** The partners of whose work no passage speaks. */
export function partnersUnsaid(parts: readonly Passages[]): string[] {
  return unsaid(soughtPartners, parts);
}

/** The groups of children and young people of whom no passage speaks; none where no passage speaks of EHC plans. */
export function groupsUnsaid(parts: readonly Passages[]): string[] {
  return parts.some((passages) => speaksOfPlans(passages)) ? unsaid(soughtGroups, parts) : [];
}

const speaksOfPlans = once((passages: Passages) => passages.some((passage) => plans.isIn(fold(passage))));

function unsaid(sought: readonly Sought[], parts: readonly Passages[]): string[] {
  let left = sought;
  for (const passages of parts) {
    if (left.length === 0) break;
    left = left.filter((each) => !saidIn(passages).includes(each));
  }
  return left.map(({ name }) => name);
}

const saidIn = once((passages: Passages): readonly Sought[] => passages.flatMap(saidInPassage));

const saidInPassage = remembering((passage): readonly Sought[] => {
  const text = setPhrases.replaceIn(fold(passage), covered);
  return soughtEverywhere.filter(({ fits }) => fits.isIn(text));
});
