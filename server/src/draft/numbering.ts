import { plans } from "../guidance/kinds.ts";
import type { Element } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Action, Draft } from "./draft.ts";
import { inEach } from "./in-parts.ts";
import { isAlike } from "./same-words.ts";
import { walk } from "./sections.ts";

/** An action that has the number of another one before it. */
export interface Repeat {
  readonly action: Numbered;
  readonly first: Numbered;
  /** The next number that nobody has. */
  readonly free: string | undefined;
}

/** The one action of an area whose number starts otherwise than the rest: 3.4 among 4.1, 4.2 and 4.3. */
export interface Stray {
  readonly action: Numbered;
  /** How the others start: 4, C. */
  readonly start: string;
}

type Numbered = Action & { readonly id: string };

/** Different actions that are numbered together and have the same number. */
export function findRepeats(draft: Draft): Repeat[] {
  let holders: Map<unknown, Element> | undefined;
  const holderOf = ({ element, shape, section }: Action): unknown =>
    element ? (holders ??= holdersIn(draft)).get(element) : shape === "item" ? section : undefined;
  return groups(draft, holderOf).flatMap((group) => {
    const repeats = repeatsIn(group);
    // A table that takes up several numbers of another one refers to it.
    return repeats.filter(({ action, first }) => {
      const holder = holderOf(action);
      return (
        holder === holderOf(first) || repeats.filter((each) => holderOf(each.action) === holder).length === 1
      );
    });
  });
}

const repeatsIn = once((group: readonly Numbered[]): readonly Repeat[] => {
  const ids = new Set(group.map((action) => plainOf(action)));
  if (ids.size === group.length) return [];
  const parents = new Set([...ids].map((id) => id.slice(0, Math.max(0, id.lastIndexOf(".")))));
  const firsts = new Map<string, Numbered>();
  return group.flatMap((action) => {
    const id = plainOf(action);
    const first = firsts.get(id);
    if (!first) firsts.set(id, action);
    const repeated = first && !parents.has(id) && !isAlike(first.title.text, action.title.text);
    return repeated ? [{ action, first, free: nextFree(action.id, ids) }] : [];
  });
});

/** Actions of plans whose numbers do not belong to their area. */
export function findStrays({ areas, actions }: Draft): Stray[] {
  const elsewhere = (stray: Action): boolean =>
    actions.some(
      (each) => each !== stray && each.id === stray.id && isAlike(each.title.text, stray.title.text),
    );
  return areas.flatMap((area) => {
    const stray = strayIn(area.actions);
    if (!stray || elsewhere(stray.action)) return [];
    return startOf(`${area.id}.1`) === startOf(stray.action.id) ? [] : [stray];
  });
}

/** The one action whose number starts otherwise than those of three or more others. */
const strayIn = once((actions: readonly Action[]): Stray | undefined => {
  const starts = new Map<string | undefined, Numbered[]>();
  for (const action of numberedIn(actions)) addTo(starts, startOfNumber(action), action);
  starts.delete(undefined);
  const [[start = "", most] = ["", []], [, few] = ["", []], ...others] = [...starts].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  const [action] = few;
  return !action || few.length > 1 || most.length < 3 || others.length > 0 ? undefined : { action, start };
});

/**
 * Plans number their actions by area; elsewhere each table and list has numbers of its own. The steps (a), (b) and (c)
 * that stand in one row are numbered row by row.
 */
function groups(
  { kind, lists, areas, actions }: Draft,
  holderOf: (action: Action) => unknown,
): (readonly Numbered[])[] {
  const byArea = plans.includes(kind) ? areas.map((area) => numberedIn(area.actions)) : [];
  const inAreas = areas.reduce((sum, area) => sum + area.actions.length, 0);
  const others = new Map<unknown, Numbered[]>();
  if (byArea.length === 0 || inAreas < actions.length)
    for (const action of lists.flatMap((list) => numberedIn(list))) {
      const holder = plans.includes(kind) && action.area ? undefined : holderOf(action);
      if (holder !== undefined) addTo(others, holder, action);
    }
  return [...byArea, ...others.values(), ...stepsOfRows(lists)];
}

/** The numbered actions that are no steps of one row. */
const numberedIn = once((actions: readonly Action[]): readonly Numbered[] => {
  const steps = stepsIn(actions);
  return actions.filter(isNumbered).filter((action) => !steps.get(action.element)?.includes(action));
});

/** By their row, actions told apart by letters. */
const stepsIn = once((actions: readonly Action[]): ReadonlyMap<unknown, readonly Numbered[]> => {
  const steps = new Map<unknown, Numbered[]>();
  for (const action of actions)
    if (isNumbered(action) && action.element && letter.test(action.id)) addTo(steps, action.element, action);
  for (const [row, lettered] of steps) if (lettered.length === 1) steps.delete(row);
  return steps;
});

const stepsOfRows = inEach((list: readonly Action[]) => [...stepsIn(list).values()]);

const letter = /^\(?(?:[a-z]|[ivx]+)[.)]?$/i;

function isNumbered(action: Action): action is Numbered {
  return action.id !== undefined;
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The table or the list of each row and each item. */
function holdersIn({ root }: Draft): Map<unknown, Element> {
  const holders = new Map<unknown, Element>();
  const add = (element: Element): void => {
    if (element.type === "table") for (const row of element.rows) holders.set(row, element);
    if (element.type === "list")
      for (const item of element.items) {
        holders.set(item, element);
        item.children.forEach(add);
      }
  };
  for (const { elements } of walk(root)) elements.forEach(add);
  return holders;
}

const plainOf = once(({ id }: Numbered) => plain(id));
const startOfNumber = once(({ id }: Numbered) => startOf(id));

function plain(id: string): string {
  return id.toLowerCase().replace(/\s/g, "").replace(/\.$/, "");
}

/** "4" of 4.3 and of 4a, "4" of 4.3.2, "C" of C4, "IP2" of IP2.6; undefined for a number without parts. */
function startOf(id: string): string | undefined {
  return /^(?:[a-z]{0,5}[ .-]?\d+(?=\.\d|[a-z]$)|[a-z]{1,5}(?=[ .-]?\d+$))/i.exec(id)?.[0];
}

function nextFree(id: string, ids: ReadonlySet<string>): string | undefined {
  const [, start, last] = /^(.*?)(\d{1,3})$/.exec(id) ?? [];
  if (start === undefined || last === undefined) return undefined;
  for (let number = Number(last) + 1; ; number++) {
    const free = `${start}${number}`;
    if (!ids.has(plain(free))) return free;
  }
}
