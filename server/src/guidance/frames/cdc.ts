import { cdc } from "../sources.ts";
import type { Frame } from "./frame.ts";

export const cdcThemes: Frame<"cdc"> = {
  id: "cdc",
  name: "Council for Disabled Children’s themes",
  themes: [
    {
      id: "coproduction",
      name: "coproduction",
      source: cdc,
      subjects: ["co-production", "own-decisions"],
    },
    { id: "vision", name: "shared vision", source: cdc, subjects: ["ambition", "adulthood"] },
    {
      id: "leadership",
      name: "stable and knowledgeable leadership",
      source: cdc,
      subjects: ["governance", "needs", "data", "commissioning", "evaluation"],
    },
    {
      id: "essentials",
      name: "quality delivery of the essentials",
      source: cdc,
      subjects: [
        "assessment",
        "diagnosis",
        "identification",
        "waits",
        "plan-timeliness",
        "plan-quality",
        "plan-checks",
        "support",
        "safety",
      ],
    },
    { id: "workforce", name: "workforce", source: cdc, subjects: ["workforce", "joint-working"] },
    {
      id: "information",
      name: "information and communication",
      source: cdc,
      subjects: ["sharing", "local-offer"],
    },
  ],
};
