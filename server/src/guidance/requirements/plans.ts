import { handbook } from "../editions.ts";
import type { RequirementGroup } from "./requirement.ts";

export const plans: RequirementGroup = {
  title: "Strategic plans and priority action plans",
  requirements: [
    {
      id: "plans-after-inspection",
      source: handbook(16, 37, 146),
      says: "After a full inspection every area updates and publishes its strategic plan; where there are areas for priority action it makes a priority action plan.",
      rules: ["plan-deadline"],
    },
    {
      id: "report-names-areas",
      source: handbook(17, 140, 147),
      says: "The report names the areas for priority action and who is responsible for the plan: the partnership or one partner.",
      rules: ["principal-authority", "area-missing"],
    },
    {
      id: "plan-in-view-of-monitoring",
      source: handbook(20, 157),
      says: "A monitoring inspection follows about 18 months after the report, so what matters has to happen before.",
      rules: ["action-timescale-late"],
    },
    {
      id: "wsoa-replaced",
      source: handbook(16, 23),
      says: "The priority action plan has taken the place of the written statement of action.",
      rules: ["retired-term"],
    },
    {
      id: "draft-report-confidential",
      source: handbook(133, 136),
      says: "Feedback and the draft report are confidential until the report is published.",
      none: "Whether a report is out cannot be told from a draft of a plan.",
    },
    {
      id: "comments-and-complaints",
      source: handbook(137, 138, 156),
      says: "Comments on the draft report and complaints have deadlines of their own.",
      none: "These are letters to Ofsted and not part of any of these documents.",
    },
    {
      id: "strategic-plan-actions",
      source: handbook(143),
      says: "The strategic plan has the actions that are or will be taken for each recommendation; an existing plan is updated.",
      rules: ["area-without-action", "area-missing"],
    },
    {
      id: "strategic-plan-deadline",
      source: handbook(144),
      says: "It is updated within 30 working days of the report.",
      rules: ["plan-deadline"],
    },
    {
      id: "strategic-plan-engagement",
      source: handbook(144),
      says: "All partners and stakeholders are engaged to agree its actions.",
      rules: ["plan-voices", "plan-partners"],
    },
    {
      id: "plans-accessible",
      source: handbook(145),
      says: "Plans are published so that children and young people with SEND and their parents and carers can use them.",
      rules: [
        "abbreviation",
        "plain-english",
        "sentence-length",
        "pasted-table",
        "table-width",
        "colour-only",
        "heading-order",
        "image-text",
        "link-text",
        "placeholder",
        "retired-term",
      ],
    },
    {
      id: "principal-authority",
      source: handbook(147, 148),
      says: "The principal authority submits and publishes the plan.",
      rules: ["principal-authority"],
    },
    {
      id: "plan-submitted",
      source: handbook(148),
      says: "The priority action plan is submitted within 30 working days of the report.",
      rules: ["plan-deadline"],
    },
    {
      id: "plan-published",
      source: handbook(148, 150),
      says: "The final plan is published within 70 working days, on the website of each body that took part in making it.",
      rules: ["plan-deadline"],
    },
    {
      id: "plan-actions",
      source: handbook(149),
      says: "It has the proposed actions for each area for priority action.",
      rules: ["area-without-action", "area-missing", "action-precise", "action-id", "action-repeated"],
    },
    {
      id: "plan-responsible-organisation",
      source: handbook(149),
      says: "It has the responsible organisation for each action.",
      rules: ["action-owner", "action-owner-organisation", "action-owner-vague", "action-owner-known"],
    },
    {
      id: "plan-period",
      source: handbook(149),
      says: "It has the period within which each action is to be taken.",
      rules: [
        "action-timescale",
        "action-timescale-vague",
        "action-timescale-ambiguous",
        "action-timescale-order",
      ],
    },
    {
      id: "plan-approval",
      source: handbook(148),
      says: "Ofsted and the CQC decide whether to approve the plan.",
      none: "That is their decision; the other rules on plans look at what they decide by.",
    },
    {
      id: "plan-on-demand",
      source: handbook(139, 150),
      says: "Members of the public can have a copy of the report and of the plan.",
      none: "It is a service to the public and not part of the document.",
    },
  ],
};
