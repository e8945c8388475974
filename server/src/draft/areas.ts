import { areaHeading } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import type { Place, Table, Words } from "../markdown/elements.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import type { Action, Area } from "./draft.ts";
import type { Entry } from "./entry.ts";
import { namesKind } from "./kind.ts";
import { readLabels } from "./labelled.ts";
import { isAreaHeading, purposeOf, purposeOfText } from "./purpose.ts";
import { columnRole, plainLabel } from "./roles.ts";
import { upwards, walk, type Section } from "./sections.ts";
import { isLead } from "./entries.ts";
import { numberOf } from "./wording.ts";

/** An area while its actions are being gathered. */
export interface OpenArea extends Area {
  readonly section: Section | undefined;
  readonly actions: Action[];
}

/** The areas of a draft, and the area of each entry. */
export interface Areas {
  readonly areas: readonly OpenArea[];
  of(entry: Entry): OpenArea | undefined;
}

const elsewhere = new Set([
  "done",
  "risk",
  "glossary",
  "sign-off",
  "map",
  "money",
  "people",
  "background",
  "governance",
]);

/** Areas are headings that name one, headings that actions stand under, and what tables name beside their actions. */
export function readAreas(root: Section, entries: readonly Entry[], kind: Kind): Areas {
  const cards = new Set(entries.filter(({ shape }) => shape === "heading").map(({ section }) => section));
  const found = new Map<string, OpenArea>();
  const open = (title: Words, place: Place, section: Section | undefined): OpenArea => {
    const key = plainLabel(title.text);
    const known = found.get(key);
    if (known) return known;
    const text = title.text.trim();
    const id = areaNumber(text) ?? numberOf(text)?.id ?? `area-${String(found.size + 1)}`;
    const taken = [...found.values()].some((area) => area.id === id);
    const area: OpenArea = {
      id: taken ? `area-${String(found.size + 1)}` : id,
      title,
      place,
      section,
      actions: [],
      measured: section !== undefined && hasMeasures(section, cards),
    };
    found.set(key, area);
    return area;
  };
  const ofSection = (section: Section): OpenArea | undefined =>
    section.heading && open(section.heading.words, section.heading, section);

  const repeated = repeatedTitles(root);
  const sections = new Map(entries.map((entry) => [entry, areaSection(entry, repeated)]));
  const holding = new Set(sections.values());
  for (const section of walk(root)) {
    const named =
      kind !== "self-evaluation" && isAreaHeading(section) && !elsewhere.has(purposeOf(section) ?? "");
    if (named || holding.has(section)) ofSection(section);
  }
  const byEntry = new Map<Entry, OpenArea | undefined>();
  for (const entry of entries) {
    const section = sections.get(entry);
    byEntry.set(
      entry,
      entry.areaTitle ? open(entry.areaTitle, entry.areaTitle, section) : section && ofSection(section),
    );
  }
  return { areas: [...found.values()], of: (entry) => byEntry.get(entry) };
}

/** "Priority 2: …" is area 2. */
function areaNumber(title: string): string | undefined {
  if (!areaHeading.test(title)) return undefined;
  return /^(?:[a-z-]+ ){1,4}(?:no\.? ?)?(\d+|[a-h])\b/iu.exec(title)?.[1];
}

/** Titles that stand under several headings, such as "First 100 days": parts of areas and not areas. */
function repeatedTitles(root: Section): ReadonlySet<string> {
  const above = new Map<string, Section>();
  const repeated = new Set<string>();
  for (const { title, parent } of walk(root)) {
    const known = above.get(plainLabel(title));
    if (!parent) continue;
    if (known && known !== parent) repeated.add(plainLabel(title));
    above.set(plainLabel(title), parent);
  }
  return repeated;
}

/** The heading that an entry's area is: the nearest that names an area, else the nearest that is not a mere label. */
function areaSection(entry: Entry, repeated: ReadonlySet<string>): Section | undefined {
  const above = [...upwards(entry.section)];
  const named = above.find(isAreaHeading);
  if (named) return named;
  const from = entry.shape === "heading" ? above.slice(1) : above;
  return from.find(
    (section) =>
      section.level > 10 &&
      !repeated.has(plainLabel(section.title)) &&
      purposeOfText(section.title) === undefined &&
      !namesKind(section.title),
  );
}

/** The area has measures for all of its actions: a table of measures, or a part that lists them. */
function hasMeasures(section: Section, cards: ReadonlySet<Section>): boolean {
  return [...walk(section)].some((each) => {
    if (cards.has(each)) return false;
    if (each !== section && purposeOf(each) === "measures") return true;
    if (statesMeasure(each)) return true;
    return each.elements.some((element, at) => {
      if (element.type === "table") return rolesOf(element)[0] === "measure" && !listsActions(element);
      const next = each.elements[at + 1];
      return (
        element.type === "paragraph" &&
        isLead(element.words) &&
        (next?.type === "list" || (next?.type === "table" && !listsActions(next))) &&
        purposeOfText(element.words.text) === "measures"
      );
    });
  });
}

/** A label tells a measure, and none opens an action that it would be of. */
function statesMeasure({ elements }: Section): boolean {
  const labels = readLabels(elements.filter(({ type }) => type === "paragraph"));
  return (
    labels.some(({ role, label, value }) => role === "measure" && measure.test(label) && value.text !== "") &&
    !labels.some(({ role }) => role === "action" || role === "milestone")
  );
}

const measure = /\b(?:success|measured?s?|know|different|difference|kpis?|indicators?)\b/iu;

function rolesOf(table: Table): Role[] {
  return table.header.cells.map(({ words }) => columnRole(words.text));
}

function listsActions(table: Table): boolean {
  return rolesOf(table).some((role) => role === "action" || role === "milestone");
}

/** The area is one that the document itself names as such, not only a heading that actions happen to stand under. */
export function isNamed(area: Area, kind: Kind): boolean {
  const { section } = area as OpenArea;
  return plans.includes(kind) && section !== undefined && isAreaHeading(section);
}
