import { handbook } from "../guidance/editions.ts";
import { itemName, reportItems } from "./common/evidence.ts";
import { exampleIndex } from "./common/example-index.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "evidence-item-owner",
  per: "draft",
  kinds: ["evidence-index"],
  severity: "warning",
  title: "Each item has somebody who provides it",
  source: [handbook(192, 206)],
  why: "The items come from many services, and there are hours to send them. An item that nobody has been given is nobody’s.",
  good: exampleIndex({ "5.2": { document: "Uploaded 2 March", owner: "", due: "" } }),
  weak: exampleIndex({ "5.2": { owner: "" } }),
  check(draft, context) {
    const unowned = draft.evidence.filter(
      ({ provided, owned, handedOver }) =>
        !owned && !handedOver && (provided === "yes" || provided === "planned"),
    );
    reportItems(unowned, draft, context, {
      one: ({ number }) =>
        `Item ${itemName(number)} does not say who provides it. Write the organisation, or a post or person with it.`,
      most: (items) =>
        `Most items do not say who provides them: ${items}. Write the organisation beside each, or once for all of them.`,
    });
  },
});
