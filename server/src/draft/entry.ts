import type { Cell, Item, Place, Row, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Action, Slot } from "./draft.ts";
import type { Section } from "./sections.ts";
import { isBlank } from "./timescale.ts";

/** Entries of a part of the document, in the order of the text; the same list while its members are the same. */
export interface Listed {
  readonly section: Section;
  readonly entries: readonly Entry[];
}

/** An action as it stands in the text, before owners and timescales are understood. */
export interface Entry {
  readonly shape: Action["shape"];
  readonly id: string | undefined;
  readonly title: Words;
  /** The area that a column or a row above names, where it is not the section's. */
  readonly areaTitle?: Words | undefined;
  /** Values of owner columns or labels; undefined where the draft has no place for an owner here. */
  readonly owners: readonly Words[];
  readonly start: Words | undefined;
  readonly end: Words | undefined;
  readonly revised: Words | undefined;
  /** What a late action's row says: when it was due, why it is late, and what else is told of it. */
  readonly original?: Words | undefined;
  /** When it was due at first, where a column of its own says so. */
  readonly first?: Words | undefined;
  readonly reason?: Words | undefined;
  readonly remark?: Words | undefined;
  /** Its table asks why each action is late and what is done about it: of all in it, or of those that are late. */
  readonly explains?: "all" | "late" | undefined;
  readonly lateSlots?: { readonly reason?: Slot; readonly mitigation?: Slot };
  /** The line above its list, where that says by when: "Before the board of 13 May 2027:". */
  readonly lead?: Words | undefined;
  /** Other words in which a deadline may stand: what is done about a late action. */
  readonly hints: readonly Words[];
  readonly measures: readonly Words[];
  /** Where things stood before: what the figure of a measure is a figure of. */
  readonly baseline?: Words | undefined;
  readonly status: Words | undefined;
  /** How much of it is done. */
  readonly percent?: Words | undefined;
  readonly done: boolean;
  readonly place: Place;
  readonly element: Item | Row | undefined;
  readonly slots: { readonly owner?: Slot; readonly timescale?: Slot; readonly measure?: Slot };
  /** The list or table keeps measures, so one that is missing here is missed. */
  readonly measuresKept: boolean;
}

/** Some of the entries say which area they are of. */
export const nameAreas = once((entries: readonly Entry[]): boolean =>
  entries.some(({ areaTitle }) => areaTitle !== undefined),
);

/** What is written into a cell that holds nothing, or a dash. */
export function emptyCell(cell: Cell | undefined): Slot | undefined {
  if (!cell || !isBlank(cell.words.text)) return undefined;
  return { place: { block: cell.block, from: cell.from, to: cell.to }, before: " ", after: " " };
}

/** An insertion after `place`. */
export function slotAfter(place: Place, before: string, after: string): Slot {
  return { place: { block: place.block, from: place.to, to: place.to }, before, after };
}
