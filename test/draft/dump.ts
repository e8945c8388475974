import type { Draft } from "../../server/src/draft/draft.ts";
import type { Section } from "../../server/src/draft/sections.ts";
import type { Place } from "../../server/src/markdown/elements.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";
import { dumpElement } from "../markdown/dump.ts";

/** All that a draft says and where, with its places in the whole text; sections, areas and actions by where they are. */
export function dumpDraft(draft: Draft | undefined): unknown {
  if (!draft) return undefined;
  const { kind, summary, date, frontMatter, root, questions, areas, actions, inspection, evidence, log } =
    draft;
  return {
    kind,
    summary,
    date,
    frontMatter,
    root: dumpSection(root),
    questions: questions.map(dump),
    areas: areas.map(({ actions: own, ...area }) => [
      dump(area),
      own.map((action) => actions.indexOf(action)),
    ]),
    actions: actions.map(({ area, ...action }) => [dump(action), area && areas.indexOf(area)]),
    inspection: dump(inspection),
    evidence: evidence.map(dump),
    log: log.map(dump),
  };
}

function dumpSection(section: Section): unknown {
  return [
    nameOf(section),
    section.level,
    section.elements.map(dumpElement),
    section.children.map((child) => [child.parent === section, dumpSection(child)]),
  ];
}

function nameOf({ heading, title }: Section): string {
  return heading ? `${at(heading)} ${title}` : "root";
}

function at(place: Place): string {
  const { start, end } = rangeOf(place);
  return `${String(start.line)}:${String(start.character)}-${String(end.line)}:${String(end.character)}`;
}

function dump(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dump);
  if (typeof value !== "object" || value === null) return value;
  if (isSection(value)) return nameOf(value);
  const told = Object.entries(value).filter(([key, each]) => !placed.has(key) && typeof each !== "function");
  const dumped = told.map(([key, each]) => [key, dump(each)]);
  return isPlace(value) ? [at(value), dumped] : dumped;
}

const placed: ReadonlySet<string> = new Set<keyof Place>(["block", "from", "to"]);

function isPlace(value: object): value is Place {
  return "block" in value && "from" in value && "to" in value;
}

function isSection(value: object): value is Section {
  return "heading" in value && "elements" in value && "children" in value;
}
