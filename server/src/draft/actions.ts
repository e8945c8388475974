import { daysBetween, type PlainDate } from "../guidance/calendar.ts";
import { statusMark, tick } from "../guidance/detail-words.ts";
import type { Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Action, Area, Measure, Owner, Status, Timescale } from "./draft.ts";
import { readEnding, type Ending, type Known } from "./ending.ts";
import { nameAreas, type Entry, type Listed } from "./entry.ts";
import { judgeMeasure } from "./impact.ts";
import { findBracketOwners, findOwner, readOwners, type OwnerReading } from "./owner.ts";
import type { Names } from "./names.ts";
import { movedDates } from "./moved-dates.ts";
import { isOfLateActions, latenessOf, type LateNote, type LateNotes } from "./late.ts";
import { sameList } from "./same-list.ts";
import { sameValue } from "./same-value.ts";
import { hasMarkOf, standingOf } from "./status.ts";
import { sharedWith, type Shared } from "./shared.ts";
import {
  findTimescale,
  isBlank,
  readTimescale,
  type DateContext,
  type TimescaleReading,
} from "./timescale.ts";
import type { Section } from "./sections.ts";
import type { Areas } from "./areas.ts";
import { trimmed } from "./wording.ts";

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
    const done = entry.done || status?.done === true || timescale?.done === true;
    const end = timescale?.timescale.end;
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

/** The owners that the whole of a cell, or of what follows a label, names. */
export function ownersIn(words: Words, names: Names): Owner[] {
  return ownersFound(words, (text) => readOwners(text, names), false);
}

function ownersFound(
  words: Words,
  find: (text: string) => readonly OwnerReading[],
  inherited: boolean,
): Owner[] {
  return find(words.text).map((reading) => ({
    text: reading.text,
    type: reading.type,
    organisation: reading.organisation,
    inherited,
    words: words.slice(reading.from, reading.to),
  }));
}

function ownersOf(entry: Entry, ending: Ending, shared: readonly Shared[], known: Known): Owner[] {
  const others = ending.beside.flatMap((words) => ownersIn(words, known.names));
  const owners = [...firstOwners(entry, ending, shared, known), ...others];
  const body = shared.find(({ role }) => role === "body");
  return body && owners.some(lacksBody) ? owners.map((owner) => ofBody(owner, body.value, known)) : owners;
}

function lacksBody({ type, organisation }: Owner): boolean {
  return organisation === undefined && type !== "organisation" && type !== "vague";
}

/** The owner, of the body that all belong to who are named without one. */
function ofBody(owner: Owner, body: Words, { names }: Known): Owner {
  const [first] = lacksBody(owner) ? readOwners(body.text, names) : [];
  return first?.type === "organisation" ? { ...owner, organisation: first.organisation } : owner;
}

function firstOwners(entry: Entry, ending: Ending, shared: readonly Shared[], { names }: Known): Owner[] {
  const read = (words: Words, find: (text: string) => readonly OwnerReading[], inherited = false): Owner[] =>
    ownersFound(words, find, inherited);
  const whole = (text: string): OwnerReading[] => readOwners(text, names);
  const stated = entry.owners.flatMap((words) => read(words, whole));
  if (stated.length > 0) return stated;
  const labelled = ending.labelled
    .filter(({ role }) => role === "owner")
    .flatMap(({ value }) => read(value, ownerPart(names)));
  if (labelled.length > 0) return labelled;
  const bare = ending.bare.flatMap((words) => read(words, (text) => findBracketOwners(text, names)));
  if (bare.length > 0) return bare;
  const subject = read(ending.title, (text) => findOwner(text, names));
  const above = shared.find(({ role }) => role === "owner");
  if (above && subject.every(({ type }) => type === "vague"))
    return [above.value, ...(above.more ?? [])].flatMap((words) => read(words, whole, true));
  return subject;
}

/** Where a sentence of its own follows a name: "ICB. Officers have met and will meet again." */
const nextSentence = /(?<=\p{L}{3}|\p{Lu}{2}|\))\.\s+(?=\p{Lu}\S* (?:\S+ ){3})/u;

/** "Lead: ICB, by March 2027" and "Lead: ICB – March 2027" name the ICB only. */
function ownerPart(names: Names): (text: string) => OwnerReading[] {
  return (whole) => {
    const [text = ""] = whole.split(nextSentence, 1);
    const end =
      /[,–—-]\s+(?:by|from|until|in|before)\s[^\n]{0,60}\d|\s(?:by|from|until)\s+\S{0,30}\s?\S{0,30}\d|\s[–—-]\s/iu.exec(
        text,
      );
    return readOwners(end ? text.slice(0, end.index) : text, names);
  };
}

const wholeTimescale = onceWhile(({ text }: Words, dates: DateContext) => readTimescale(text, dates));
const timescaleWithin = onceWhile(({ text }: Words, dates: DateContext) => findTimescale(text, dates));

