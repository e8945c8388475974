import type { Draft } from "../draft/draft.ts";
import { annexA } from "../guidance/annex-a.ts";
import { handbook } from "../guidance/editions.ts";
import { itemName, itemNames, reportItems } from "./common/evidence.ts";
import { exampleIndex } from "./common/example-index.ts";
import { openingOf } from "./common/opening.ts";
import { rule } from "./rule.ts";

const exempt = "where it does not apply, write “not applicable” and why.";
const advice = `Name the document, or say who will provide it and by when; ${exempt}`;

export default rule({
  id: "evidence-item",
  per: "draft",
  kinds: ["evidence-index"],
  severity: "warning",
  title: "Each item that inspectors ask for is provided for",
  source: [handbook(192, 203, 206)],
  why: "Inspectors ask for the same items of every area, some by 11am on the day after they ring. An item without a document is looked for in a hurry.",
  good: exampleIndex({ "3.2": { document: "Not applicable: no child has been placed in one since 2021" } }),
  weak: exampleIndex({ "3.2": { document: "", owner: "", due: "" } }),
  check(draft, context) {
    const listed = new Set(draft.evidence.map(({ number }) => number));
    const absent = [...annexA.keys()].filter((number) => !listed.has(number));
    if (absent.length > 0) {
      context.report(
        openingOf(draft),
        `The index has no line for ${itemNames(absent)}. Add ${absent.length === 1 ? "it" : "each"} with the document, who provides it and by when; where one does not apply, write “not applicable” and why.`,
      );
    }
    const empty = draft.evidence.filter(
      ({ provided }) => provided === "no" || (provided === "planned" && isNearlyFull(draft)),
    );
    reportItems(empty, draft, context, {
      one: ({ number, provided }) =>
        provided === "planned"
          ? `No document is named for item ${itemName(number)} yet, though most others have one. Name it; ${exempt}`
          : `Nothing is provided for item ${itemName(number)}. ${advice}`,
      most: (items) =>
        `Most items have nothing beside them yet: ${items}. For each: ${advice.charAt(0).toLowerCase()}${advice.slice(1)}`,
    });
  },
});

/** So much of the index names its documents that one without stands out; before, it is enough to say who and when. */
function isNearlyFull({ evidence }: Draft): boolean {
  const there = evidence.filter(({ provided }) => provided === "yes" || provided === "not-applicable");
  return there.length >= 20 && there.length >= evidence.length * 0.75;
}
