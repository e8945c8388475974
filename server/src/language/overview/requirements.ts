import type { OverviewItem } from "../../protocol.ts";
import { findingItem } from "./actions.ts";
import { group, item, type Told } from "./items.ts";
import { stateOf } from "./states.ts";

/**
 * What inspectors look for in such a document, rule by rule; those in `elsewhere` stand at another place. That nothing
 * was found does not prove that it is met.
 */
export function requirements({ asked, of }: Told, elsewhere: ReadonlySet<string>): OverviewItem {
  const items = [...asked.values()]
    .filter(({ id, per }) => !elsewhere.has(id) && (per !== "silence" || of.has(id)))
    .map(({ id, title }) => {
      const findings = of.get(id);
      if (!findings) return item(id, title, "nothing found", "none");
      const places = findings.length > 1 ? `${String(findings.length)} places` : "";
      return item(id, title, places, stateOf(findings), findings[0]?.range, findings.map(findingItem));
    });
  return group("requirements", "What inspectors look for", items);
}
