import type { Kind } from "./kinds.ts";
import evidenceIndex from "./templates/evidence-index.md";
import inspectionReport from "./templates/inspection-report.md";
import priorityActionPlan from "./templates/priority-action-plan.md";
import progressReport from "./templates/progress-report.md";
import selfEvaluation from "./templates/self-evaluation.md";
import strategicPlan from "./templates/strategic-plan.md";
import writtenStatementOfAction from "./templates/written-statement-of-action.md";

/** Starting documents by kind. What the author fills in stands in [ ]. */
export const templates: Readonly<Record<Kind, string>> = {
  "self-evaluation": selfEvaluation,
  "priority-action-plan": priorityActionPlan,
  "strategic-plan": strategicPlan,
  "written-statement-of-action": writtenStatementOfAction,
  "progress-report": progressReport,
  "inspection-report": inspectionReport,
  "evidence-index": evidenceIndex,
};
