import { handedOver } from "../draft/handed-over.ts";
import { sameActionIn } from "../draft/same-action.ts";
import { adviserReview } from "../guidance/sources.ts";
import { isOpen } from "./common/open-actions.ts";
import { plan, reportWith } from "./common/report-on-plan.ts";
import { listed, nameOf, quoted } from "./common/wording.ts";
import { rule } from "./rule.ts";

const ownedBy = (owner: string): string =>
  reportWith(`| 1.1 | See all children who have waited for a year | ${owner} | 31 July 2027 | On track |`);

export default rule({
  id: "action-owner-changed",
  per: "action",
  kinds: ["progress-report"],
  severity: "information",
  preview: true,
  title: "An action is with the organisation that the plan names",
  source: [adviserReview],
  why: "An action that passes from health to the council, or back, without a word is one that both may think the other is doing.",
  good: ownedBy("NHS Harbour ICB"),
  weak: ownedBy("Harbourne Council"),
  beside: { "plan.md": plan },
  check(action, context) {
    const { plan: compared } = context;
    const before = compared && isOpen(action, context) ? sameActionIn(compared.draft, action) : undefined;
    const change = before && handedOver(before, action);
    const [first] = action.owners;
    if (!compared || !change || !first) return;
    context.report(
      first.words,
      `${nameOf(action)} is with ${listed(change.to.map(quoted))} here, and with ${listed(change.from.map(quoted))} in the plan, ${quoted(compared.name)}. If it has passed from one to the other, say so and who agreed to it; if not, put the owner right.`,
    );
  },
});
