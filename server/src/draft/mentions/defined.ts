import { areaHeading } from "../../guidance/headings.ts";
import { areaNames, type AreaSort } from "../../guidance/number-words.ts";
import { fold } from "../../guidance/phrases.ts";
import type { Place, Words } from "../../markdown/elements.ts";
import { once } from "../../markdown/once.ts";
import { plans } from "../../guidance/kinds.ts";
import type { Action, Area, Draft } from "../draft.ts";
import { numberOf } from "../wording.ts";
import { isDotted, isNumber, plainNumber } from "./tokens.ts";
import { inBlock, relativeTo, sourceOf } from "../../markdown/place.ts";

/** Where an area or an action is given its number. */
export interface Definition {
  /** As written. */
  readonly id: string;
  /** The number alone; the mark of a list item where `counted`. */
  readonly place: Place;
  /** Markdown counts it: it is the place of a line in its list. */
  readonly counted: boolean;
  /** What has the number, in its own words. */
  readonly title: string;
}

export interface DefinedArea extends Definition {
  readonly sort: AreaSort;
  readonly area: Area;
}

export interface DefinedAction extends Definition {
  readonly action: Action;
}

/** The areas of a plan or an inspection report that have numbers; other documents speak of theirs. */
export const areasDefined = once((draft: Draft): readonly DefinedArea[] => {
  if (draft.inspection) return areasOfReport(draft);
  return draft.areas.flatMap((area) => areaOf(area, draft) ?? []);
});

/** The actions of a draft that have numbers, each where its number stands. */
export const actionsDefined = once((draft: Draft): readonly DefinedAction[] =>
  draft.actions.flatMap((action) => {
    const { id, title, place } = action;
    if (id === undefined || !isNumber(id)) return [];
    const found = numberIn(place, id, title) ?? numberIn(place, id);
    return found ? [{ id: writtenAt(found), place: found, counted: false, title: title.text, action }] : [];
  }),
);

function areaOf(area: Area, { kind }: Draft): DefinedArea | undefined {
  const { text } = area.title;
  const front = numberOf(text)?.length ?? 0;
  const from = areaHeading.test(text) ? 0 : front;
  const named = areaHeading.exec(text.slice(from));
  if (named) {
    const number = /(?:\d{1,3}|(?<![a-z])[a-h])$/i.exec(named[0]);
    if (!number) return undefined;
    const at = from + number.index;
    const sort = sortOf(text.slice(from, at));
    return {
      ...definition(area.title.slice(at, at + number[0].length), text.slice(at + number[0].length)),
      sort,
      area,
    };
  }
  const number = /^\s*\(?(\d{1,3}|[A-H])[.):]?\s/u.exec(text)?.[1];
  // A heading with a number may as well be a part of the document: its actions show that it is an area.
  if (number === undefined || !plans.includes(kind) || !area.actions.some(({ id }) => beginsWith(id, number)))
    return undefined;
  const at = text.indexOf(number);
  const words = area.title.slice(at, at + number.length);
  return { ...definition(words, text.slice(at + number.length)), sort: "any", area };
}

function definition(words: Words, rest: string): Definition {
  return { id: words.text, place: words, counted: false, title: rest.replace(/^[\s.):–—-]+/u, "") };
}

function areasOfReport({ inspection, areas }: Draft): DefinedArea[] {
  const sorts = { "priority-action": "priority", improvement: "improvement" } as const;
  return (inspection?.areas ?? []).flatMap(({ kind, number, title, place }, at) => {
    const area = areas[at];
    const found = number === undefined ? undefined : numberIn(place, number, title);
    if (number === undefined || !found || !area) return [];
    const sort: AreaSort = kind === "weakness" || kind === "recommendation" ? kind : sorts[kind];
    const counted = isMark(found);
    return [{ id: number, place: found, counted, title: title.text, sort, area }];
  });
}

/** The number is the mark of a list item. */
function isMark(place: Place): boolean {
  const { block, from, to } = inBlock(place);
  const line = block.text.slice(block.text.lastIndexOf("\n", from - 1) + 1, from);
  return /^[\s>]*$/.test(line) && /^[.)]\s/.test(block.text.slice(to, to + 2));
}

/** The first place of `id` within a place, up to where `end` starts where that is given. */
function numberIn(place: Place, id: string, end?: Place): Place | undefined {
  const { block, from, to } = inBlock(place);
  const endsAt = end && inBlock(end).from;
  const until = endsAt !== undefined && endsAt > from && endsAt <= to ? endsAt : to;
  const escaped = id
    .replace(/[.\\^$*+?()[\]{}|/-]/g, "\\$&")
    .replace(/(?<=[a-z])(?:\\[.-])?(?=\d)/i, "[\\s.-]?");
  const number = new RegExp(`(?<![\\p{L}\\p{N}]|\\d\\.)${escaped}(?![\\p{L}\\p{N}]|\\.\\d)`, "iu");
  const found = number.exec(block.text.slice(from, until));
  if (!found) return undefined;
  const start = from + found.index;
  return relativeTo(place.block, { block, from: start, to: start + found[0].length });
}

/** How a place is written in the source. */
export function writtenAt(place: Place): string {
  return sourceOf(place);
}

/** What sort of area a name in front of a number names. */
function sortOf(name: string): AreaSort {
  const plain = fold(name)
    .replace(/\b(?:no|number)\b/g, "")
    .replace(/[^a-z]+/g, " ")
    .trim();
  return areaNames.find(({ one, several }) => one.includes(plain) || several.includes(plain))?.sort ?? "any";
}

/** "2.1", "PA2.1", "2a" and "C4" begin with the number of area 2, 2, 2 and C. */
export function beginsWith(id: string | undefined, area: string): boolean {
  return id !== undefined && rest(id, area) !== undefined;
}

/** An action's number with another area's number in front, if it begins with that of its area: "2.1" is "3.1". */
export function renumbered(id: string, area: string, by: string): string | undefined {
  const parts = rest(id, area);
  return parts && `${parts.prefix}${by}${parts.rest}`;
}

function rest(id: string, area: string): { prefix: string; rest: string } | undefined {
  const isLetter = /^[a-z]$/i.test(area);
  const match = isLetter
    ? /^()([a-z])([ .-]?\d.*)$/i.exec(id)
    : /^([a-z]*[ .-]?)(\d+)(\.\d.*|[a-z])$/i.exec(id);
  const [, prefix = "", number = "", more = ""] = match ?? [];
  return match && plainNumber(number) === plainNumber(area) ? { prefix, rest: more } : undefined;
}

/** "2.3.1" stands below "2.3". */
export function isBelow(id: string, above: string): boolean {
  return isDotted(above) && plainNumber(id).startsWith(`${plainNumber(above)}.`);
}
