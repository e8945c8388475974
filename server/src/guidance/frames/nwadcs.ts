import { northWest } from "../sources.ts";
import type { Frame } from "./frame.ts";

export const northWestThemes: Frame<"nwadcs"> = {
  id: "nwadcs",
  name: "Themes of the North West’s directors of children’s services",
  themes: [
    { id: "co-production", name: "co-production", source: northWest, subjects: ["co-production"] },
    {
      id: "identification",
      name: "identification of need",
      source: northWest,
      subjects: ["identification", "early-help"],
    },
    {
      id: "health",
      name: "health pathways and support",
      source: northWest,
      subjects: ["waits", "diagnosis", "wellbeing"],
    },
    {
      id: "leadership",
      name: "leadership",
      source: northWest,
      subjects: ["governance", "ambition", "needs", "data", "commissioning", "workforce"],
    },
    {
      id: "education",
      name: "education and inclusion",
      source: northWest,
      subjects: ["attainment", "attendance", "alternative-provision", "places", "short-breaks"],
    },
    {
      id: "assessment",
      name: "assessment and planning",
      source: northWest,
      subjects: [
        "assessment",
        "plan-timeliness",
        "plan-quality",
        "plan-checks",
        "own-decisions",
        "evaluation",
      ],
    },
    {
      id: "adulthood",
      name: "preparation for adulthood",
      source: northWest,
      subjects: ["adulthood"],
    },
  ],
};