interface TimescaleFound {
  readonly timescale: Timescale;
  readonly done: boolean;
}

function timescaleOf(
  entry: Entry,
  ending: Ending,
  shared: readonly Shared[],
  { dates, names }: Known,
): TimescaleFound | undefined {
  const found = (
    words: Words | undefined,
    read: typeof wholeTimescale,
    inherited = false,
  ): TimescaleFound | undefined => {
    const reading = words && read(words, dates);
    return reading && { timescale: timescaleFrom(reading, words, inherited), done: reading.done };
  };
  const start = found(entry.start, wholeTimescale);
  const end = found(entry.revised, wholeTimescale) ?? found(entry.end, wholeTimescale);
  if (start && end) {
    return {
      done: end.done,
      timescale: { ...end.timescale, start: firstDay(start.timescale) ?? end.timescale.start },
    };
  }
  if (end) return end;
  if (start)
    return {
      done: false,
      timescale: { ...start.timescale, start: firstDay(start.timescale), end: undefined },
    };
  const ownerless = (words: Words): TimescaleFound | undefined => {
    const reading =
      findBracketOwners(words.text, names).length === 0 ? found(words, wholeTimescale) : undefined;
    return reading?.timescale.type === "vague" && ending.labelled.length === 0 ? undefined : reading;
  };
  const owned = ending.labelled.filter(({ role }) => role === "owner");
  const labelled = ending.labelled.find(
    ({ role }) => role === "end" || role === "revised" || role === "start",
  );
  return (
    found(labelled?.value, wholeTimescale) ??
    found(nowDated(entry, dates), wholeTimescale) ??
    firstOf(ending.bare.map((words) => found(words, timescaleWithin) ?? ownerless(words))) ??
    firstOf(owned.map(({ value }) => found(value, timescaleWithin))) ??
    firstOf(entry.hints.map((hint) => found(hint, timescaleWithin))) ??
    found(ending.title, timescaleWithin) ??
    found(ending.result, timescaleWithin) ??
    found(entry.lead, wholeTimescale, true) ??
    shortEnough(found(shared.find(({ role }) => role === "end")?.value, wholeTimescale, true))
  );
}

/** "Was 30 November 2026; now 30 April 2027" */
function nowDated({ shape, title }: Entry, dates: DateContext): Words | undefined {
  const now = shape === "row" ? undefined : movedDates(title).now;
  const reading = now && wholeTimescale(now, dates);
  return reading?.type === "dated" && !reading.ambiguous ? now : undefined;
}

/** "Was 31 January 2027", where no new date is told. */
function dateGone({ shape, title }: Entry, { dates }: Known): TimescaleFound | undefined {
  const { first, now } = shape === "row" ? { first: undefined, now: undefined } : movedDates(title);
  if (now) return undefined;
  const reading = first && wholeTimescale(first, dates);
  return first && reading?.type === "dated" && !reading.ambiguous
    ? { timescale: timescaleFrom(reading, first, false), done: false }
    : undefined;
}

/** The day given first, where a later one stands beside it; undefined where either cannot be told for sure. */
function originallyOf(entry: Entry, { dates }: Known): PlainDate | undefined {
  const moved = entry.revised ? undefined : movedDates(entry.end ?? entry.title);
  const [first, last] = [
    entry.first ?? (entry.revised ? entry.end : moved?.first),
    entry.revised ?? moved?.now ?? entry.end,
  ].map((words) => {
    const reading = words && wholeTimescale(words, dates);
    return reading?.type === "dated" && !reading.ambiguous ? reading.end : undefined;
  });
  return first !== undefined && last !== undefined && last > first ? first : undefined;
}

/** A heading's period dates what stands below it, unless it is as long as the year that the plan is for. */
function shortEnough(found: TimescaleFound | undefined): TimescaleFound | undefined {
  const { start, end } = found?.timescale ?? {};
  return start !== undefined && end !== undefined && daysBetween(start, end) > longestPeriod
    ? undefined
    : found;
}

const longestPeriod = 290;

/** The day on which something starts that is said to start in this period; undefined where that is too wide to tell. */
function firstDay({ start, end, precision }: Timescale): PlainDate | undefined {
  if (start !== undefined) return start;
  if (precision === "day") return end;
  return precision === "month" && end !== undefined ? `${end.slice(0, 8)}01` : undefined;
}

function firstOf<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function timescaleFrom(reading: TimescaleReading, words: Words, inherited: boolean): Timescale {
  const { text, type, start, end, precision, ambiguous, reviewed, repeats } = reading;
  return {
    text,
    type,
    start,
    end,
    precision,
    ambiguous,
    reviewed,
    repeats,
    inherited,
    words: words.slice(reading.from, reading.to),
  };
}

