import type { OverviewItem } from "../../server/src/protocol.ts";

/** An item with the id of the one that it stands below. */
export interface Placed {
  readonly item: OverviewItem;
  readonly parent: string | undefined;
}

/** All items by their ids, in the order of the tree. */
export function byId(items: readonly OverviewItem[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  const walk = (each: readonly OverviewItem[], parent: string | undefined): void => {
    for (const item of each) {
      placed.set(item.id, { item, parent });
      walk(item.children, item.id);
    }
  };
  walk(items, undefined);
  return placed;
}

/**
 * The ids of what looks different now, so that nothing else is drawn anew; undefined where that is the whole tree.
 * Where a part stands is no matter of looks.
 */
export function changesBetween(
  before: readonly OverviewItem[],
  after: readonly OverviewItem[],
): string[] | undefined {
  if (!haveSameIds(before, after)) return undefined;
  return after.flatMap((now, at) => {
    const earlier = before[at];
    const children = earlier && changesBetween(earlier.children, now.children);
    return !children || !looksAlike(earlier, now) ? [now.id] : children;
  });
}

function haveSameIds(before: readonly OverviewItem[], after: readonly OverviewItem[]): boolean {
  return before.length === after.length && before.every(({ id }, at) => id === after[at]?.id);
}

function looksAlike(one: OverviewItem, other: OverviewItem): boolean {
  return one.label === other.label && one.detail === other.detail && one.state === other.state;
}

/** What is known of a part by the beginning of its id. */
const parts = /(?:^|\/)(?:question|area|action|evidence|log):[^/]*$/u;
const reachingOn = /(?:^|\/)(?:question|area):[^/]*$/u;

/**
 * The part of the draft that a line belongs to: the action that stands on it, else the last question or area that
 * begins above it. Undefined where there is none.
 */
export function itemAt(items: Iterable<Placed>, line: number): OverviewItem | undefined {
  let best: OverviewItem | undefined;
  for (const { item } of items)
    if (isOn(item, line) && (best === undefined || startOf(item) >= startOf(best))) best = item;
  return best;
}

function isOn({ id, range }: OverviewItem, line: number): boolean {
  if (!range || !parts.test(id) || range.start.line > line) return false;
  return reachingOn.test(id) || range.end.line >= line;
}

function startOf({ range }: OverviewItem): number {
  return range?.start.line ?? -1;
}
