import type { PlainDate } from "../guidance/calendar.ts";
import { onceWhile } from "../markdown/once.ts";
import { measureOf } from "./action-measures.ts";
import { ownersOf } from "./action-owners.ts";
import { statusOf } from "./action-status.ts";
import { dateGone, originallyOf, timescaleOf } from "./action-timescales.ts";
import type { Areas } from "./areas.ts";
import type { Action, Area } from "./draft.ts";
import { readEnding, type Known } from "./ending.ts";
import { nameAreas, type Entry, type Listed } from "./entry.ts";
import { isOfLateActions, latenessOf, type LateNote, type LateNotes } from "./late.ts";
import { sameList } from "./same-list.ts";
import { sameValue } from "./same-value.ts";
import type { Section } from "./sections.ts";
import { sharedWith, type Shared } from "./shared.ts";
import { tellsDoneOn } from "./told-done.ts";

/**
 * The actions of the entries, list by list, each in its section and its area: the same lists as in the last reading where
 * their members are the same. `lateNotes`: those of a progress report.
 */
export function readActions(
  listed: readonly Listed[],
  areas: Areas,
  known: Known,
  lateNotes: LateNotes | undefined,
): (readonly Action[])[] {
  const byArea = new Map<Area, Action[]>(areas.areas.map((area) => [area, []]));
  const lists = listed.map((each) => {
    const read = lateNotes || nameAreas(each.entries) ? readOneByOne : readTogether;
    const actions = sameInList(each.entries, read(each, areas, known, lateNotes));
    for (const action of actions) if (action.area) byArea.get(action.area)?.push(action);
    return actions;
  });
  for (const [area, own] of byArea) area.actions = sameActions(area, own);
  return lists;
}

function readOneByOne(
  { section, entries }: Listed,
  areas: Areas,
  known: Known,
  lateNotes: LateNotes | undefined,
): Action[] {
  const shared = sharedWith(section);
  const areOfLateActions = lateNotes && isOfLateActions(section);
  return entries.map((entry) => {
    const area = areas.of(entry, section);
    const own = sharedBy(entry, shared);
    const note = entry.id === undefined ? undefined : lateNotes?.get(entry.id);
    const told = readAction(entry, known, own, area?.measured === true, areOfLateActions, note);
    return placed(told, section, area);
  });
}

/** Entries that are all of one area, and not of a report. */
function readTogether({ section, entries }: Listed, areas: Areas, known: Known): Action[] {
  const [first] = entries;
  const area = first && areas.of(first, section);
  const told = allTold(entries, known, sharedWith(section), area?.measured === true);
  return told.map((each) => placed(each, section, area));
}

const allTold = onceWhile(
  (entries: readonly Entry[], known: Known, shared: readonly Shared[], measured: boolean): readonly Told[] =>
    entries.map((entry) => readAction(entry, known, sharedBy(entry, shared), measured, undefined, undefined)),
);

type Told = Omit<Action, "section" | "area">;

function placed(told: Told, section: Section, area: Area | undefined): Action {
  const action: Told & Partial<Action> = told;
  action.section = section;
  action.area = area;
  return action as Action;
}

const sameActions = sameList<Action>();
const sameInList = sameList<Action>();
const sameShared = sameList<Shared>();

/** What is shared with the actions of a section, as far as it is about this one. */
function sharedBy(entry: Entry, shared: readonly Shared[]): readonly Shared[] {
  if (shared.length === 0) return shared;
  return sameShared(
    entry,
    shared.filter((each) => covers(each, entry)),
  );
}

/** What is said to be done about its delay tells that it was done on the new day. */
function isDoneOnItsDay({ revised, hints }: Entry, end: PlainDate | undefined, { dates }: Known): boolean {
  return revised !== undefined && end !== undefined && hints.some((hint) => tellsDoneOn(end, hint, dates));
}

/** An entry with its owners, timescale, measure and status understood. `listed`: among those that are late. */
const readAction = onceWhile(
  (
    entry: Entry,
    known: Known,
    shared: readonly Shared[],
    measured: boolean,
    listed: boolean | undefined,
    note: LateNote | undefined,
  ): Told => {
    const ending = readEnding(entry.title, known, entry.shape);
    const timescale =
      timescaleOf(entry, ending, shared, known) ??
      (listed === undefined ? undefined : dateGone(entry, known));
    const status = statusOf(entry, ending, known);
    const isUnderWay = status?.standing !== undefined && status.standing !== "done";
    const end = timescale?.timescale.end;
    const done =
      entry.done ||
      status?.done === true ||
      (timescale?.done === true && !isUnderWay) ||
      isDoneOnItsDay(entry, end, known);
    return sameTold(entry, {
      id: entry.id,
      title: ending.title.text === "" ? entry.title : ending.title,
      owners: ownersOf(entry, ending, shared, known),
      timescale: timescale?.timescale,
      originally: originallyOf(entry, known),
      measure: measureOf(entry, ending),
      status,
      done,
      late:
        done || listed === undefined ? undefined : latenessOf(entry, ending, { listed, note }, known, end),
      measuresKept: entry.measuresKept || measured,
      place: entry.place,
      shape: entry.shape,
      element: entry.element,
      slots: entry.slots,
    });
  },
);

const sameTold = sameValue<Told>();

/** The statement is about this action: about all, or about a run of numbers that the action's is in, or what “we” do. */
function covers(shared: Shared, { id, title }: Entry): boolean {
  if (shared.subject === "we" && !/\bwe (?:will|shall|are|have|plan|intend|want|aim)\b/i.test(title.text))
    return false;
  if (shared.from === undefined || shared.to === undefined) return true;
  return id !== undefined && compareIds(shared.from, id) <= 0 && compareIds(id, shared.to) <= 0;
}

/** What knows how people count is slow to load, and few drafts need it. */
let ids: Intl.Collator | undefined;

function compareIds(a: string, b: string): number {
  ids ??= new Intl.Collator("en", { numeric: true });
  return ids.compare(a, b);
}
