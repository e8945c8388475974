import type { Finding } from "../../check/finding.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Range } from "../../markdown/position.ts";
import type { OverviewItem } from "../../protocol.ts";
import type { Rule } from "../../rules/rule.ts";
import { worst } from "./states.ts";
import type { State } from "./states.ts";

/** What the items are made from. */
export interface Told {
  readonly draft: Draft;
  /** The rules that were asked, by their ids. */
  readonly asked: ReadonlyMap<string, Rule>;
  /** The findings that begin on the lines of a range. */
  readonly on: (range: Range) => readonly Finding[];
  /** The findings of a rule. */
  readonly of: ReadonlyMap<string, readonly Finding[]>;
}

const longest = 160;

export function item(
  id: string,
  label: string,
  detail: string,
  state: State,
  range?: Range,
  children: readonly OverviewItem[] = [],
): OverviewItem {
  return { id, label: brief(label), detail: brief(detail), state, ...(range && { range }), children };
}

/** Items under a heading of our own, with how many of them are met. */
export function group(id: string, label: string, children: readonly OverviewItem[]): OverviewItem {
  const count = (state: State, words: string): string[] => {
    const number = children.filter((child) => child.state === state).length;
    return number === 0 ? [] : [`${String(number)} ${words}`];
  };
  const detail = [...count("unmet", "not met"), ...count("unsure", "not sure"), ...count("met", "met")];
  return item(id, label, detail.join(", "), worst(children.map(({ state }) => state)), undefined, children);
}

/** Ids that are alike are told apart by their order; those of children start with their parent's. */
export function unlikeIds(items: readonly OverviewItem[], parent = ""): OverviewItem[] {
  const seen = new Map<string, number>();
  return items.map((each) => {
    const count = (seen.get(each.id) ?? 0) + 1;
    seen.set(each.id, count);
    const id = `${parent}${each.id}${count > 1 ? `#${String(count)}` : ""}`;
    return { ...each, id, children: unlikeIds(each.children, `${id}/`) };
  });
}

function brief(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\s\p{Cs}]+\S*$/u, "")} …`;
}
