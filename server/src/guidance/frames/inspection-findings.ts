import { twoYearsOn } from "../sources.ts";
import type { Frame } from "./frame.ts";

/** What the first 54 inspections under the framework of 2023 found again and again. */
export const inspectionFindings: Frame<"ofsted-cqc-2025"> = {
  id: "ofsted-cqc-2025",
  name: "Themes of the first two years of inspections",
  themes: [
    {
      id: "governance",
      name: "strategic governance and oversight",
      source: twoYearsOn,
      found: { improvement: 55, priority: 86 },
      subjects: ["governance", "ambition"],
    },
    {
      id: "information",
      name: "information, data-sharing and coordination of services",
      source: twoYearsOn,
      found: { improvement: 46, priority: 36 },
      subjects: ["data", "sharing"],
    },
    {
      id: "joint-commissioning",
      name: "joint commissioning",
      source: twoYearsOn,
      found: { improvement: 28, priority: 43 },
      subjects: ["commissioning"],
    },
    {
      id: "co-production",
      name: "co-production",
      source: twoYearsOn,
      found: { improvement: 24, priority: 21 },
      subjects: ["co-production"],
    },
    {
      id: "ehc-plans",
      name: "timeliness and quality of EHC plans",
      source: twoYearsOn,
      found: { improvement: 69, priority: 71 },
      subjects: ["plan-timeliness", "plan-quality", "plan-checks", "assessment"],
    },
    {
      id: "waiting-times",
      name: "waiting times for health services",
      source: twoYearsOn,
      found: { improvement: 57, priority: 64 },
      subjects: ["waits"],
    },
    {
      id: "early-help",
      name: "early help and identification of need",
      source: twoYearsOn,
      found: { improvement: 20, priority: 35 },
      subjects: ["early-help", "identification"],
    },
    {
      id: "transitions",
      name: "moving on to the next stage",
      source: twoYearsOn,
      found: { improvement: 52, priority: 21 },
      subjects: ["next-stage", "adulthood"],
    },
  ],
};
