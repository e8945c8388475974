import { partnersUnsaid } from "../draft/coverage.ts";
import { passagesByPart } from "../draft/passages.ts";
import { handbook } from "../guidance/editions.ts";
import { oneYearOn } from "../guidance/sources.ts";
import { wholeExample } from "./common/whole-example.ts";
import { isWhole } from "./common/whole.ts";
import { openingOf } from "./common/opening.ts";
import { listed } from "./common/wording.ts";
import { rule } from "./rule.ts";

export default rule({
  id: "partners-covered",
  per: "draft",
  kinds: ["self-evaluation"],
  severity: "information",
  title: "The self-evaluation speaks of education, health and social care",
  source: [handbook(12, 48), oneYearOn],
  why: "The criteria apply across education, health and care. Inspectors have criticised leaders who looked almost only at what happens in education.",
  good: wholeExample(),
  weak: wholeExample("care"),
  check(draft, context) {
    if (!isWhole(draft)) return;
    const missing = partnersUnsaid(passagesByPart(draft));
    if (missing.length === 0) return;
    context.report(
      openingOf(draft),
      `Nothing here tells what ${listed(missing, "or")} ${missing.length > 1 || missing[0]?.endsWith("s") ? "do" : "does"} for children and young people with SEND. Say what difference their work makes, how you know, and what comes next.`,
    );
  },
});
