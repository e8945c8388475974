import { aboutThePlan, foreseen, noDoers, outcome, promise, served } from "../guidance/promise-words.ts";
import { plans } from "../guidance/kinds.ts";
import type { Role } from "../guidance/labels.ts";
import type { Element, Paragraph, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { spanning } from "../markdown/place.ts";
import type { Known } from "./ending.ts";
import { slotAfter, type Entry, type Listed } from "./entry.ts";
import { valuesOf } from "./entries-in-lists.ts";
import { readLabels } from "./labelled.ts";
import { namesKind } from "./kind.ts";
import type { Names } from "./names.ts";
import { findOwner, readOwners, type OwnerReading } from "./owner.ts";
import { judgeMeasure } from "./impact.ts";
import { isAreaHeading } from "./purpose.ts";
import { isResult } from "./results.ts";
import { sameList } from "./same-list.ts";
import { upwards, walk, type Section } from "./sections.ts";
import { settingOf, type Reading } from "./setting.ts";
import { sentences } from "./statements.ts";
import { findTimescale } from "./timescale.ts";
import { isBold, numberOf, trimmed } from "./wording.ts";

const fewest = 3;

/**
 * The actions of a plan that is written in sentences: a paragraph each, "We will open a clinic by May. The ICB will pay.",
 * with what the paragraphs below it say of it. Asked only where lists and tables hold hardly any, and not of the areas of
 * those. None where few paragraphs tell a day or a measure: that is a strategy and no plan.
 */
export function entriesInProse(root: Section, reading: Reading, elsewhere: readonly Section[]): Listed[] {
  if (!plans.includes(reading.kind)) return [];
  const sections = walk(root);
  const namesAreas = sections.some(isAreaHeading);
  const taken = new Set(elsewhere.map(outermost));
  const listed = sections.flatMap((section): Listed[] => {
    const { purpose, isInArea } = settingOf(section, reading);
    const mayHold = purpose === undefined ? isInArea || (!namesAreas && isPart(section)) : purpose === "next";
    const entries =
      mayHold && !taken.has(outermost(section)) ? promisedIn(section, reading.known, isInArea) : [];
    return entries.length > 0 ? [{ section, entries }] : [];
  });
  const entries = listed.flatMap((each) => each.entries);
  const telling = entries.filter(({ end, measures }) => end !== undefined || measures.length > 0);
  return entries.length >= fewest && telling.length * 2 > entries.length ? listed : [];
}

/** The area that a section is part of, or else the section itself. */
function outermost(section: Section): Section {
  return [...upwards(section)].findLast(isAreaHeading) ?? section;
}

const isPart = once(({ level, title }: Section): boolean => level > 10 && title !== "" && !namesKind(title));

const promisedIn = onceWhile((section: Section, known: Known, isInArea: boolean): readonly Entry[] => {
  const { elements } = section;
  const starts = elements.flatMap((element, at) =>
    promises(element) && (isInArea || !isHousekeeping(element)) ? [at] : [],
  );
  const entries = starts.flatMap((at, index) => {
    const opening = elements[at];
    if (opening?.type !== "paragraph") return [];
    const more = sameMore(opening, belonging(elements.slice(at + 1, starts[index + 1])));
    const last = more.at(-1);
    const to = last ? spanning(opening.words, last).to : opening.words.to;
    return [entryOf(opening, more, known, to)];
  });
  const [only, another] = entries;
  const isNamed = only && !another && isInArea && starts[0] === 0 && !isAreaHeading(section);
  return isNamed && numberOf(section.title) ? [named(section, only)] : entries;
});

/** A numbered heading that names the one action below it: "1.2 Saturday clinics". */
function named({ heading }: Section, entry: Entry): Entry {
  const words = heading?.words;
  const number = words && numberOf(words.text);
  if (!words || !number) return entry;
  const { block, from } = words;
  const { to } = spanning(words, entry.place);
  return { ...entry, id: number.id, title: trimmed(words.slice(number.length)), place: { block, from, to } };
}

const sameMore = sameList<Element>();

/** Paragraphs stand in this part that are each an action, and the labels below them are theirs. */
export const isInProse = once(
  ({ elements }: Section): boolean =>
    elements.filter(promises).length >= 2 && !elements.some(({ type }) => type === "table"),
);

/** A paragraph whose first sentence says what somebody will do; one that ends in a colon leads into a list. */
export const promises = once((element: Element): boolean => {
  if (element.type !== "paragraph" || /:\s*$/u.test(element.words.text)) return false;
  return isPromise(partsOf(element).promise.text);
});

/** Outside areas: who meets, and what becomes of the plan itself. */
function isHousekeeping(element: Element): boolean {
  if (element.type !== "paragraph") return false;
  const { does = "" } = promise.exec(partsOf(element).promise.text)?.groups ?? {};
  return aboutThePlan.test(does);
}

function isPromise(text: string): boolean {
  const { who, does } = promise.exec(text)?.groups ?? {};
  if (who === undefined || does === undefined || noDoers.test(who) || foreseen.test(does)) return false;
  return !/^["“‘']/u.test(who) && (!served.test(who) || /^be \p{Ll}+(?:ed|en|t)$/u.test(does));
}

interface Parts {
  readonly id: string | undefined;
  /** The sentence that promises, and with it what names it before: "**Saturday clinics.** We will …". */
  readonly title: Words;
  readonly promise: Words;
  readonly rest: readonly Words[];
}

const partsOf = once(({ words }: Paragraph): Parts => {
  const number = numberOf(words.text);
  const own = trimmed(words.slice(number?.length ?? 0));
  const [first = own, second, ...rest] = sentences(own);
  if (!second || !isBold(first))
    return { id: number?.id, title: first, promise: first, rest: second ? [second, ...rest] : rest };
  const end = own.text.indexOf(second.text, first.text.length) + second.text.length;
  return { id: number?.id, title: own.slice(0, end), promise: second, rest };
});

const aboutAnAction: ReadonlySet<Role> = new Set<Role>([
  "owner",
  "start",
  "end",
  "revised",
  "measure",
  "status",
]);

/** The paragraphs that say more of the action above them, by a label or as what will be different; the list below a label. */
function belonging(below: readonly Element[]): Element[] {
  return below.filter((element, at) => {
    if (element.type === "paragraph") return isLabelled(element) || outcome.test(element.words.text);
    const above = below[at - 1];
    return element.type === "list" && above?.type === "paragraph" && isLabelled(above);
  });
}

const isLabelled = once((paragraph: Paragraph): boolean =>
  readLabels([paragraph]).some(({ role }) => aboutAnAction.has(role)),
);

const entryOf = onceWhile((opening: Paragraph, more: readonly Element[], known: Known, to: number): Entry => {
  const { id, title, rest } = partsOf(opening);
  const results = rest.filter(tellsResult);
  const others = rest.filter((sentence) => !results.includes(sentence));
  const labels = readLabels(more.filter(({ type }) => type === "paragraph"));
  const value = (role: Role): Words[] =>
    labels
      .filter((label) => label.role === role)
      .flatMap((label) => valuesOf(label))
      .filter(({ text }) => text !== "");
  const owners = value("owner");
  const measures = [...results, ...value("measure"), ...more.flatMap(outcomesIn)];
  const { block, from } = opening.words;
  return {
    shape: "paragraph",
    id,
    title,
    owners: owners.length > 0 ? owners : ownersIn(title, others, known),
    start: value("start")[0],
    end: value("end").at(-1) ?? dayIn(title, others, known) ?? dayIn(undefined, results, known, bySomeDay),
    revised: value("revised")[0],
    hints: [],
    measures,
    status: value("status")[0],
    done: false,
    place: { block, from, to },
    element: undefined,
    slots: {
      owner: slotAfter(title, " (Lead: ", ")"),
      timescale: slotAfter(title, " (by ", ")"),
      measure: slotAfter(opening.words, " Measure: ", "."),
    },
    measuresKept: measures.length > 0,
  };
});

/** A figure set against another, or a change for children or families in figures. */
const tellsResult = once((sentence: Words): boolean => {
  const { text } = sentence;
  if (!/\d/u.test(text) || isPromise(text)) return false;
  return isResult(sentence) || judgeMeasure(text).type === "impact";
});

/** What the words of a paragraph of outcomes, or the items of a list below a label, say. */
function outcomesIn(element: Element): Words[] {
  if (element.type === "list") return element.items.map(({ words }) => words);
  return element.type === "paragraph" && !isLabelled(element) ? [element.words] : [];
}

/** Those who do it by its first sentence, and those whom the others give a part of it. */
function ownersIn(title: Words, others: readonly Words[], { names }: Known): Words[] {
  const found = [title, ...others].flatMap((sentence) =>
    doersIn(sentence.text, names).map(({ from, to }) => sentence.slice(from, to)),
  );
  return found.filter(({ text }, at) => found.findIndex((each) => each.text === text) === at);
}

/** "By 30 April 2027 the ICB …", "From May, the ICB …" */
const timeFirst =
  /^(?:by|from|in|on|at|before|until|during|after|between|starting|beginning|each|every|within|once)\b(?:[^,]{0,60},\s|[^,]{0,60}?\d\s(?=the\s|\p{Lu}\p{Lu}))/iu;

function doersIn(text: string, names: Names): OwnerReading[] {
  const found = findOwner(text, names);
  if (found.length > 0) return found.filter(({ type }) => type !== "vague");
  const { who = "" } = promise.exec(text)?.groups ?? {};
  const start = timeFirst.exec(who)?.[0].length ?? 0;
  if (!isPromise(text)) return [];
  const owners = readOwners(who.slice(start), names).filter(({ type }) => type !== "vague");
  const isKnown = owners.some((owner) => names.lookup(owner.text) !== undefined);
  return isKnown ? owners.map((owner) => ({ ...owner, from: owner.from + start, to: owner.to + start })) : [];
}

const bySomeDay = /^(?:by|before|until|no later than|not later than)\b/i;

/** The day that its first sentence tells, else another; words that fix no day count in the first alone. */
function dayIn(
  title: Words | undefined,
  others: readonly Words[],
  { dates }: Known,
  wanted = /^/u,
): Words | undefined {
  const all = title ? [title, ...others] : others;
  const found = all.flatMap((sentence) => {
    const reading = findTimescale(sentence.text, dates);
    return reading && wanted.test(reading.text) ? [{ sentence, reading }] : [];
  });
  const best =
    found.find(({ reading }) => reading.type === "dated") ?? found.find(({ sentence }) => sentence === title);
  return best?.sentence.slice(best.reading.from, best.reading.to);
}
