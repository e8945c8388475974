import type { EvidenceItem } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import { annexA } from "../../guidance/annex-a.ts";
import type { OverviewItem } from "../../protocol.ts";
import { item, type Told } from "./items.ts";
import type { State } from "./states.ts";

const provided: Record<EvidenceItem["provided"], { readonly detail: string; readonly state: State }> = {
  yes: { detail: "provided", state: "met" },
  planned: { detail: "planned", state: "unsure" },
  "not-applicable": { detail: "does not apply", state: "met" },
  no: { detail: "nothing yet", state: "unmet" },
};

/** The items of an evidence index, as far as it has got with each. */
export function evidenceItems({ draft }: Told): OverviewItem[] {
  return draft.evidence.map((each) => {
    const { detail, state } = provided[each.provided];
    const lacks = [!each.owned && "nobody named", !each.dated && "no date"].filter((word) => word !== false);
    const told = state === "met" ? [detail] : [detail, ...lacks];
    const label = `${each.number} ${annexA.get(each.number) ?? each.words.text}`;
    return item(`evidence:${each.number}`, label, told.join(", "), state, rangeOf(each.place));
  });
}
