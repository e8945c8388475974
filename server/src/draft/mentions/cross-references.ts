import type { AreaSort } from "../../guidance/number-words.ts";
import type { Place } from "../../markdown/elements.ts";
import { comparePlaces, positionOf } from "../../markdown/place.ts";
import { plainLabel } from "../roles.ts";
import { isAlike } from "../same-words.ts";
import { candidatesIn, type Reading } from "./candidates.ts";
import { actionsDefined, areasDefined, type DefinedAction, type DefinedArea } from "./defined.ts";
import { membersOf, type Group, type Member } from "./group.ts";
import { isDotted, plainNumber } from "./tokens.ts";

/** An area or an action that has a number, with every place where that number stands for it. */
export interface Numbered {
  readonly type: "area" | "action";
  /** As it is written where it is given. */
  readonly id: string;
  readonly title: string;
  /** The draft that gives the number. */
  readonly home: Member;
  /** The plan's first, then the report's and the others', in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly definitions: readonly (DefinedArea | DefinedAction)[];
  /** Several different things have this number. */
  readonly ambiguous: boolean;
}

export interface Mention {
  readonly member: Member;
  /** The number alone. */
  readonly place: Place;
  readonly defines: boolean;
  /** The mark of a list item, which Markdown counts. */
  readonly counted: boolean;
}

interface Open extends Numbered {
  readonly sorts: Set<AreaSort>;
  readonly mentions: Mention[];
  readonly definitions: (DefinedArea | DefinedAction)[];
  ambiguous: boolean;
}

/** The numbered areas and actions of a group of drafts. A number that names nothing known is in none of them. */
export function crossReferences(group: Group): readonly Numbered[] {
  const areas: Open[] = [];
  const members = membersOf(group);
  const homes = members.filter((member) => member === group.plan || member === group.report);
  for (const member of homes.length > 0 ? homes : members)
    for (const area of areasDefined(member.draft)) define(areas, member, area);
  const shared = group.plan ? ownActions(group.plan, () => undefined) : new Map<string, Open>();
  const all = [...shared.values()];
  for (const member of members) {
    const own =
      member === group.plan ? shared : ownActions(member, (action) => meantInPlan(action, member, shared));
    all.push(...[...own.values()].filter((each) => !all.includes(each)));
    const actionOf = (id: string): Open | undefined =>
      own.get(plainNumber(id)) ?? shared.get(plainNumber(id));
    const taken = new Set(
      [...areas, ...all].flatMap(({ mentions }) =>
        mentions.filter((each) => each.member === member).map(({ place }) => keyOf(place)),
      ),
    );
    for (const { readings } of candidatesIn(member.draft)) {
      if (readings.some(({ words }) => taken.has(keyOf(words)))) continue;
      for (const reading of readings) {
        const meant = reading.type === "area" ? areaMeant(reading, areas) : actionMeant(reading, actionOf);
        if (!meant || !isPlain(reading)) continue;
        meant.mentions.push({ member, place: reading.words, defines: false, counted: false });
        taken.add(keyOf(reading.words));
        break;
      }
    }
  }
  const order = (one: Mention, other: Mention): number =>
    members.indexOf(one.member) - members.indexOf(other.member) || comparePlaces(one.place, other.place);
  for (const { mentions } of [...areas, ...all]) mentions.sort(order);
  return [...areas, ...all];
}

/** An area of the plan and one of the report with the same number and of the same sort are one. */
function define(areas: Open[], member: Member, area: DefinedArea): void {
  const numbered = areas.filter((each) => isSame(each.id, area.id));
  const isFree = ({ mentions }: Open): boolean => mentions.every((mention) => mention.member !== member);
  const known =
    numbered.find(({ sorts }) => sorts.has(area.sort)) ??
    numbered.find((each) => isFree(each) && (area.sort === "any" || each.sorts.has("any")));
  const open = known ?? start("area", member, area);
  if (!known) areas.push(open);
  open.ambiguous ||= !isFree(open);
  open.sorts.add(area.sort);
  open.definitions.push(area);
  open.mentions.push({ member, place: area.place, defines: open.home === member, counted: area.counted });
}

/** The numbered actions of a draft by number; those that the plan has are the plan's. */
function ownActions(member: Member, inPlan: (action: DefinedAction) => Open | undefined): Map<string, Open> {
  const found = new Map<string, Open>();
  for (const action of actionsDefined(member.draft)) {
    const planned = inPlan(action);
    if (planned) {
      planned.mentions.push({ member, place: action.place, defines: false, counted: false });
      continue;
    }
    const key = plainNumber(action.id);
    const known = found.get(key);
    const open = known ?? start("action", member, action);
    found.set(key, open);
    // An action that a plan lists again, in a timetable, is the same; one in other words is another.
    const isAgain = known !== undefined && isAlike(known.title, action.title);
    if (known && !isAgain) open.ambiguous = true;
    if (known && keyOf(known.mentions[0]?.place) === keyOf(action.place)) continue;
    if (!isAgain) open.definitions.push(action);
    open.mentions.push({ member, place: action.place, defines: !isAgain, counted: false });
  }
  return found;
}

/** In a progress report "2.1" is the plan's; elsewhere, and where numbers are plain, its words have to tell so. */
function meantInPlan(
  { id, title }: DefinedAction,
  { draft }: Member,
  planned: ReadonlyMap<string, Open>,
): Open | undefined {
  const found = planned.get(plainNumber(id));
  if (!found) return undefined;
  const isTold = draft.kind === "progress-report" && isStructured(id);
  return isTold || found.definitions.some((each) => isAlike(each.title, title)) ? found : undefined;
}

function isStructured(id: string): boolean {
  return isDotted(id) || /^[a-z]+[ .-]?\d/i.test(id);
}

/** The one area that is meant: of the sort that is named, else the only one of that number. */
function areaMeant({ id, sort = "any", title }: Reading, areas: readonly Open[]): Open | undefined {
  const numbered = areas.filter((each) => isSame(each.id, id));
  const ofSort = numbered.filter(({ sorts }) => sorts.has(sort));
  const fitting = ofSort.length > 0 || sort !== "any" ? ofSort : numbered;
  const open = fitting.length > 0 ? fitting : numbered.filter(({ sorts }) => sorts.has("any"));
  const [meant, ...others] = open;
  if (!meant || others.length > 0) return undefined;
  return title === undefined || plainLabel(title) === plainLabel(meant.title) ? meant : undefined;
}

function actionMeant({ id, title }: Reading, actionOf: (id: string) => Open | undefined): Open | undefined {
  const meant = actionOf(id);
  return title === undefined || (meant && isAlike(meant.title, title)) ? meant : undefined;
}

/** The number is written without marks in its midst, so that it can be read and changed as it stands. */
function isPlain({ id, words }: Reading): boolean {
  return words.block.text.slice(words.from, words.to) === id;
}

function start(type: Numbered["type"], home: Member, { id, title }: DefinedArea | DefinedAction): Open {
  return { type, id, title, home, mentions: [], definitions: [], sorts: new Set(), ambiguous: false };
}

function isSame(id: string, other: string): boolean {
  return plainNumber(id) === plainNumber(other);
}

function keyOf(place: Place | undefined): string {
  if (!place) return "";
  const { line, character } = positionOf(place.block, place.to);
  return `${line}:${character}`;
}
