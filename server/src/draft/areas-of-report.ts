import { isNamed } from "./areas.ts";
import type { ReportedKind } from "../guidance/report-words.ts";
import type { Area, Draft, InspectionReport } from "./draft.ts";
import { reportedKind } from "./reported-area.ts";
import { alike, likeness, mattersOf, shared } from "./same-words.ts";
import { walk, type Section } from "./sections.ts";
import { statementsOf } from "./statements.ts";

/** One thing that an inspection report asks for. */
export interface Asked {
  readonly kind: ReportedKind;
  readonly number: string | undefined;
  readonly title: string;
}

/** What the report asks for, else what the draft says at its top that it asks for: that is of `kind`. */
export function askedOf(
  inspection: InspectionReport | undefined,
  { frontMatter }: Draft,
  kind: ReportedKind,
): Asked[] {
  if (inspection) return inspection.areas.map((area) => ({ ...area, title: area.title.text }));
  return frontMatter.areasInReport.map((title) => ({ kind, number: undefined, title }));
}

/**
 * The areas of an inspection report that a plan has no place for, of those that are `asked` of it. They are looked for
 * by what they are about, in whatever words, and by number. Where the plan has areas to spare, which answer none
 * of the `others` in the report, those may be the same in other words; where none at all is found, the plan answers another
 * report.
 */
export function areasNotIn(draft: Draft, asked: readonly Asked[], others: readonly Asked[] = []): Asked[] {
  const sections = new Map([...walk(draft.root)].map((section) => [section.heading, section]));
  const sectionOf = ({ place }: Area): Section | undefined => sections.get(place as Section["heading"]);
  const textsOfArea = (area: Area): string[] => textsOf(area, sectionOf(area));
  const areas = draft.areas.filter((area) => isNamed(area, draft.kind) || area.actions.length > 0);
  const pairs = pairsOf(asked, areas, textsOfArea);
  const left = asked.filter((area) => !pairs.has(area) && !isInActions(draft, area));
  const paired = new Set(pairs.values());
  const named = areas.filter((area) => isNamed(area, draft.kind));
  const unpaired = (named.length > 0 ? named : areas).filter(
    (area) => !paired.has(area) && isOfSort(area, sectionOf(area), asked),
  );
  const elsewhere = new Set(pairsOf(others, unpaired, textsOfArea).values());
  const spare = unpaired.filter((area) => !elsewhere.has(area));
  const missing = left.filter(({ number }) => number === undefined || !spare.some(({ id }) => id === number));
  const isOther = missing.length === asked.length && asked.length > 1;
  if (missing.length <= spare.length || isOther) return [];
  const unlike = (area: Asked): number => sharedWithAny(area, spare);
  const surest = [...missing].sort((one, other) => unlike(one) - unlike(other));
  return missing.filter((area) => surest.indexOf(area) < missing.length - spare.length);
}

function sharedWithAny({ title }: Asked, areas: readonly Area[]): number {
  const matters = mattersOf(title);
  return Math.max(0, ...areas.map((area) => shared(mattersOf(area.title.text), matters)));
}

/** Each area of the report with the area of the plan that is most like it; the likest pairs first. */
function pairsOf(
  asked: readonly Asked[],
  areas: readonly Area[],
  textsOf: (area: Area) => readonly string[],
): Map<Asked, Area> {
  const told = areas.map((area) => ({ area, texts: textsOf(area).map(mattersOf) }));
  const scored = asked.flatMap((one) => {
    const matters = mattersOf(one.title);
    return told.map(({ area, texts }) => ({
      one,
      area,
      score: Math.max(...texts.map((each) => likeness(each, matters) ?? 0)),
      both: Math.max(...texts.map((each) => shared(each, matters))),
    }));
  });
  const pairs = new Map<Asked, Area>();
  const taken = new Set<Area>();
  for (const { one, area } of scored
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.both * b.score - a.both * a.score)) {
    if (pairs.has(one) || taken.has(area)) continue;
    pairs.set(one, area);
    taken.add(area);
  }
  return pairs;
}

/** The area's title, and what stands under its heading before its actions: the inspectors' words, the aim. */
function textsOf(area: Area, section: Section | undefined): string[] {
  const below = (section?.elements ?? []).filter(({ type }) => type === "paragraph" || type === "quote");
  const said = statementsOf(below.slice(0, 4)).map(({ text }) => text);
  return [area.title.text, ...said.filter((text) => text.length > 40)];
}

/** A plan without areas may answer it all the same. */
function isInActions({ areas, actions }: Draft, { title }: Asked): boolean {
  if (areas.length > 0) return false;
  const matters = mattersOf(title);
  return actions.some((action) => shared(mattersOf(action.title.text), matters) > 0);
}

/** Nothing says that the area is one of another sort: an area for improvement is none for priority action. */
function isOfSort({ title }: Area, section: Section | undefined, asked: readonly Asked[]): boolean {
  const kind = reportedKind(title.text) ?? kindAbove(section?.parent);
  return kind === undefined || asked.some((each) => each.kind === kind);
}

/** What a part that the area stands in says that it holds; the document's own title says nothing of it. */
function kindAbove(section: Section | undefined): ReportedKind | undefined {
  if (!section?.parent?.heading) return undefined;
  return reportedKind(section.title) ?? kindAbove(section.parent);
}

/** The areas of an inspection report that no part of a text speaks of. */
export function areasNotSpokenOf({ root }: Draft, asked: readonly Asked[]): Asked[] {
  if (asked.length === 0) return [];
  const parts = [...walk(root)].map(({ title, elements }) =>
    mattersOf([title, ...statementsOf(elements).map(({ text }) => text)].join("\n")),
  );
  return asked.filter(({ title }) => {
    const matters = mattersOf(title);
    const enough = matters.size < 3 ? 1 : 2;
    return matters.size > 0 && !parts.some((each) => shared(each, matters) >= enough);
  });
}
