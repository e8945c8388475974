import { actionHeading, demand, imperative, type Purpose } from "../guidance/headings.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import type { Role } from "../guidance/labels.ts";
import type { Element, Item, List, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { saysBlanksMeanNothing } from "./blanks.ts";
import { entriesInLabels, entryOfHeading } from "./entries-in-labels.ts";
import { entriesInList, itemsOf, tellsOwnerOrDate } from "./entries-in-lists.ts";
import { entriesInTable, itemsOfCells, nextColumn, nextStepsInForm } from "./entries-in-tables.ts";
import type { Known } from "./ending.ts";
import { slotAfter, type Entry, type Listed } from "./entry.ts";
import { namesKind } from "./kind.ts";
import { readLabels } from "./labelled.ts";
import type { Names } from "./names.ts";
import { findOwner, type OwnerReading } from "./owner.ts";
import { knownRole } from "./roles.ts";
import { inParts } from "./in-parts.ts";
import { isDated } from "./shared.ts";
import { questionCells } from "./questions.ts";
import { isAreaHeading, purposeOf, purposeOfText } from "./purpose.ts";
import { sameList } from "./same-list.ts";
import { walk, type Section } from "./sections.ts";
import { readActionTable } from "./table.ts";
import { countWords, numberOf } from "./wording.ts";
import { findTimescale, type DateContext } from "./timescale.ts";
import { comparePlaces, isWithin } from "../markdown/place.ts";

/** What the entries of a draft are read for. */
export interface Reading {
  readonly kind: Kind;
  readonly known: Known;
  /** The question that a section of a self-evaluation answers. */
  readonly questionOf: (section: Section) => 1 | 2 | 3 | undefined;
}

/** What the entries of a section are told by, beside its own heading and elements. */
interface Setting extends Pick<Reading, "kind" | "known"> {
  readonly purpose: Purpose | undefined;
  readonly question: 1 | 2 | 3 | undefined;
  readonly isInArea: boolean;
}

/** Parts that hold no actions, whatever they look like. */
const never: ReadonlySet<Purpose> = new Set<Purpose>([
  "risk",
  "glossary",
  "sign-off",
  "map",
  "money",
  "people",
]);

/** Every action that the draft lists, in the order of the text. */
export function readEntries(root: Section, reading: Reading): Listed[] {
  const carried = new Set<Section>();
  const goesOn = (section: Section): boolean =>
    section.parent !== undefined && (carried.has(section) || goesOn(section.parent));
  const holdsCards = countingCards(reading);
  const listed: Listed[] = [];
  for (const section of walk(root)) {
    const setting = settingOf(section, reading);
    if (setting.purpose && never.has(setting.purpose)) continue;
    if (isCard(section, setting, holdsCards)) {
      const entry = entryOfHeading(section);
      if (entry) listed.push({ section, entries: sameEntries(section, [entry]) });
      continue;
    }
    const { entries, carries } = entriesBelow(section, setting, carried.size > 0 && goesOn(section));
    if (carries) carried.add(section);
    if (entries.length > 0) listed.push({ section, entries });
  }
  return withMeasuresKept(listed).flatMap(({ section, entries }) =>
    entriesInParts(entries).map((part) => ({ section, entries: part })),
  );
}

const entriesInParts = inParts<Entry>();

function settingOf(section: Section, { kind, known, questionOf }: Reading): Setting {
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

const sameEntries = sameList<Entry>();
const sameMeasured = sameList<Entry>();

/** Where one of the cards or label groups of a part tells a measure, the others there are expected to. */
function withMeasuresKept(listed: readonly Listed[]): Listed[] {
  const partOf = ({ shape }: Entry, section: Section): Section | undefined =>
    shape === "heading" ? section.parent : shape === "labels" ? section : undefined;
  const kept = new Set<Section | undefined>();
  for (const { section, entries } of listed)
    for (const entry of ofPart(entries)) if (entry.measuresKept) kept.add(partOf(entry, section));
  kept.delete(undefined);
  if (kept.size === 0) return [...listed];
  return listed.map(({ section, entries }) => {
    const measured = entries.map((entry) =>
      kept.has(partOf(entry, section)) ? keepingMeasures(entry) : entry,
    );
    return { section, entries: sameMeasured(section, measured) };
  });
}

/** The cards and label groups among some entries. */
const ofPart = once((entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ shape }) => shape === "heading" || shape === "labels"),
);

