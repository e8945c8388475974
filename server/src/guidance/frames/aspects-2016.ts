import { oneYearOn } from "../sources.ts";
import type { Frame } from "./frame.ts";

/** The framework that written statements of action still answer. */
export const aspects2016: Frame<"framework-2016"> = {
  id: "framework-2016",
  name: "Aspects of the framework of 2016",
  themes: [
    {
      id: "identifying",
      name: "identifying needs",
      source: oneYearOn,
      subjects: ["identification", "early-help", "needs"],
    },
    {
      id: "meeting",
      name: "assessing and meeting needs",
      source: oneYearOn,
      subjects: [
        "assessment",
        "diagnosis",
        "waits",
        "plan-timeliness",
        "plan-quality",
        "plan-checks",
        "support",
        "short-breaks",
        "own-decisions",
        "local-offer",
        "co-production",
        "sharing",
        "commissioning",
        "places",
        "joint-working",
        "safety",
      ],
    },
    {
      id: "outcomes",
      name: "improving outcomes",
      source: oneYearOn,
      subjects: [
        "next-stage",
        "adulthood",
        "attainment",
        "attendance",
        "wellbeing",
        "community",
        "evaluation",
        "alternative-provision",
      ],
    },
  ],
};
