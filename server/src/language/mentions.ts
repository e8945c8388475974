import { DocumentHighlightKind } from "vscode-languageserver";
import type { DocumentHighlight, Location } from "vscode-languageserver";
import { crossReferences, type Mention, type Numbered } from "../draft/mentions/cross-references.ts";
import type { Group } from "../draft/mentions/group.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Position } from "../markdown/position.ts";
import { touches } from "./places.ts";

/** A number that the cursor is at. */
export interface Found {
  readonly numbered: Numbered;
  readonly mention: Mention;
}

/** The area or action whose number stands at a position of one of the drafts; undefined where none does. */
export function numberAt(path: string, position: Position, all: readonly Numbered[]): Found | undefined {
  const here = { start: position, end: position };
  for (const numbered of all)
    for (const mention of numbered.mentions)
      if (mention.member.path === path && touches(rangeOf(mention.place), here)) return { numbered, mention };
  return undefined;
}

/** Where the area or the action is given its number: in the plan, before the report. */
export function definitionsAt(path: string, position: Position, group: Group): Location[] | undefined {
  const found = numberAt(path, position, crossReferences(group));
  return found?.numbered.mentions.filter(({ defines }) => defines).map(locationOf);
}

/** Every place in the drafts at which the area or the action is meant. */
export function referencesAt(
  path: string,
  position: Position,
  group: Group,
  { declarations }: { readonly declarations: boolean },
): Location[] | undefined {
  const found = numberAt(path, position, crossReferences(group));
  return found?.numbered.mentions.filter(({ defines }) => declarations || !defines).map(locationOf);
}

/** Every place in the same draft at which it is meant. */
export function highlightsAt(
  path: string,
  position: Position,
  group: Group,
): DocumentHighlight[] | undefined {
  const found = numberAt(path, position, crossReferences(group));
  return found?.numbered.mentions
    .filter(({ member }) => member.path === path)
    .map(({ place, defines }) => ({
      range: rangeOf(place),
      kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}

function locationOf({ member, place }: Mention): Location {
  return { uri: member.path, range: rangeOf(place) };
}