const keepingMeasures = once((entry: Entry): Entry => {
  return entry.measuresKept ? entry : { ...entry, measuresKept: true };
});

interface Found {
  readonly entries: readonly Entry[];
  /** The lists in the sections below go on with them. */
  readonly carries: boolean;
}

function entriesBelow(section: Section, setting: Setting, goesOn: boolean): Found {
  const { kind, known, purpose, question, isInArea } = setting;
  return entriesIn(section, kind, known, purpose, question, isInArea, goesOn);
}

const entriesIn = onceWhile(
  (
    section: Section,
    kind: Kind,
    known: Known,
    purpose: Purpose | undefined,
    question: Setting["question"],
    isInArea: boolean,
    goesOn: boolean,
  ): Found => findEntries(section, { kind, known, purpose, question, isInArea }, goesOn),
);

function findEntries(section: Section, setting: Setting, goesOn: boolean): Found {
  const { kind, known } = setting;
  let found = kind === "self-evaluation" && !isAhead(setting) ? [] : entriesInLabels(section, known);
  const labelled = found.length > 0;
  let next = goesOn;
  let carries = false;
  section.elements.forEach((element, at) => {
    const before = section.elements[at - 1];
    if (element.type === "table") {
      found.push(...entriesOfTable(element, setting, section));
      const form = kind === "progress-report" ? nextInForm(element) : undefined;
      if (!form) return;
      found = found.filter(({ place }) => !isWithin(place, element));
      found.push(...form.entries);
      const after = section.elements[at + 1];
      if (form.last && after?.type === "paragraph" && /^[a-z]/u.test(after.words.text)) {
        next = true;
        carries = true;
      }
    } else if (element.type === "list" && !(labelled && belongsToLabel(element, before))) {
      if (next || holdsActions(element, before, section, setting))
        found.push(...entriesInList(element, known));
    }
  });
  found.sort((a, b) => comparePlaces(a.place, b.place));
  return { entries: found, carries };
}

/** The list is made of labels, or holds what the label above it says. */
function belongsToLabel(list: List, before: Element | undefined): boolean {
  return (
    readLabels([list]).length > 0 || (before !== undefined && readLabels([before]).at(-1)?.value.text === "")
  );
}

/** A section of a self-evaluation about the year ahead, or a part of any document that says what will be done. */
function isAhead({ kind, purpose, question }: Omit<Setting, "isInArea">): boolean {
  if (kind !== "self-evaluation") return purpose === "next";
  const past =
    purpose === "done" || purpose === "measures" || purpose === "governance" || purpose === "background";
  return question === 3 ? !past : question === undefined && purpose === "next";
}

const housekeeping =
  /^(?:(?:date|time|venue|date and (?:time|venue)(?: of next meeting)?|date of next meeting)\b|next meeting|any other business|apologies|totals?$)/i;

function entriesOfTable(table: Table, setting: Setting, section: Section): readonly Entry[] {
  const { kind, known, purpose } = setting;
  const blanksMeanAbove = known.blanksMeanAbove === true && !saysBlanksMeanNothing(section);
  const actions = readActionTable(table, known.names, blanksMeanAbove);
  if (!actions && purpose !== "done" && !plans.includes(kind)) return entriesInNextCells(table, kind);
  if (!actions || !acceptsTable(actions.roles, setting)) return [];
  const entries = entriesInTable(actions).filter((entry) => !isHousekeeping(entry));
  return purpose === "done" ? entries.map(asDone) : entries;
}

const isHousekeeping = once(({ title }: Entry): boolean => housekeeping.test(title.text));

const asDone = once((entry: Entry): Entry => ({ ...entry, done: true }));

/** Whether a table with an action column lists actions of this draft, given what its part is for. */
function acceptsTable(roles: readonly Role[], setting: Setting): boolean {
  const { kind, purpose, isInArea } = setting;
  const has = (...wanted: Role[]): boolean => wanted.some((role) => roles.includes(role));
  const timed = has("end", "revised", "start");
  const owned = has("owner") && timed;
  if (kind === "self-evaluation")
    return isAhead(setting) ? has("owner") || timed : owned && purpose !== "done";
  if (purpose === "measures" || purpose === "done") return owned || has("revised");
  if (purpose === "governance" || purpose === "background") return owned;
  const isPlan = plans.includes(kind);
  const calendar = timed && !has("owner", "measure", "status", "percent", "reason", "mitigation");
  if (isPlan && calendar) return purpose === "next" || isInArea;
  return true;
}

