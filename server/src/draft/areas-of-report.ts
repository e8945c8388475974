import { isNamed } from "./areas.ts";
import type { ReportedKind } from "../guidance/report-words.ts";
import type { Area, Draft, InspectionReport } from "./draft.ts";
import { reportedKind } from "./reported-area.ts";
import { alike, likeness, mattersOf, shared } from "./same-words.ts";
import type { Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
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
  if (asked.length === 0) return [];
  const sections = new Map([...walk(draft.root)].map((section) => [section.heading, section]));
  const sectionOf = ({ place }: Area): Section | undefined => sections.get(place as Section["heading"]);
  const all = [...asked, ...others].map(({ title }) => title);
  const likenessesTo = (area: Area) => likenesses(area.title, sectionOf(area), ...all);
  const areas = draft.areas.filter((area) => isNamed(area, draft.kind) || area.actions.length > 0);
  const pairs = pairsOf(asked, areas, likenessesTo);
  const left = asked.filter((area) => !pairs.has(area) && !isInActions(draft, area));
  const paired = new Set(pairs.values());
  const named = areas.filter((area) => isNamed(area, draft.kind));
  const unpaired = (named.length > 0 ? named : areas).filter(
    (area) => !paired.has(area) && isOfSort(area, sectionOf(area), asked),
  );
  const elsewhere = new Set(pairsOf(others, unpaired, likenessesTo).values());
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
  likenessesTo: (area: Area) => ReadonlyMap<string, Likeness>,
): Map<Asked, Area> {
  const told = areas.map((area) => ({ area, alike: likenessesTo(area) }));
  const scored = asked.flatMap((one) =>
    told.map(({ area, alike }) => ({ one, area, ...(alike.get(one.title) ?? unlike) })),
  );
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

interface Likeness {
  readonly score: number;
  /** How many words both have. */
  readonly both: number;
}

const unlike: Likeness = { score: 0, both: 0 };

/** How like an area of a plan is to each of those that are asked for, by their titles. */
const likenesses = onceWhile(
  (
    title: Words,
    section: Section | undefined,
    ...asked: readonly string[]
  ): ReadonlyMap<string, Likeness> => {
    const texts = textsOf(title, section).map(mattersOf);
    return new Map(
      asked.map((other) => {
        const matters = mattersOf(other);
        const score = Math.max(...texts.map((each) => likeness(each, matters) ?? 0));
        return [other, { score, both: Math.max(...texts.map((each) => shared(each, matters))) }];
      }),
    );
  },
);

/** The area's title, and what stands under its heading before its actions: the inspectors' words, the aim. */
function textsOf(title: Words, section: Section | undefined): string[] {
  const below = (section?.elements ?? []).filter(({ type }) => type === "paragraph" || type === "quote");
  const said = statementsOf(below.slice(0, 4)).map(({ text }) => text);
  return [title.text, ...said.filter((text) => text.length > 40)];
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
  const parts = walk(root).map((section) => mattersOfPart(section));
  return asked.filter(({ title }) => {
    const matters = mattersOf(title);
    const enough = matters.size < 3 ? 1 : 2;
    return matters.size > 0 && !parts.some((each) => shared(each, matters) >= enough);
  });
}

const mattersOfPart = once(({ title, elements }: Section) =>
  mattersOf([title, ...statementsOf(elements).map(({ text }) => text)].join("\n")),
);
