import { handbook } from "../editions.ts";
import type { Frame } from "./frame.ts";

/** The eleven criteria that inspectors read by, alternative provision, and preparation for adulthood. */
export const handbookCriteria: Frame<"handbook"> = {
  id: "handbook",
  name: "Evaluation criteria of the handbook",
  themes: [
    {
      id: "identification",
      name: "how needs are found",
      source: handbook(31, 50),
      subjects: ["identification", "assessment", "diagnosis", "plan-timeliness"],
    },
    {
      id: "own-plans",
      name: "families’ part in decisions about their own plans",
      source: handbook(31, 51),
      subjects: ["own-decisions", "local-offer"],
    },
    {
      id: "right-help",
      name: "the right help at the right time",
      source: handbook(31, 52),
      subjects: [
        "support",
        "waits",
        "plan-timeliness",
        "plan-quality",
        "plan-checks",
        "short-breaks",
        "early-help",
      ],
    },
    {
      id: "outcomes",
      name: "outcomes",
      source: handbook(31, 53),
      subjects: ["attainment", "attendance", "wellbeing", "next-stage", "adulthood"],
    },
    {
      id: "community",
      name: "inclusion in the community",
      source: handbook(31, 54),
      subjects: ["community", "short-breaks"],
    },
    {
      id: "ambition",
      name: "leadership",
      source: handbook(32, 55),
      subjects: ["ambition", "governance"],
    },
    {
      id: "engagement",
      name: "co-production",
      source: handbook(32, 56),
      subjects: ["co-production"],
    },
    {
      id: "understanding",
      name: "how well the area knows its needs",
      source: handbook(32, 57),
      subjects: ["needs", "data"],
    },
    {
      id: "commissioning",
      name: "commissioning",
      source: handbook(32, 58),
      subjects: ["commissioning", "places"],
    },
    {
      id: "evaluation",
      name: "how services are evaluated",
      source: handbook(32, 59),
      subjects: ["evaluation", "plan-checks"],
    },
    {
      id: "practice",
      name: "how services work together",
      source: handbook(32, 60),
      subjects: ["workforce", "joint-working", "sharing", "safety"],
    },
    {
      id: "alternative-provision",
      name: "alternative provision",
      source: handbook(49, 58, 59, 61, 62, 63, 64),
      subjects: ["alternative-provision"],
    },
    {
      id: "adulthood",
      name: "preparation for adulthood",
      source: handbook(43, 53),
      subjects: ["adulthood"],
    },
  ],
};
