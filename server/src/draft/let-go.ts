import type { Area, Draft } from "./draft.ts";
import type { AreaInSection } from "./areas.ts";
import { walk, type Section } from "./sections.ts";

const nowhere: Section = {
  heading: undefined,
  title: "",
  level: 0,
  parent: undefined,
  children: [],
  elements: [],
};

/**
 * Undoes the links that each reading settles, of a draft whose text has changed: else any part of it that something
 * still remembers would keep all of it, and through that the draft before, in memory.
 */
export function letGo({ root, areas, actions }: Draft): void {
  for (const section of walk(root)) {
    section.parent = undefined;
    section.children = [];
  }
  for (const action of actions) {
    action.section = nowhere;
    action.area = undefined;
  }
  for (const area of areas) {
    area.actions = [];
    if (isInSection(area)) area.section = undefined;
  }
}

function isInSection(area: Area): area is AreaInSection {
  return "section" in area;
}
