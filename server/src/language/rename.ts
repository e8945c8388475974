import type { Position, PrepareRenameResult, WorkspaceEdit } from "vscode-languageserver";
import { crossReferences, type Numbered } from "../draft/mentions/cross-references.ts";
import { isBelow, renumbered, writtenAt } from "../draft/mentions/defined.ts";
import type { Group, Member } from "../draft/mentions/group.ts";
import { rangeOf } from "../markdown/place.ts";
import { numberAt } from "./mentions.ts";
import { editOf, type Renaming } from "./rename-edit.ts";
import { refuseMisread, refuseTaken, refuseUnfit, refuseUnsure } from "./rename-refusals.ts";

export { Refusal } from "./rename-refusals.ts";
export type { Renaming } from "./rename-edit.ts";

/** An area or an action, and the number that it is to have. */
export interface Change {
  readonly numbered: Numbered;
  readonly by: string;
  /** It is changed because its number begins with the one that the author changes. */
  readonly carried: boolean;
}

interface Client extends Renaming {
  /** The version of an open document. */
  readonly versionOf: (path: string) => number | null;
  /** What a text says in place of a draft's own. */
  readonly read: (member: Member, text: string) => Member["draft"] | undefined;
}

/** The number at a position, if it can be given anew; undefined where there is none. Throws a `Refusal`. */
export function numberToRename(
  path: string,
  position: Position,
  group: Group,
): PrepareRenameResult | undefined {
  const found = numberAt(path, position, crossReferences(group));
  if (!found) return undefined;
  refuseUnsure(found.numbered);
  const { place } = found.mention;
  return { range: rangeOf(place), placeholder: writtenAt(place) };
}

/**
 * The edits that give an area or an action another number wherever it is meant. The numbers of an area's actions begin
 * with the area's, as "2.1" does in area 2, so they change with it, as an author would change them by hand; so do those
 * of the steps "2.1.1" below an action. These, and what stands in the inspectors' own report, are marked for the author
 * to confirm. Throws a `Refusal` where the number cannot be given.
 */
export function rename(
  { path, position }: { readonly path: string; readonly position: Position },
  written: string,
  group: Group,
  { versionOf, read, ...client }: Client,
): WorkspaceEdit | undefined {
  const all = crossReferences(group);
  const numbered = numberAt(path, position, all)?.numbered;
  if (!numbered) return undefined;
  const by = written.trim();
  refuseUnsure(numbered);
  if (by === numbered.id) return { changes: {} };
  refuseUnfit(numbered, by, all);
  const changes = [{ numbered, by, carried: false }, ...carriedBy(numbered, by, all)];
  refuseTaken(changes, all);
  refuseMisread(group, changes, all, read);
  return editOf(changes, client, versionOf);
}

/** The numbers that begin with this one: of the actions in an area, and of the steps below an action. */
function carriedBy({ type, id, definitions }: Numbered, by: string, all: readonly Numbered[]): Change[] {
  const inArea = new Set(definitions.flatMap((each) => ("area" in each ? each.area.actions : [])));
  const nextOf = (other: Numbered): string | undefined => {
    if (type === "action") return isBelow(other.id, id) ? `${by}${other.id.slice(id.length)}` : undefined;
    const isHere = other.definitions.some((each) => "action" in each && inArea.has(each.action));
    return isHere ? renumbered(other.id, id, by) : undefined;
  };
  return all.flatMap((other): Change[] => {
    const next = other.type === "action" && !other.ambiguous ? nextOf(other) : undefined;
    return next === undefined ? [] : [{ numbered: other, by: next, carried: true }];
  });
}