/** An action that is itself to reach or hold a level: "Hold at 80% or better". */
const level =
  /^(?:hold|keep|stay|remain|maintain)\w* (?:\S+ ){0,6}(?:at|above|below|under|over) (?:\S+ )?\d|\d ?(?:%|per cent) or (?:better|more|above|higher|less|fewer|below|lower|under)\b/iu;

const noMeasure = /^(?:none|not)(?: yet)?(?: (?:set|agreed|known|decided))?\.?$/iu;

function measureOf(entry: Entry, ending: Ending): Measure | undefined {
  const stated = [
    ...entry.measures,
    ...ending.labelled.filter(({ role }) => role === "measure").map(({ value }) => value),
    ...(ending.result ? [ending.result] : []),
  ];
  const filled = stated.filter((words) => !isBlank(words.text) && !noMeasure.test(words.text.trim()));
  const first = filled[0] ?? (entry.measuresKept && level.test(ending.title.text) ? ending.title : undefined);
  if (!first) return undefined;
  const words = trimmed(first);
  const all = filled.length > 0 ? filled.map(({ text }) => text).join(". ") : words.text;
  const told = `${all}. ${entry.baseline?.text ?? ""}`;
  const type = typeOfMeasure(first, all, entry.baseline?.text ?? "", entry.title.text);
  return { text: words.text, told, type, words };
}

const onlyFigure =
  /^\W*(?:(?:from|at least|at most|under|over|up to|fewer than|more than|less than|no more than)\s)?\d[\d,.]*\s*(?:%|per cent|\/|→|[–—-]|of|to|down|up|under|over|in|days?|weeks?|months?|years?|\d|[\s,.])*\W*$/iu;

/** "42% (summer 2026) to 75% (summer 2027)" is 42% to 75%. */
const hasDates = /\d[^()]{0,20}\([^()]*\d\d\)/u;
const inBrackets = /\s?\([^()]*\)/gu;

/** "60%" is a measure of what the baseline beside it, or the action, is about. */
const typeOfMeasure = onceWhile(
  (_: Words, text: string, baseline: string, title: string): Measure["type"] => {
    const { type } = judgeMeasure(text);
    if (type === "impact" || (type === "activity" && !hasDates.test(text))) return type;
    if (judgeMeasure(text.replace(inBrackets, "")).type === "impact") return "impact";
    if (type === "activity") return type;
    const told = isBlank(baseline) ? text : `${baseline}, ${text}`;
    const isFigure =
      onlyFigure.test(text) || (!isBlank(baseline) && onlyFigure.test(text.replace(inBrackets, "")));
    const readings = isFigure ? [told, `${title}, ${told}`] : [told];
    return readings.some((reading) => judgeMeasure(reading).type === "impact") ? "impact" : "unclear";
  },
);

const doneFirst =
  /^\W*(?:action )?(?:complete|completed|closed|done|achieved|delivered|implemented|finished|met|blue|b|100 ?%?)\b/iu;

function statusOf(entry: Entry, ending: Ending, { statusKey }: Known): Status | undefined {
  const stated = [entry.status, ending.labelled.find(({ role }) => role === "status")?.value, entry.percent];
  const told = stated.find((words) => words && (!isBlank(words.text) || statusMark.test(words.text)));
  if (!told) return undefined;
  const words = trimmed(told);
  const standing = standingOf(words.text, statusKey);
  const percent = percentOf(entry.percent ?? words);
  const isOfKey = hasMarkOf(words.text, statusKey);
  // Where no key says what green is, green and 100% is done.
  const isFull = percent === 100 && standing === "on-track" && !isOfKey && !/\p{L}{2}/u.test(words.text);
  const done = isOfKey ? standing === "done" : doneFirst.test(words.text) || tick.test(words.text) || isFull;
  return { text: words.text, done, standing: isFull ? "done" : standing, percent, words };
}

function percentOf({ text }: Words): number | undefined {
  const figure = (onlyPercent.exec(text) ?? afterStatus.exec(text))?.[1];
  return figure === undefined || Number(figure) > 100 ? undefined : Number(figure);
}

const onlyPercent = /^\W*(\d{1,3})(?:\.\d{1,2})? ?%?(?: (?:complete|done))?\W*$/iu;
/** "Started, 20%", "On track (60% done)" */
const afterStatus =
  /^\W*(?!achieved|target|met)(?:\p{L}{1,20} ?){1,3}(?:[,;:/–—(-] ?){1,2}(\d{1,3}) ?%(?: (?:complete|done))?\W*$/iu;

/** The statement is about this action: about all, or about a run of numbers that the action's is in, or what “we” do. */
function covers(shared: Shared, { id, title }: Entry): boolean {
  if (shared.subject === "we" && !/\bwe (?:will|shall|are|have|plan|intend|want|aim)\b/iu.test(title.text))
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
