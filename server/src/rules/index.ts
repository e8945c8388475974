import actionMeasure from "./action-measure.ts";
import actionOverdue from "./action-overdue.ts";
import actionOwnerOrganisation from "./action-owner-organisation.ts";
import actionOwnerVague from "./action-owner-vague.ts";
import actionOwner from "./action-owner.ts";
import actionTimescaleAmbiguous from "./action-timescale-ambiguous.ts";
import actionTimescaleOrder from "./action-timescale-order.ts";
import actionTimescaleVague from "./action-timescale-vague.ts";
import actionTimescale from "./action-timescale.ts";
import areaWithoutAction from "./area-without-action.ts";
import frontMatter from "./front-matter.ts";
import placeholder from "./placeholder.ts";
import questionEvidence from "./question-evidence.ts";
import questionImpact from "./question-impact.ts";
import questionMissing from "./question-missing.ts";
import questionPlans from "./question-plans.ts";
import questionThin from "./question-thin.ts";
import questionVoices from "./question-voices.ts";
import type { Rule } from "./rule.ts";

/** All rules, in the order in which they are listed for a reader. */
export const rules: readonly Rule[] = [
  questionMissing,
  questionThin,
  questionImpact,
  questionEvidence,
  questionVoices,
  questionPlans,
  areaWithoutAction,
  actionOwner,
  actionOwnerOrganisation,
  actionOwnerVague,
  actionTimescale,
  actionTimescaleVague,
  actionTimescaleAmbiguous,
  actionTimescaleOrder,
  actionOverdue,
  actionMeasure,
  placeholder,
  frontMatter,
];
