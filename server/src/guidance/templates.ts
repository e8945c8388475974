import priorityActionPlan from "./templates/priority-action-plan.md";
import selfEvaluation from "./templates/self-evaluation.md";

/** Starting documents by kind. What the author fills in stands in [ ]. */
export const templates: Readonly<Record<string, string>> = {
  "self-evaluation": selfEvaluation,
  "priority-action-plan": priorityActionPlan,
};