function holdsActions(list: List, before: Element | undefined, section: Section, setting: Setting): boolean {
  const { kind, known, purpose, question, isInArea } = setting;
  const lead =
    before?.type === "paragraph" && isLead(before.words) ? purposeOfText(before.words.text) : undefined;
  if (lead && lead !== "next" && lead !== "background") return false;
  if (lead !== "next" && (question === 1 || question === 2)) return false;
  if (isNumberedParagraph(list) && section.elements.some(({ type }) => type === "table")) return false;
  const items = itemsOf(list, known);
  const telling = items.filter((item) => tellsOwnerOrDate(item, known)).length;
  const standing = purpose === "governance" && !isOfThingsToDo(list, known);
  const past = purpose === "done" || purpose === "measures";
  if (telling > 0 && telling * 2 >= items.length && !standing && !past) return true;
  if (lead === "next") return true;
  if (isAhead(setting))
    return !isAside(list) && (!weaknesses.test(section.title) || isOfThingsToDo(list, known));
  if (!plans.includes(kind) || purpose !== undefined) return false;
  if (list.items.some(({ checked }) => checked !== undefined)) return true;
  return isDated(section) || (isInArea && isOfThingsToDo(list, known));
}

/** A line that leads into what follows it: short, or ending in a colon. */
export function isLead(words: Words): boolean {
  return words.text.trimEnd().endsWith(":") || (countWords(words.text) <= 12 && !words.text.includes("\n"));
}

/** Headings of what is to be done, and as often of what is wrong. */
const weaknesses =
  /\bareas? (?:for|of) (?:development|improvement)\b|\bneeds? (?:to )?(?:improve|develop|change|get better)\b|\bneeds (?:improving|improvement)\b/iu;

/** "16. Three things follow …": in a text whose paragraphs are numbered, one of them. */
function isNumberedParagraph({ ordered, items: [item, another] }: List): boolean {
  return ordered && item !== undefined && !another && !/^1\D/u.test(item.mark);
}

