import { handbook } from "../editions.ts";
import type { RequirementGroup } from "./requirement.ts";

export const progress: RequirementGroup = {
  title: "Monitoring and progress",
  requirements: [
    {
      id: "effective-action",
      source: handbook(158, 160),
      says: "A monitoring inspection asks whether action is effective in each area for priority action.",
      rules: ["impact-is-activity", "area-missing"],
    },
    {
      id: "actions-since-inspection",
      source: handbook(161),
      says: "It takes account of what leaders have done since the inspection.",
      rules: ["action-status", "action-overdue"],
    },
    {
      id: "leaders-assured",
      source: handbook(161, 166),
      says: "Leaders show how they have assured themselves that enough progress is made.",
      rules: ["assurance"],
    },
    {
      id: "current-self-evaluation",
      source: handbook(161),
      says: "It takes account of an up-to-date self-evaluation.",
      rules: ["out-of-date"],
    },
    {
      id: "views-in-monitoring",
      source: handbook(161),
      says: "It takes account of the views of children, young people, parents and carers.",
      rules: ["question-voices", "plan-voices"],
    },
    {
      id: "routine-information",
      source: handbook(164, 165),
      says: "Information is what the partnership has anyway, in any format.",
      none: "No format is asked for, so none is checked.",
    },
    {
      id: "impact-of-actions",
      source: handbook(167, 172),
      says: "Inspectors look at what the actions have changed in each area, and the letter says so area by area.",
      rules: ["impact-is-activity", "figure-compared"],
    },
    {
      id: "monitoring-without-plan",
      source: handbook(21, 162, 173),
      says: "An area without a priority action plan can be monitored too where there are serious concerns.",
      none: "It asks nothing of a document until the letter has come.",
    },
  ],
};
