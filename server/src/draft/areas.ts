import { actionHeading, areaHeading } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import type { Place, Table, Words } from "../markdown/elements.ts";
import { plans, type Kind } from "../guidance/kinds.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Area } from "./draft.ts";
import { nameAreas, type Entry, type Listed } from "./entry.ts";
import { namesKind } from "./kind.ts";
import { readLabels } from "./labelled.ts";
import { isAreaHeading, purposeOf, purposeOfText, withoutNumber } from "./purpose.ts";
import { columnRole, plainLabel } from "./roles.ts";
import { upwards, walk, type Section } from "./sections.ts";
import { isLead } from "./lists-of-actions.ts";
import { countWords, idIn, numberOf } from "./wording.ts";

/** An area with the section that it is, or that it was named in. */
export interface AreaInSection extends Area {
  section: Section | undefined;
}

/** The areas of a draft, and the area of each entry. */
export interface Areas {
  readonly areas: readonly Area[];
  of(entry: Entry, section: Section): Area | undefined;
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
export function readAreas(root: Section, listed: readonly Listed[], kind: Kind): Areas {
  const cards = new Set(listed.filter(areCard).map(({ section }) => section));
  const found = new Map<string, AreaInSection>();
  const ids = new Set<string>();
  const open = (title: Words, place: Place, section: Section | undefined): AreaInSection => {
    const key = keyOf(title);
    const known = found.get(key) ?? begun(title);
    if (known) return known;
    const inOrder = `area-${String(found.size + 1)}`;
    const given = numberIn(title) ?? inOrder;
    const id = ids.has(given) ? inOrder : given;
    const area = areaOf(title, place, id, section !== undefined && hasMeasures(section, cards));
    area.section = section;
    ids.add(id);
    found.set(key, area);
    return area;
  };
  const begun = (title: Words): AreaInSection | undefined => {
    const first = firstOf(title);
    if (first === undefined) return undefined;
    const id = areaNumber(first) ?? idIn(first);
    const plain = plainLabel(first);
    return found.get(plain) ?? [...found.values()].find((each) => id !== undefined && each.id === id);
  };
  const ofSection = (section: Section): AreaInSection | undefined =>
    section.heading && open(section.heading.words, section.heading, section);

  const repeated = repeatedTitles(root);
  const areaSections = new Map(
    listed.map((each) => [each.section, areaSection(each.section, areCard(each), repeated)]),
  );
  const holding = new Set(areaSections.values());
  const numbered = new Set(
    [...holding].flatMap((each) => (each && isActionOfParts(each) ? each.parent : [])),
  );
  for (const section of walk(root)) {
    const named =
      kind !== "self-evaluation" &&
      (isAreaHeading(section)
        ? !elsewhere.has(purposeOf(section) ?? "")
        : isOneMore(section, numbered, cards));
    if (named || holding.has(section)) ofSection(section);
  }
  for (const { section, entries } of listed)
    if (nameAreas(entries))
      for (const { areaTitle } of entries)
        if (areaTitle) open(areaTitle, areaTitle, areaSections.get(section));
  return {
    areas: [...found.values()],
    of({ areaTitle }, section) {
      if (areaTitle) return found.get(keyOf(areaTitle));
      const above = areaSections.get(section);
      return above && ofSection(above);
    },
  };
}

/** The heading is the action. */
function areCard({ entries: [entry] }: Listed): boolean {
  return entry?.shape === "heading";
}

const areaOf = onceWhile((title: Words, place: Place, id: string, measured: boolean): AreaInSection => {
  return { id, title, place, section: undefined, actions: [], measured };
});

/** "R1, continued", "Priority 2: Waits (cont.)" goes on with an area that was begun above. */
const continued =
  /^(.{1,120}?)[\s,;:–—-]*[([]?\b(?:continued|continues|cont(?:[’']?d|inuation)?)\b\.?[)\]]?$/i;

/** The title of the area that one goes on with. */
const firstOf = once(({ text }: Words): string | undefined => continued.exec(text.trim())?.[1]);

/** Beside numbered actions under which others are listed, and with nothing that makes it an action itself. */
function isOneMore(
  section: Section,
  numbered: ReadonlySet<Section | undefined>,
  cards: ReadonlySet<Section>,
): boolean {
  return numbered.has(section.parent) && isActionOfParts(section) && !cards.has(section);
}

/** "2. Key action 3.1: Help while children wait", which is an area where a list of actions stands under it. */
const isActionOfParts = once(({ title }: Section): boolean => {
  const name = title.trim();
  const own = actionHeading.test(name) ? name : withoutNumber(name);
  return actionHeading.test(own) && countWords(own) > 4;
});

/** Areas of one title are one. */
const keyOf = once(({ text }: Words): string => plainLabel(text));

const numberIn = once(({ text }: Words): string | undefined => {
  const title = text.trim();
  return areaNumber(title) ?? numberOf(title)?.id;
});

/** "Priority 2: …" is area 2. */
function areaNumber(title: string): string | undefined {
  if (!areaHeading.test(title)) return undefined;
  return /^(?:[a-z-]+ ){1,4}(?:no\.? ?)?(\d+|[a-h])\b/i.exec(title)?.[1];
}

/** Titles that stand under several headings, such as "First 100 days": parts of areas and not areas. */
function repeatedTitles(root: Section): ReadonlySet<string> {
  const above = new Map<string, Section>();
  const repeated = new Set<string>();
  for (const section of walk(root)) {
    const { parent } = section;
    if (!parent) continue;
    const title = plainTitle(section);
    if (isContinued(section)) continue;
    const known = above.get(title);
    if (known && known !== parent) repeated.add(title);
    above.set(title, parent);
  }
  return repeated;
}

const plainTitle = once(({ title }: Section): string => plainLabel(title));
const isContinued = once(({ title }: Section): boolean => continued.test(title));

/**
 * The heading that the area of a section's entries is: the nearest that names an area, else the nearest that is not a
 * mere label. A card's own heading is an action.
 */
function areaSection(section: Section, isCard: boolean, repeated: ReadonlySet<string>): Section | undefined {
  const above = [...upwards(section)];
  return (
    above.find(isAreaHeading) ??
    above
      .slice(isCard ? 1 : 0)
      .find((each) => (tellsOfPart(each) || isActionOfParts(each)) && !repeated.has(plainTitle(each)))
  );
}

/** The heading is neither a mere label nor a title of the document. */
const tellsOfPart = once(
  ({ level, title }: Section): boolean =>
    level > 10 && purposeOfText(title) === undefined && !namesKind(title),
);

/** The area has measures for all of its actions: a table of measures, or a part that lists them. */
function hasMeasures(area: Section, cards: ReadonlySet<Section>): boolean {
  return walk(area).some(
    (section) =>
      !cards.has(section) &&
      ((section !== area && purposeOf(section) === "measures") || keepsMeasures(section)),
  );
}

const keepsMeasures = once((section: Section): boolean => {
  if (statesMeasure(section)) return true;
  return section.elements.some((element, at) => {
    if (element.type === "table") return rolesOf(element)[0] === "measure" && !listsActions(element);
    const next = section.elements[at + 1];
    return (
      element.type === "paragraph" &&
      isLead(element.words) &&
      (next?.type === "list" || (next?.type === "table" && !listsActions(next))) &&
      purposeOfText(element.words.text) === "measures"
    );
  });
});

/** A label tells a measure, and none opens an action that it would be of. */
function statesMeasure({ elements }: Section): boolean {
  const labels = readLabels(elements.filter(({ type }) => type === "paragraph"));
  return (
    labels.some(({ role, label, value }) => role === "measure" && measure.test(label) && value.text !== "") &&
    !labels.some(({ role }) => role === "action" || role === "milestone")
  );
}

const measure = /\b(?:success|measured?s?|know|different|difference|kpis?|indicators?)\b/i;

function rolesOf(table: Table): Role[] {
  return table.header.cells.map(({ words }) => columnRole(words.text));
}

function listsActions(table: Table): boolean {
  return rolesOf(table).some((role) => role === "action" || role === "milestone");
}

/** The area is one that the document itself names as such, not only a heading that actions happen to stand under. */
export function isNamed(area: Area, kind: Kind): boolean {
  const { section } = area as AreaInSection;
  return (
    plans.includes(kind) && section !== undefined && (isAreaHeading(section) || isActionOfParts(section))
  );
}
