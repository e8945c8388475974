import type { Action } from "../../draft/draft.ts";
import { onOneLine } from "../parts.ts";
import { periodOf } from "./timescale.ts";

/** Who owns the actions, each once: the organisation behind a name where that is known. Vague owners are nobody. */
export function ownersOf(actions: readonly Action[]): string[] {
  const owners = actions.flatMap((action) => action.owners.filter(({ type }) => type !== "vague"));
  return [...new Set(owners.map(({ text, organisation }) => onOneLine(organisation ?? text)))];
}

/** From the first date of the actions to the last, in words. */
export function periodOfAll(actions: readonly Action[]): string | undefined {
  const days = actions
    .flatMap(({ timescale }) => [timescale?.start, timescale?.end])
    .filter((day) => day !== undefined)
    .sort();
  return periodOf({ start: days[0], end: days.at(-1) });
}
