import { fold } from "../guidance/phrases.ts";
import { once } from "../markdown/once.ts";
import type { Action, Draft } from "./draft.ts";
import { isAlike } from "./same-words.ts";

/**
 * The action of a plan that an action elsewhere is: the one with its number, if it speaks of the same; without a
 * number, the only one in the same words.
 */
export function sameActionIn(plan: Draft, { id, title }: Action): Action | undefined {
  const found = indexOf(plan).get(id === undefined ? fold(title.text) : plainId(id)) ?? [];
  const fitting = found.filter((each) => isAlike(each.title.text, title.text));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A plan's actions by number, those without one by their words. */
type Index = ReadonlyMap<string, readonly Action[]>;

const indexOf = once((plan: Draft): Index => {
  const index = new Map<string, Action[]>();
  for (const action of plan.actions) {
    const key = action.id === undefined ? fold(action.title.text) : plainId(action.id);
    const same = index.get(key);
    if (same) same.push(action);
    else index.set(key, [action]);
  }
  return index;
});

/** An action's number as it is compared: "Action 2.3:" is "2.3". */
export function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/^(?:key )?(?:action|milestone|task)\s*/, "")
    .replace(/[\s).:]+$/, "");
}
