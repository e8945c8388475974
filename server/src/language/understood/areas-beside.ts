import type { Action, Area, Draft } from "../../draft/draft.ts";
import { plainId } from "../../draft/same-action.ts";
import { alike, isAlike, likeness, mattersOf } from "../../draft/same-words.ts";
import { onOneLine } from "../parts.ts";

/** The areas and actions of another draft of the same folder. */
export interface AreasBeside {
  /** The name of its file, as people write it. */
  readonly name: string;
  readonly areas: readonly string[];
  readonly actions: readonly ActionBeside[];
}

interface ActionBeside {
  readonly id: string | undefined;
  readonly title: string;
  /** The title of its area. */
  readonly area: string | undefined;
}

export function areasBeside({ areas, actions }: Draft, name: string): AreasBeside {
  return { name, areas: areas.map(({ title }) => onOneLine(title.text)), actions: actions.map(beside) };
}

function beside({ id, title, area }: Action): ActionBeside {
  return { id, title: onOneLine(title.text), area: area && onOneLine(area.title.text) };
}

/**
 * How many actions another draft has for an area: those of the area there that is most like it in its words, and those
 * that are the same as one of its own. Undefined where the other draft knows nothing of it.
 */
export function actionsFor({ title, actions }: Area, { areas, ...other }: AreasBeside): number | undefined {
  const same = likest(onOneLine(title.text), areas);
  const own = actions.map(beside);
  const found = other.actions.filter(
    (action) => (same !== undefined && action.area === same) || own.some((each) => isSame(each, action)),
  );
  return same === undefined && found.length === 0 ? undefined : found.length;
}

function likest(title: string, others: readonly string[]): string | undefined {
  const matters = mattersOf(title);
  const scored = others.map((other) => ({ other, score: likeness(mattersOf(other), matters) ?? 0 }));
  const [first] = scored.sort((a, b) => b.score - a.score);
  return first && first.score >= alike ? first.other : undefined;
}

function isSame(one: ActionBeside, other: ActionBeside): boolean {
  const isNumbered = one.id !== undefined && other.id !== undefined;
  if (isNumbered && plainId(one.id) !== plainId(other.id)) return false;
  return isNumbered ? isAlike(one.title, other.title) : one.title.toLowerCase() === other.title.toLowerCase();
}
