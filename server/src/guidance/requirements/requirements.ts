import { alternativeProvisionAndGroups, criteria } from "./criteria.ts";
import { criticisms } from "./criticisms.ts";
import { evidence } from "./evidence.ts";
import { plans } from "./plans.ts";
import { progress } from "./progress.ts";
import { publication } from "./publication.ts";
import type { RequirementGroup } from "./requirement.ts";
import { selfEvaluation } from "./self-evaluation.ts";

export type { Requirement, RequirementGroup } from "./requirement.ts";

/** All that is asked of a draft or criticised in one, and what looks at it. */
export const requirements: readonly RequirementGroup[] = [
  selfEvaluation,
  criteria,
  alternativeProvisionAndGroups,
  plans,
  progress,
  evidence,
  publication,
  criticisms,
];

/** The rules that come from no requirement: this tool needs them itself. */
export const ownRules: readonly string[] = ["front-matter", "suppression-reason", "suppression-unused"];
