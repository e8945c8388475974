import type { Draft } from "../../draft/draft.ts";
import { mattersOf, alike, likeness } from "../../draft/same-words.ts";
import { onOneLine } from "../parts.ts";

/** The areas of another draft of the same folder. */
export interface AreasBeside {
  /** The name of its file, as people write it. */
  readonly name: string;
  readonly areas: readonly { readonly id: string; readonly title: string; readonly actions: number }[];
}

export function areasBeside(draft: Draft, name: string): AreasBeside {
  const areas = draft.areas.map(({ id, title, actions }) => ({
    id,
    title: onOneLine(title.text),
    actions: actions.length,
  }));
  return { name, areas };
}

/** The area of another draft that is about the same: the one most like it in its words. */
export function sameArea(title: string, { areas }: AreasBeside): AreasBeside["areas"][number] | undefined {
  const matters = mattersOf(title);
  const scored = areas
    .map((area) => ({ area, score: likeness(mattersOf(area.title), matters) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  return first && first.score >= alike ? first.area : undefined;
}
