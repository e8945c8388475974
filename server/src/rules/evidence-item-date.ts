import { dueFor } from "../guidance/annex-a.ts";
import { handbook } from "../guidance/editions.ts";
import { itemName, reportItems } from "./common/evidence.ts";
import { exampleIndex } from "./common/example-index.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "evidence-item-date",
  per: "draft",
  kinds: ["evidence-index"],
  severity: "information",
  title: "Each item says by when it is provided",
  source: [handbook(192)],
  why: "Some items are due by 11am on the day after notification, the others by the Friday at 5pm. Those who provide them should see which is which.",
  good: exampleIndex(),
  weak: exampleIndex({ "5.2": { due: "" } }),
  check(draft, context) {
    const undated = draft.evidence.filter(
      ({ provided, dated, handedOver }) => !dated && !handedOver && provided === "yes",
    );
    reportItems(undated, draft, context, {
      one: ({ number }) =>
        `Item ${itemName(number)} does not say by when it is provided. It is due by ${dueFor(number)}.`,
      most: (items) =>
        `Most items do not say by when they are provided: ${items}. Items 1.1 to 1.7 are due by ${dueFor("1.1")}, the others by ${dueFor("2.1")}.`,
    });
  },
});
