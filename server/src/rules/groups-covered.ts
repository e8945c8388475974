import { groupsUnsaid } from "../draft/coverage.ts";
import { passagesByPart } from "../draft/passages.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { wholeExample } from "./common/whole-example.ts";
import { isWhole } from "./common/whole.ts";
import { openingOf } from "./common/opening.ts";
import { listed } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "groups-covered",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "The self-evaluation speaks of all ages, and of children without a plan",
  source: [handbook(13, 48), oneYearOn],
  why: "Inspectors look at everybody from 0 to 25, with an EHC plan or at SEN support. Areas have often known much about children with plans and little about the rest.",
  good: wholeExample(),
  weak: wholeExample("school", "the early years"),
  check(draft, context) {
    if (!isWhole(draft)) return;
    const missing = groupsUnsaid(passagesByPart(draft));
    if (missing.length === 0) return;
    context.report(
      openingOf(draft),
      `Nothing here is about ${listed(missing, "or")}. Say how things are for them, how you know, and what comes next.`,
    );
  },
});
