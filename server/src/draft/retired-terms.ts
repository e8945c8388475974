import { finder, fold } from "../guidance/phrases.ts";
import type { Finder } from "../guidance/phrases.ts";
import {
  inPastTense,
  ofThePast,
  retiredLists,
  retiredTerms,
  type RetiredTerm,
} from "../guidance/retired-terms.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Words } from "../markdown/elements.ts";
import type { Draft } from "./draft.ts";
import { isInQuotation } from "./quotation.ts";
import { sentences } from "./statements.ts";
import { inStretches } from "./stretches.ts";

/** A retired term, and all places where a document uses it of the present. */
export interface RetiredUse {
  readonly term: RetiredTerm;
  readonly first: Words;
  readonly all: readonly Words[];
}

const finders = retiredTerms.map((term) => ({ term, fits: finder(Object.keys(term.phrases), retiredLists) }));
const past = finder(ofThePast);
const pastTense = finder(inPastTense);
/** A word of each term, so that most paragraphs need not be searched. */
const hint = /ccg|clinical commissioning|statement|school action|primary care|wsoa/i;

/** The retired terms of a document, each once. Tellings of the past and quotations may use them. */
export function retiredUses(draft: Draft, today: PlainDate): RetiredUse[] {
  const found = allUses(draft.root);
  if (found.length === 0) return [];
  const written = draft.date ?? newestYear(draft) ?? today;
  const uses = new Map<RetiredTerm, Words[]>();
  for (const { term, words } of found)
    if (term.from <= written) uses.set(term, [...(uses.get(term) ?? []), words]);
  return [...uses].flatMap(([term, all]) => {
    const [first] = all;
    return first ? [{ term, first, all }] : [];
  });
}

const allUses = inStretches(({ words, quoted }) => {
  if (quoted || !hint.test(words.text)) return [];
  const text = fold(words.text);
  return finders.flatMap(({ term, fits }) => {
    const found = fits.isIn(text)
      ? sentences(words).flatMap((sentence) => presentIn(sentence, fits, term))
      : [];
    return found.map((each) => ({ term, words: each }));
  });
});

function presentIn(sentence: Words, fits: Finder, { from }: RetiredTerm): Words[] {
  const text = fold(sentence.text);
  const years = (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
  const isLater = years.length > 0 && Math.min(...years) > Number(from.slice(0, 4));
  if (past.isIn(text) || (!isLater && pastTense.isIn(text)) || years.some((year) => year <= 2022)) return [];
  return fits.allIn(text).flatMap(({ from, to }) => {
    return isInQuotation(text, from) ? [] : [sentence.slice(from, to)];
  });
}

/** How far ahead, in years, a plan may look: the newest year that it names is no later than that. */
const longestView = 2;

/** When a document that bears no date was written at the latest, by the newest year that it names. */
function newestYear({ markdown }: Draft): PlainDate | undefined {
  const years = markdown.text.match(/\b20[0-3]\d\b/g) ?? [];
  const newest = years.reduce((max, year) => (year > max ? year : max), "");
  return newest === "" ? undefined : `${Number(newest) - longestView}-12-31`;
}
