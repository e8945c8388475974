import type { Action, Draft, Slot } from "../../draft/draft.ts";
import { inEach } from "../../draft/in-parts.ts";
import type { Section } from "../../draft/sections.ts";
import type { Fix } from "../rule.ts";
import { fillIn } from "./fixes.ts";

/** As many steps as make a list that keeps no owners or dates at all, and not a slip in one or two. */
const enough = 3;

/**
 * Open actions that lack something, each by itself; but in a progress report, which leans on its plan, a list of steps
 * or milestones of which none has it is told of as a whole. Late actions are each looked at on their own.
 */
export function lackingByList(draft: Draft, lacking: Lacking): (readonly Action[])[] {
  if (draft.summary || isToldOfAll(draft)) return [];
  if (draft.kind !== "progress-report") return eachAlone(lacking(draft.lists));
  const lists = new Map<Section, Action[]>();
  for (const action of draft.actions)
    if (!action.done) lists.set(action.section, [...(lists.get(action.section) ?? []), action]);
  return [...lists.values()].flatMap((list) => {
    const found = lacking([list]);
    const isWhole = list.length >= enough && found.length === list.length;
    return isWhole && list.every(({ late }) => late?.told !== "listed") ? [list] : eachAlone(found);
  });
}

/** Cells beside what is known, of which none has an owner or a date: that is one finding, at question 3. */
function isToldOfAll({ kind, questions, actions }: Draft): boolean {
  if (kind !== "self-evaluation" || actions.length < enough) return false;
  return (
    questions.some(({ number, thin }) => number === 3 && thin === "plans") &&
    actions.every(({ owners, timescale, element }) => !element && owners.length === 0 && !timescale)
  );
}

/** Gives those of some lists that are open and lack something; remembered with the lists. */
type Lacking = (lists: readonly (readonly Action[])[]) => readonly Action[];

export function lacking(lacks: (action: Action) => boolean): Lacking {
  return inEach((list: readonly Action[]) => list.filter((action) => !action.done && lacks(action)));
}

function eachAlone(actions: readonly Action[]): Action[][] {
  return actions.map((action) => [action]);
}

const longestTitle = 120;

/** How a message names all steps of a list: None of the 6 steps under “What we plan to do next”. */
export function noneOf(list: readonly Action[]): string {
  const title =
    list[0]?.section.title
      .trim()
      .slice(0, longestTitle)
      .replace(/[\s:.]+$/u, "") ?? "";
  return `None of the ${list.length} steps ${title === "" ? "of this list" : `under “${title}”`}`;
}

/** Asks for the same in each step of a list. */
export function fillInEach(
  list: readonly Action[],
  slot: (action: Action) => Slot | undefined,
  title: string,
  asked: string,
): Fix[] {
  const fixes = list.map((action, index) => fillIn(slot(action), title, asked, index + 1));
  return fixes.every((each) => each.length > 0)
    ? [{ title, edits: fixes.flat().flatMap(({ edits }) => edits) }]
    : [];
}
