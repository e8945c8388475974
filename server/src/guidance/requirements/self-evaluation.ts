import { handbook } from "../editions.ts";
import type { RequirementGroup } from "./requirement.ts";

export const selfEvaluation: RequirementGroup = {
  title: "Self-evaluation and engagement meeting",
  requirements: [
    {
      id: "evaluation-for-meeting",
      source: handbook(180, 181),
      says: "Engagement meetings are to assure Ofsted and the CQC that the partnership understands needs in its area, works to improve, and keeps them up to date with changes.",
      rules: ["question-thin", "recent-developments", "criteria-covered"],
    },
    {
      id: "evaluation-current",
      source: handbook(182),
      says: "The self-evaluation is sent early enough to be read, and not so early that it is out of date at the meeting.",
      rules: ["out-of-date", "figure-dated"],
    },
    {
      id: "evaluation-business-as-usual",
      source: handbook(182),
      says: "It draws on what the partnership has anyway; nothing need be written only for the meeting.",
      none: "Why a document was written cannot be told from it.",
    },
    {
      id: "evaluation-concise",
      source: handbook(183),
      says: "It is short and keeps to the point.",
      rules: ["length", "evaluative"],
    },
    {
      id: "evaluation-recent-developments",
      source: handbook(183),
      says: "It tells of recent developments in the local system.",
      rules: ["recent-developments"],
    },
    {
      id: "evaluation-earlier-weaknesses",
      source: handbook(183),
      says: "It tells what has improved where Ofsted, the CQC or the partnership itself found a weakness.",
      rules: ["earlier-weakness"],
    },
    {
      id: "evaluation-stands-alone",
      source: handbook(183),
      says: "It can be understood without other documents; appendices are few.",
      rules: ["stand-alone", "appendices", "abbreviation", "placeholder"],
    },
    {
      id: "evaluation-evaluates",
      source: handbook(183),
      says: "It evaluates, where a description of what was done would not be enough.",
      rules: ["evaluative", "question-impact", "question-thin"],
    },
    {
      id: "question-1",
      source: handbook(184),
      says: "Question 1: what the partnership knows about the impact of its arrangements.",
      rules: ["question-missing", "question-thin", "question-impact", "future-impact", "figure-compared"],
    },
    {
      id: "question-2",
      source: handbook(184),
      says: "Question 2: how it knows.",
      rules: ["question-missing", "question-thin", "question-evidence", "question-voices"],
    },
    {
      id: "question-3",
      source: handbook(184),
      says: "Question 3: its plans for the next 12 months.",
      rules: ["question-missing", "question-thin", "question-plans"],
    },
    {
      id: "evidence-for-the-view",
      source: handbook(185),
      says: "Inspectors explore how the partnership evaluates, and what evidence it used, above all about experiences and outcomes.",
      rules: ["question-evidence", "question-evidence-kinds", "figure-dated"],
    },
    {
      id: "plans-for-current-and-future-needs",
      source: handbook(186),
      says: "Inspectors want to understand the plans for needs as they are and as they will be.",
      rules: ["question-plans"],
    },
    {
      id: "changes-follow-from-evaluation",
      source: handbook(186),
      says: "Changes are made because of what the evaluation found.",
      rules: ["question-plans-follow"],
    },
    {
      id: "planning-informed-by-families",
      source: handbook(187),
      says: "Planning and decisions are informed by what children, young people and families think and hope for.",
      rules: ["question-voices", "feedback-loop", "plan-voices"],
    },
    {
      id: "meeting-arrangements",
      source: handbook(188, 189),
      says: "When the meeting takes place, who chairs it and who comes.",
      none: "These are arrangements for a meeting and not part of the document.",
    },
    {
      id: "meeting-content",
      source: handbook(190),
      says: "The meeting covers needs, aspirations, experiences and outcomes, the impact of strategies and commissioning, and the evidence for it.",
      rules: ["question-impact", "question-evidence", "criteria-covered"],
    },
    {
      id: "meeting-weaknesses",
      source: handbook(190),
      says: "It covers what is being done about weaknesses and to keep what is good, with evidence that it works.",
      rules: ["earlier-weakness", "question-plans-follow"],
    },
    {
      id: "meeting-progress",
      source: handbook(190),
      says: "It covers progress against the action plan and what earlier inspections asked for.",
      rules: ["earlier-weakness", "action-overdue"],
    },
    {
      id: "meeting-wider-issues",
      source: handbook(190),
      says: "It covers wider issues that affect services, such as schools or nurseries that close.",
      rules: ["recent-developments"],
    },
    {
      id: "meeting-note",
      source: handbook(191),
      says: "Ofsted and the CQC write a note after the meeting; it is not published.",
      none: "The partnership does not write it.",
    },
    {
      id: "evaluation-on-site",
      source: handbook(126, 127),
      says: "On the first day of an inspection leaders discuss their self-evaluation, strategy and action plans with inspectors.",
      rules: ["question-missing", "question-plans-follow"],
    },
    {
      id: "evidence-of-impact",
      source: handbook(129),
      says: "It is for the partnership to bring evidence of its impact, with data and its analysis of experiences and outcomes.",
      rules: ["question-impact", "question-evidence", "figure-compared"],
    },
    {
      id: "evidence-business-as-usual",
      source: handbook(94),
      says: "Evidence is part of ordinary business, and not made for the inspection.",
      none: "How evidence came about cannot be told from a draft.",
    },
  ],
};
