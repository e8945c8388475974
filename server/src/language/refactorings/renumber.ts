import type { Action, Area, Draft } from "../../draft/draft.ts";
import { isAlike } from "../../draft/same-words.ts";
import { plans } from "../../guidance/kinds.ts";
import type { Place } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import { touches } from "../places.ts";
import { numberFrom, numberPlace, parted } from "./numbers.ts";
import { referencesTo } from "./references.ts";
import { counted, rewriting, type Offer, type Refactoring } from "./refactoring.ts";

/** An action's number, and the one that it gets. */
interface Numbered {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** Actions that are numbered together: those of an area, or of several that count on. */
interface Group {
  readonly areas: Set<Area>;
  readonly actions: Action[];
}

/** Numbers the actions of an area, or of the whole plan, in their order; references to them follow. */
export const renumber: Offer = ({ draft, range }) => {
  if (!plans.includes(draft.kind)) return [];
  const here = draft.actions.find(({ place }) => touches(rangeOf(place), range))?.area;
  if (!here) return [];
  const groups = groupsOf(draft);
  const own = groups.filter(({ areas }) => areas.has(here)).flatMap(changesIn);
  const all = groups.flatMap(changesIn);
  const isOne = groups.length === 1;
  return [
    ...(own.length > 0 ? [renumbering(own, isOne ? "of this plan" : "of this area", draft)] : []),
    ...(all.length > own.length ? [renumbering(all, "of every area", draft)] : []),
  ];
};

function renumbering(changes: readonly Numbered[], which: string, draft: Draft): Refactoring {
  const references = referencesTo(new Map(changes.map(({ before, after }) => [before, after])), draft);
  const numbers = counted(changes.length, "number");
  const followed = references.length > 0 ? ` and ${counted(references.length, "reference")}` : "";
  const verb = changes.length + references.length === 1 ? "changes" : "change";
  return {
    name: "renumber",
    title: `Number the actions ${which} in order: ${numbers}${followed} ${verb}`,
    edits: () => [
      ...changes.map(({ place, after }) => rewriting(rangeOf(place), after)),
      ...references.map(({ range, after }) => rewriting(range, after)),
    ],
  };
}

/** Areas that number alike, such as those that count 1, 2, 3 through the whole plan, are numbered together. */
function groupsOf({ areas }: Draft): Group[] {
  const groups = new Map<string, Group>();
  for (const area of areas) {
    const actions = area.actions.filter(({ id }) => id !== undefined);
    const start = commonStart(actions);
    if (start === undefined) continue;
    const group = groups.get(start) ?? { areas: new Set(), actions: [] };
    group.areas.add(area);
    group.actions.push(...actions);
    groups.set(start, group);
  }
  return [...groups.values()];
}

/** How most numbers begin; undefined where not all are of one form: 1.1 beside 1.1.2. */
function commonStart(actions: readonly Action[]): string | undefined {
  const counts = new Map<string, number>();
  const forms = new Set<string>();
  for (const { id = "" } of actions) {
    const number = parted(id);
    if (!number) return undefined;
    counts.set(number.start, (counts.get(number.start) ?? 0) + 1);
    forms.add(number.start.replace(/\d+/g, "0") + (number.digits > 0 ? "0" : "a"));
  }
  if (forms.size !== 1) return undefined;
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function changesIn({ actions }: Group): Numbered[] {
  const start = commonStart(actions);
  if (start === undefined || isListedTwice(actions)) return [];
  const digits = Math.max(...actions.map(({ id = "" }) => paddedTo(id)));
  let next = actions.some(({ id = "" }) => parted(id)?.last === 0) ? 0 : 1;
  const numbered = actions.flatMap((action): Numbered[] => {
    const place = numberPlace(action);
    const after = numberFrom(start, next++, digits);
    const before = action.id;
    return place && before !== undefined && after !== undefined ? [{ place, before, after }] : [];
  });
  if (numbered.length < actions.length || !arePlacedApart(numbered)) return [];
  return numbered.filter(({ before, after }) => before !== after);
}

/** How long numbers are that are written with a nought in front; letters have no length. */
function paddedTo(id: string): number {
  const { digits = 0, last = 0 } = parted(id) ?? {};
  return digits > String(last).length ? digits : Math.min(digits, 1);
}

/** The plan tells the same action in two places. */
function isListedTwice(actions: readonly Action[]): boolean {
  const byNumber = new Map<string, Action>();
  return actions.some((action) => {
    const known = byNumber.get(action.id ?? "");
    if (!known) byNumber.set(action.id ?? "", action);
    return known !== undefined && isAlike(known.title.text, action.title.text);
  });
}

/** Rows that go on under one number have it in one place. */
function arePlacedApart(numbered: readonly Numbered[]): boolean {
  const lines = numbered.map(({ place }) => JSON.stringify(rangeOf(place).start));
  return new Set(lines).size === lines.length;
}
