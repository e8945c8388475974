import { rangeOf } from "../../markdown/place.ts";
import type { OverviewItem } from "../../protocol.ts";
import { group, item, type Told } from "./items.ts";
import { stateOf } from "./states.ts";

/** The risks, issues, dependencies and benefits that a report keeps. */
export function logItems({ draft, on }: Told): OverviewItem[] {
  const items = draft.log.map((entry) => {
    const range = rangeOf(entry.place);
    const owner = entry.owners.map(({ text }) => text).join(", ") || "nobody named";
    const label = [entry.id, entry.title.text].filter(Boolean).join(" ");
    const detail = entry.closed ? "closed" : owner;
    return item(
      `log:${label.slice(0, 40)}`,
      label,
      detail,
      entry.closed ? "none" : stateOf(on(range)),
      range,
    );
  });
  return items.length === 0 ? [] : [group("log", "Risks, issues and dependencies", items)];
}
