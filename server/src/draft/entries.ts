import { actionHeading, imperative, type Purpose } from "../guidance/headings.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import type { Role } from "../guidance/labels.ts";
import type { Element, List, Place, Table, Words } from "../markdown/elements.ts";
import { entriesInLabels, entryOfHeading } from "./entries-in-labels.ts";
import { entriesInList, itemsOf, tellsOwnerOrDate } from "./entries-in-lists.ts";
import { entriesInTable, itemsOfCells, nextColumn, nextStepsInForm } from "./entries-in-tables.ts";
import type { Known } from "./ending.ts";
import { slotAfter, type Entry } from "./entry.ts";
import { namesKind } from "./kind.ts";
import { readLabels } from "./labelled.ts";
import { findOwner, type OwnerReading } from "./owner.ts";
import { knownRole } from "./roles.ts";
import { isDated } from "./shared.ts";
import { questionCells } from "./questions.ts";
import { isAreaHeading, purposeOf, purposeOfText } from "./purpose.ts";
import { upwards, walk, type Section } from "./sections.ts";
import { readActionTable } from "./table.ts";
import { countWords, numberOf } from "./wording.ts";

/** What the entries of a draft are read for. */
export interface Reading {
  readonly kind: Kind;
  readonly known: Known;
  /** The question that a section of a self-evaluation answers. */
  readonly questionOf: (section: Section) => 1 | 2 | 3 | undefined;
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
export function readEntries(root: Section, reading: Reading): Entry[] {
  const entries: Entry[] = [];
  const carried = new Set<Section>();
  for (const section of walk(root)) {
    const goesOn = [...upwards(section)].some((each) => carried.has(each));
    entries.push(...entriesOf(section, reading, goesOn, () => carried.add(section)));
  }
  return withMeasuresKept(entries);
}

/** Where one of the cards or label groups of a part tells a measure, the others there are expected to. */
function withMeasuresKept(entries: readonly Entry[]): Entry[] {
  const partOf = ({ shape, section }: Entry): Section | undefined =>
    shape === "heading" ? section.parent : shape === "labels" ? section : undefined;
  const kept = new Set(entries.filter(({ measuresKept }) => measuresKept).map(partOf));
  return entries.map((entry) => {
    const part = partOf(entry);
    return part && kept.has(part) ? { ...entry, measuresKept: true } : entry;
  });
}

function entriesOf(section: Section, reading: Reading, goesOn: boolean, carry: () => void): Entry[] {
  const purpose = purposeOf(section);
  if (purpose && never.has(purpose)) return [];
  if (isCard(section, reading)) {
    const entry = entryOfHeading(section);
    return entry ? [entry] : [];
  }
  let found =
    reading.kind === "self-evaluation" && !isAhead(section, purpose, reading)
      ? []
      : entriesInLabels(section, reading.known);
  const labelled = found.length > 0;
  let next = goesOn;
  section.elements.forEach((element, at) => {
    const before = section.elements[at - 1];
    if (element.type === "table") {
      found.push(...entriesOfTable(element, section, purpose, reading));
      const form = reading.kind === "progress-report" ? nextInForm(element, section) : undefined;
      if (!form) return;
      found = found.filter(({ place }) => !isWithin(place, element));
      found.push(...form.entries);
      const after = section.elements[at + 1];
      if (form.last && after?.type === "paragraph" && /^[a-z]/u.test(after.words.text)) {
        next = true;
        carry();
      }
    } else if (element.type === "list" && !(labelled && belongsToLabel(element, before))) {
      if (next || holdsActions(element, before, section, purpose, reading))
        found.push(...entriesInList(element, section, reading.known));
    }
  });
  return found.sort((a, b) => a.place.block.line - b.place.block.line || a.place.from - b.place.from);
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.block === outer.block && inner.from >= outer.from && inner.to <= outer.to;
}

/** The list is made of labels, or holds what the label above it says. */
function belongsToLabel(list: List, before: Element | undefined): boolean {
  return (
    readLabels([list]).length > 0 || (before !== undefined && readLabels([before]).at(-1)?.value.text === "")
  );
}

/** A section of a self-evaluation about the year ahead, or a part of any document that says what will be done. */
function isAhead(section: Section, purpose: Purpose | undefined, { kind, questionOf }: Reading): boolean {
  if (kind !== "self-evaluation") return purpose === "next";
  const past =
    purpose === "done" || purpose === "measures" || purpose === "governance" || purpose === "background";
  return questionOf(section) === 3 ? !past : questionOf(section) === undefined && purpose === "next";
}

const housekeeping =
  /^(?:(?:date|time|venue|date and (?:time|venue)(?: of next meeting)?|date of next meeting)\b|next meeting|any other business|apologies|totals?$)/i;

function entriesOfTable(
  table: Table,
  section: Section,
  purpose: Purpose | undefined,
  reading: Reading,
): Entry[] {
  const actions = readActionTable(table, reading.known.names);
  if (!actions && purpose !== "done" && !plans.includes(reading.kind))
    return entriesInNextCells(table, section, reading);
  if (!actions || !acceptsTable(actions.roles, section, purpose, reading)) return [];
  const entries = entriesInTable(actions, section).filter((entry) => !housekeeping.test(entry.title.text));
  return purpose === "done" ? entries.map((entry) => ({ ...entry, done: true })) : entries;
}

/** Whether a table with an action column lists actions of this draft, given what its part is for. */
function acceptsTable(
  roles: ReadonlySet<Role>,
  section: Section,
  purpose: Purpose | undefined,
  reading: Reading,
): boolean {
  const has = (...wanted: Role[]): boolean => wanted.some((role) => roles.has(role));
  const timed = has("end", "revised", "start");
  const owned = has("owner") && timed;
  if (reading.kind === "self-evaluation") {
    return isAhead(section, purpose, reading) ? has("owner") || timed : owned && purpose !== "done";
  }
  if (purpose === "measures" || purpose === "done") return owned || has("revised");
  if (purpose === "governance" || purpose === "background") return owned;
  const isPlan = plans.includes(reading.kind);
  const calendar = timed && !has("owner", "measure", "status", "percent", "reason", "mitigation");
  if (isPlan && calendar) return purpose === "next" || isInArea(section);
  return true;
}

function holdsActions(
  list: List,
  before: Element | undefined,
  section: Section,
  purpose: Purpose | undefined,
  reading: Reading,
): boolean {
  const lead =
    before?.type === "paragraph" && isLead(before.words) ? purposeOfText(before.words.text) : undefined;
  if (lead && lead !== "next" && lead !== "background") return false;
  const question = reading.questionOf(section);
  if (lead !== "next" && (question === 1 || question === 2)) return false;
  const items = itemsOf(list, reading.known);
  const telling = items.filter((item) => tellsOwnerOrDate(item, reading.known)).length;
  const standing = purpose === "governance" && !isOfThingsToDo(list, reading.known);
  const past = purpose === "done" || purpose === "measures";
  if (telling > 0 && telling * 2 >= items.length && !standing && !past) return true;
  if (lead === "next") return true;
  if (isAhead(section, purpose, reading))
    return !isAside(list) && (!weaknesses.test(section.title) || isOfThingsToDo(list, reading.known));
  if (!plans.includes(reading.kind) || purpose !== undefined) return false;
  if (list.items.some(({ checked }) => checked !== undefined)) return true;
  return isDated(section) || (isInArea(section) && isOfThingsToDo(list, reading.known));
}

/** A line that leads into what follows it: short, or ending in a colon. */
export function isLead(words: Words): boolean {
  return words.text.trimEnd().endsWith(":") || (countWords(words.text) <= 12 && !words.text.includes("\n"));
}

/** Headings of what is to be done, and as often of what is wrong. */
const weaknesses =
  /\bareas? (?:for|of) (?:development|improvement)\b|\bneeds? (?:to )?(?:improve|develop|change|get better)\b|\bneeds (?:improving|improvement)\b/iu;

/** A list of quotations. */
function isAside(list: List): boolean {
  return list.items.every((item) => /^["“'‘]/u.test(item.words.text.trim()));
}

function isInArea(section: Section): boolean {
  return [...upwards(section)].some((each) => isAreaHeading(each));
}

/** Most items begin with what somebody is to do, or with a body that promises it: "The ICB will …". */
function isOfThingsToDo(list: List, { names }: Known): boolean {
  const starting = list.items.filter(({ words: { text } }) => {
    const own = text.slice(numberOf(text)?.length ?? 0);
    return imperative.test(own) || (promise.test(own) && findOwner(own, names).some(isSure));
  });
  return starting.length * 2 > list.items.length;
}

const promise = /^[^.:;]{2,80}?\s(?:will|to)\s[a-z]/u;

function isSure({ type }: OwnerReading): boolean {
  return type !== "vague";
}

/** A heading that is itself an action, with its owner and dates as labels below it. */
function isCard(section: Section, reading: Reading): boolean {
  if (!section.heading || isAreaHeading(section) || isTitle(section)) return false;
  if (actionHeading.test(section.title)) return true;
  if (knownRole(section.title) !== undefined) return false;
  const purpose = purposeOf(section);
  if (purpose !== undefined && purpose !== "next") return false;
  if (!plans.includes(reading.kind) && !isAhead(section, purpose, reading)) return false;
  if (tellsAsCard(section, reading)) return true;
  const like = section.parent?.children.filter((each) => each !== section && numberOf(each.title)) ?? [];
  const bare = section.elements.every((each) => each.type === "paragraph") && section.children.length === 0;
  return (
    bare &&
    numberOf(section.title) !== undefined &&
    like.filter((each) => tellsAsCard(each, reading)).length >= 2
  );
}

/** The labels under the document's title are about the document. */
function isTitle({ title, level }: Section): boolean {
  return namesKind(title) || (level <= 10 && numberOf(title) === undefined);
}

const steps = /^(?:key )?(?:steps|tasks|milestones)$/iu;

/** The labels under a heading say who and when, and no action stands there that they could be about instead. */
function tellsAsCard(section: Section, reading: Reading): boolean {
  const labels = readLabels(section.elements).filter(
    (label) => !(label.value.text === "" && steps.test(label.label)),
  );
  const roles = new Set(labels.map((label) => label.role));
  if (roles.has("action") || roles.has("milestone") || isAreaHeading(section)) return false;
  const telling = (["owner", "end", "measure", "start", "status"] as const).filter((role) => roles.has(role));
  const enough = numberOf(section.title)?.id.includes(".") ? 1 : 2;
  const bare =
    section.elements.every((each) => each.type !== "table" || readLabels([each]).length > 0) &&
    section.children.every((child) => !hasLabels(child));
  return (
    bare &&
    telling.length >= enough &&
    (roles.has("owner") || roles.has("end")) &&
    !holdsEntries(section, reading.known)
  );
}

function hasLabels(section: Section): boolean {
  return readLabels(section.elements).some(
    ({ role }) => role === "owner" || role === "end" || role === "action",
  );
}

function holdsEntries(section: Section, known: Known): boolean {
  return section.elements.some(
    (each) => each.type === "list" && each.items.some((item) => tellsOwnerOrDate(item, known)),
  );
}

/** What stands under next steps in a table that has other columns, or other rows, for other things. */
function entriesInNextCells(table: Table, section: Section, { kind }: Reading): Entry[] {
  const isNext = (heading: string): boolean =>
    purposeOfText(heading.replace(/\(.*\)/u, "")) === "next" || /^next\b/iu.test(heading.trim());
  const answers = kind === "self-evaluation" ? questionCells(table).filter(({ number }) => number === 3) : [];
  const items =
    answers.length > 0 ? itemsOfCells(answers.flatMap(({ cells }) => cells)) : nextColumn(table, isNext);
  return items.map((words) => plainEntry(words, section));
}

function nextInForm(table: Table, section: Section): { entries: Entry[]; last: boolean } | undefined {
  const forms = nextStepsInForm(table, (label) => purposeOfText(label) === "next");
  if (forms.length === 0) return undefined;
  const entries = forms.flatMap(({ items }) => items.map((words) => plainEntry(words, section)));
  return { entries, last: forms.some((form) => form.last) };
}

function plainEntry(words: Words, section: Section): Entry {
  return {
    shape: "item",
    id: undefined,
    title: words,
    section,
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
}
