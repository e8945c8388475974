import type { Purpose } from "../guidance/headings.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import type { Role } from "../guidance/labels.ts";
import type { Element, List, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { comparePlaces, isWithin } from "../markdown/place.ts";
import { saysBlanksMeanNothing } from "./blanks.ts";
import { countingCards, isCard } from "./cards.ts";
import { isCrossReference } from "./cross-reference.ts";
import type { Known } from "./ending.ts";
import { entriesInCells } from "./entries-in-cells.ts";
import { entriesInLabels, entriesInTitledParagraphs, entryOfHeading } from "./entries-in-labels.ts";
import { entriesInList } from "./entries-in-lists.ts";
import { entriesInNamedParagraphs } from "./entries-in-named-paragraphs.ts";
import { entriesInNextCells, plainEntry } from "./entries-in-next-cells.ts";
import { entriesInProse } from "./entries-in-prose.ts";
import { entriesInTable, nextStepsInForm } from "./entries-in-tables.ts";
import type { Entry, Listed } from "./entry.ts";
import { inParts } from "./in-parts.ts";
import { readLabels } from "./labelled.ts";
import { holdsActions, isDatedLead } from "./lists-of-actions.ts";
import { purposeOfText } from "./purpose.ts";
import { asksWhatNext } from "./questions.ts";
import { columnRole } from "./roles.ts";
import { sameList } from "./same-list.ts";
import { walk, type Section } from "./sections.ts";
import { expectsCards, isAhead, settingOf, type Reading, type Setting } from "./setting.ts";
import { readActionTable } from "./table.ts";

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
  const holdsCards = countingCards(reading.known);
  const listed: Listed[] = [];
  for (const section of walk(root)) {
    const setting = settingOf(section, reading);
    if (setting.purpose && never.has(setting.purpose)) continue;
    if (isCard(section, reading.known, expectsCards(setting), holdsCards)) {
      const entry = entryOfHeading(section);
      if (entry) listed.push({ section, entries: sameEntries(section, [entry]) });
      continue;
    }
    const { entries, carries } = entriesBelow(section, setting, carried.size > 0 && goesOn(section));
    if (carries) carried.add(section);
    if (entries.length > 0) listed.push({ section, entries });
  }
  return withMeasuresKept(withProse(listed, root, reading)).flatMap(({ section, entries }) =>
    entriesInParts(entries).map((part) => ({ section, entries: part })),
  );
}

/** As many as may stand in a list beside a plan that is written in sentences. */
const fewest = 3;

/** Those of a plan in sentences beside the few that stand in lists. */
function withProse(listed: readonly Listed[], root: Section, reading: Reading): readonly Listed[] {
  const count = (all: readonly Listed[]): number => all.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count(listed) >= fewest) return listed;
  const inProse = entriesInProse(
    root,
    reading,
    listed.map(({ section }) => section),
  );
  if (listed.length === 0 || count(inProse) < 2 * fewest) return listed.length === 0 ? inProse : listed;
  const all = [...listed, ...inProse];
  return walk(root).flatMap((section) => all.filter((each) => each.section === section));
}

const entriesInParts = inParts<Entry>();

const sameEntries = sameList<Entry>();
const sameMeasured = sameList<Entry>();

/** Where one of the cards, label groups or paragraphs of a part tells a measure, the others there are expected to. */
function withMeasuresKept(listed: readonly Listed[]): Listed[] {
  const partOf = ({ shape }: Entry, section: Section): Section | undefined =>
    shape === "heading" ? section.parent : inSection.has(shape) ? section : undefined;
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

const inSection: ReadonlySet<Entry["shape"]> = new Set<Entry["shape"]>(["labels", "paragraph"]);

/** The cards, label groups and paragraphs among some entries. */
const ofPart = once((entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ shape }) => shape === "heading" || inSection.has(shape)),
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
        found.push(...entriesLedBy(before, entriesInList(element, known)));
    }
  });
  if (found.length === 0 && (plans.includes(kind) ? mayHoldActions(setting) : isAhead(setting))) {
    const titled = entriesInTitledParagraphs(section);
    if (titled.length > 0) return { entries: titled, carries };
    return { entries: plans.includes(kind) ? [] : entriesInNamedParagraphs(section, known), carries };
  }
  found.sort((a, b) => comparePlaces(a.place, b.place));
  return { entries: found, carries };
}

function mayHoldActions({ purpose, isInArea }: Setting): boolean {
  return purpose === undefined || purpose === "next" || isInArea;
}

/** The entries of a list, with the line above that says by when they are to be done. */
function entriesLedBy(before: Element | undefined, entries: readonly Entry[]): readonly Entry[] {
  const lead = before?.type === "paragraph" && isDatedLead(before.words) ? before.words : undefined;
  return lead ? entries.map((entry) => ledBy(entry, lead)) : entries;
}

const ledBy = onceWhile((entry: Entry, lead: Words): Entry => ({ ...entry, lead }));

/** The list is made of labels, or holds what the label above it says. */
function belongsToLabel(list: List, before: Element | undefined): boolean {
  return (
    readLabels([list]).length > 0 || (before !== undefined && readLabels([before]).at(-1)?.value.text === "")
  );
}

const housekeeping =
  /^(?:(?:date|time|venue|date and (?:time|venue)(?: of next meeting)?|date of next meeting)\b|next meeting|any other business|apologies|totals?$)/i;

function entriesOfTable(table: Table, setting: Setting, section: Section): readonly Entry[] {
  const { kind, known, purpose } = setting;
  const blanksMeanAbove = known.blanksMeanAbove === true && !saysBlanksMeanNothing(section);
  const actions = readActionTable(table, known.names, blanksMeanAbove);
  const inCells = actions || isElsewhere(purpose) ? [] : entriesInCells(table, known);
  if (inCells.length > 0 && (plans.includes(kind) || isAhead(setting))) return inCells;
  const asksNext = kind === "self-evaluation" && asksWhatNext(table);
  const isOfAll = !actions || (asksNext && !keepsOwnersOrDates(table));
  if (isOfAll && purpose !== "done" && !plans.includes(kind)) return entriesInNextCells(table, kind, known);
  if (!actions || !(asksNext || acceptsTable(actions.roles, setting))) return [];
  const entries = entriesInTable(actions).filter((entry) => !isHousekeeping(entry) && !isReference(entry));
  return purpose === "done" ? entries.map(asDone) : entries;
}

/** What is told there is done, measured or governed, and no list of actions but where a table says so. */
function isElsewhere(purpose: Purpose | undefined): boolean {
  return purpose !== undefined && purpose !== "next" && purpose !== "background";
}

const isHousekeeping = once(({ title }: Entry): boolean => housekeeping.test(title.text));

const isReference = once(isCrossReference);

const asDone = once((entry: Entry): Entry => ({ ...entry, done: true }));

/** A heading of the table says that a column holds owners or dates. */
function keepsOwnersOrDates({ header }: Table): boolean {
  return header.cells.some(({ words }) => ownersOrDates.has(columnRole(words.text)));
}

const ownersOrDates: ReadonlySet<Role> = new Set<Role>(["owner", "end", "revised", "start"]);

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

function nextInForm(table: Table): { entries: Entry[]; last: boolean } | undefined {
  const forms = nextStepsInForm(table, (label) => purposeOfText(label) === "next");
  if (forms.length === 0) return undefined;
  return {
    entries: forms.flatMap(({ items }) => items.map(plainEntry)),
    last: forms.some(({ last }) => last),
  };
}
