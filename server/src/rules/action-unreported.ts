import { asOf } from "../draft/as-of.ts";
import { unreportedIn } from "../draft/unreported.ts";
import type { Action } from "../draft/draft.ts";
import { adviserReview } from "../guidance/sources.ts";
import { openingOf } from "./common/opening.ts";
import { plan, reportWith } from "./common/report-on-plan.ts";
import { listed, nameOf, inSentence, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

const told = [
  "| 1.1 | See all children who have waited for a year | NHS Harbour ICB | 31 July 2027 | On track |",
  "| 1.2 | Open a weekly clinic in each town | NHS Harbour ICB | 31 March 2027 | On track |",
  "| 1.3 | Ring each family that waits | Harbourne Council | 31 May 2027 | On track |",
];

export default rule({
  id: "action-unreported",
  per: "draft",
  kinds: ["progress-report"],
  severity: "information",
  preview: true,
  title: "A report that goes through the plan leaves no action out",
  source: [adviserReview],
  why: "Where a report goes through the plan action by action, the one that it leaves out is the one that readers ask about.",
  good: reportWith(
    ...told,
    "| 1.4 | Lend equipment to children who wait | Harbourne Council | 31 May 2027 | On track |",
  ),
  weak: reportWith(...told),
  beside: { "plan.md": plan },
  check(draft, context) {
    const { plan: compared } = context.companions;
    const day = asOf(draft, context.today);
    if (!compared || day === undefined) return;
    const missing = unreportedIn(compared.draft, draft, day);
    if (missing.length === 0) return;
    context.report(
      openingOf(draft),
      `The plan, ${quoted(compared.name)}, has ${namesOf(missing)}, which this report does not mention. Say how far ${missing.length > 1 ? "each of them" : "it"} is, or that it is done.`,
    );
  },
});

const mostNamed = 4;

function namesOf(actions: readonly Action[]): string {
  const names = actions.slice(0, mostNamed).map((action) => inSentence(nameOf(action)));
  const more = actions.length - names.length;
  return listed(more > 0 ? [...names, `${more} more`] : names);
}