/** A list of quotations. */
function isAside(list: List): boolean {
  return list.items.every((item) => /^["“'‘]/u.test(item.words.text.trim()));
}

function isInArea(section: Section): boolean {
  if (!section.parent) return false;
  return isAreaHeading(section) || isDemand(section) || isInArea(section.parent);
}

/** "B. Plans are not delivered: leaders should urgently put it right." */
const isDemand = once(({ title }: Section): boolean => numberOf(title) !== undefined && demand.test(title));

/** Most items begin with what somebody is to do, or with a body that promises it: "The ICB will …". */
function isOfThingsToDo(list: List, { names, dates }: Known): boolean {
  const starting = list.items.filter((item) => isToDo(item, names));
  if (starting.length * 2 > list.items.length) return true;
  if (!list.ordered || starting.length === 0) return false;
  const timed = list.items.filter((item) => starting.includes(item) || isDue(item, dates));
  return timed.length * 3 >= list.items.length * 2;
}

const isToDo = onceWhile(({ words: { text } }: Item, names: Names): boolean => {
  const own = text.slice(numberOf(text)?.length ?? 0);
  if (imperative.test(own) || asked.test(own)) return true;
  return promise.test(own) && (/^we /iu.test(own) || findOwner(own, names).some(isSure));
});

const promise = /^[^.:;]{2,80}?\s(?:will|to)\s[a-z]/u;
const asked = /^[^.:;]{2,80}?\sto be \p{Ll}+ed\b/u;

/** It is to be done by a day to come. */
const isDue = onceWhile(({ words: { text } }: Item, dates: DateContext): boolean => {
  const told = findTimescale(text, dates);
  return told?.end !== undefined && told.end >= (dates.date ?? dates.today);
});

function isSure({ type }: OwnerReading): boolean {
  return type !== "vague";
}

/** A heading that is itself an action, with its owner and dates as labels below it. */
function isCard(section: Section, setting: Setting, holdsCards: (parent: Section) => boolean): boolean {
  if (!section.heading || isAreaHeading(section) || isTitle(section)) return false;
  if (isActionHeading(section)) return true;
  if (isLabel(section)) return false;
  const { kind, known, purpose } = setting;
  if (purpose !== undefined && purpose !== "next") return false;
  if (!plans.includes(kind) && !isAhead(setting)) return false;
  if (tellsAsCard(section, known)) return true;
  return section.parent !== undefined && isBareAndNumbered(section) && holdsCards(section.parent);
}

/** "R3/1 You said, we did", with who and when below it, is an action whatever its words are used for elsewhere. */
function isNumberedCard(section: Section, known: Known): boolean {
  return section.heading !== undefined && isNumbered(section) && tellsAsCard(section, known);
}

const isActionHeading = once(({ title }: Section): boolean => actionHeading.test(title));
const isLabel = once(({ title }: Section): boolean => knownRole(title) !== undefined);
const isNumbered = once(({ title }: Section): boolean => numberOf(title) !== undefined);

/** Nothing stands under the heading but running text. */
function isBareAndNumbered(section: Section): boolean {
  return section.children.length === 0 && isNumbered(section) && holdsOnlyText(section);
}

const holdsOnlyText = once(({ elements }: Section): boolean =>
  elements.every(({ type }) => type === "paragraph"),
);

/** Whether two or more of the numbered headings under one are cards. */
function countingCards({ known }: Reading): (parent: Section) => boolean {
  const counts = new Map<Section, number>();
  return (parent) => {
    const count =
      counts.get(parent) ??
      parent.children.filter((each) => isNumbered(each) && tellsAsCard(each, known)).length;
    counts.set(parent, count);
    return count >= 2;
  };
}

/** The labels under the document's title are about the document. */
const isTitle = once(
  ({ title, level }: Section): boolean => namesKind(title) || (level <= 10 && numberOf(title) === undefined),
);

const steps = /^(?:key )?(?:steps|tasks|milestones)$/iu;

/** The labels under a heading say who and when, and no action stands there that they could be about instead. */
function tellsAsCard(section: Section, known: Known): boolean {
  return labelsTellAsCard(section) && !section.children.some(hasLabels) && !holdsEntries(section, known);
}

const labelsTellAsCard = once((section: Section): boolean => {
  const labels = readLabels(section.elements).filter(
    (label) => !(label.value.text === "" && steps.test(label.label)),
  );
  const roles = new Set(labels.map((label) => label.role));
  if (roles.has("action") || roles.has("milestone") || isAreaHeading(section)) return false;
  const telling = (["owner", "end", "measure", "start", "status"] as const).filter((role) => roles.has(role));
  const enough = numberOf(section.title)?.id.includes(".") ? 1 : 2;
  const bare = section.elements.every((each) => each.type !== "table" || readLabels([each]).length > 0);
  return bare && telling.length >= enough && (roles.has("owner") || roles.has("end"));
});

const hasLabels = once((section: Section): boolean =>
  readLabels(section.elements).some(({ role }) => role === "owner" || role === "end" || role === "action"),
);

const holdsEntries = onceWhile((section: Section, known: Known): boolean =>
  section.elements.some(
    (each) => each.type === "list" && each.items.some((item) => tellsOwnerOrDate(item, known)),
  ),
);

/** What stands under next steps in a table that has other columns, or other rows, for other things. */
function entriesInNextCells(table: Table, kind: Kind): Entry[] {
  const isNext = (heading: string): boolean =>
    purposeOfText(heading.replace(/\(.*\)/u, "")) === "next" || /^next\b/iu.test(heading.trim());
  const answers = kind === "self-evaluation" ? questionCells(table).filter(({ number }) => number === 3) : [];
  const items =
    answers.length > 0 ? itemsOfCells(answers.flatMap(({ cells }) => cells)) : nextColumn(table, isNext);
  return items.map(plainEntry);
}

function nextInForm(table: Table): { entries: Entry[]; last: boolean } | undefined {
  const forms = nextStepsInForm(table, (label) => purposeOfText(label) === "next");
  if (forms.length === 0) return undefined;
  return {
    entries: forms.flatMap(({ items }) => items.map(plainEntry)),
    last: forms.some(({ last }) => last),
  };
}

const plainEntry = once((words: Words): Entry => {
  return {
    shape: "item",
    id: undefined,
    title: words,
    owners: [],
    start: undefined,
    end: undefined,
    revised: undefined,
    hints: [],
    measures: [],
    status: undefined,
    done: false,
    place: words,
    element: undefined,
    slots: { owner: slotAfter(words, " (Lead: ", ")"), timescale: slotAfter(words, " (by ", ")") },
    measuresKept: false,
  };
});
