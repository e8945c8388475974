import { handbook } from "../editions.ts";
import type { RequirementGroup } from "./requirement.ts";

export const criteria: RequirementGroup = {
  title: "What inspectors evaluate",
  requirements: [
    {
      id: "impact-on-experiences-and-outcomes",
      source: handbook(8, 30, 35, 41),
      says: "Inspectors judge arrangements by their impact on what children and young people experience and achieve.",
      rules: ["question-impact", "evaluative", "action-measure-impact", "impact-is-activity"],
    },
    {
      id: "legal-duties",
      source: handbook(10, 65, 66),
      says: "Legal duties underlie the criteria; where one is not met, inspectors report how that affects children and young people.",
      none: "Whether a duty is met is a matter of evidence and law; a text cannot show it.",
    },
    {
      id: "partnership-works-together",
      source: handbook(11, 12),
      says: "Inspections look at how well education, health and care work together, mainly the local authority and the integrated care board.",
      rules: ["partners-covered", "plan-partners", "criteria-covered"],
    },
    {
      id: "everybody-from-0-to-25",
      source: handbook(13, 48),
      says: "Everybody from 0 to 25 is in scope, with an EHC plan or at SEN support, and across education, health and care.",
      rules: ["groups-covered", "partners-covered"],
    },
    {
      id: "educated-elsewhere",
      source: handbook(13),
      says: "Those who live in the area and are educated or treated outside it are in scope; those who only come to school in it are not.",
      none: "Planned for a later release. A draft says so little of where children are educated that silence cannot be told from having nothing to say.",
    },
    {
      id: "eleven-criteria",
      source: handbook(31, 32, 34),
      says: "Eleven criteria, five of experiences and outcomes and six of leadership, which a partnership can use to evaluate itself.",
      rules: ["criteria-covered"],
    },
    {
      id: "inspection-outcomes",
      source: handbook(37, 38, 39, 40),
      says: "There are three outcomes of an inspection, each with what has to be true for it.",
      none: "Which outcome an area deserves is for inspectors to judge, and a tool should not guess.",
    },
    {
      id: "strategic-outcomes",
      source: handbook(42),
      says: "Leaders know what outcomes they want for all: among them health, communication, independence, relationships, community life, and going on to study or work.",
      rules: ["action-measure-impact", "criteria-covered"],
    },
    {
      id: "ambitious-outcomes",
      source: handbook(43),
      says: "Outcomes are ambitious: work or study, independence and health, self-esteem and resilience, friends and a place in the community.",
      rules: ["criteria-covered", "action-measure-impact"],
    },
    {
      id: "experiences",
      source: handbook(44),
      says: "Inspectors ask whether experiences are positive and why: stable support, activities, a part in decisions, help when needed.",
      rules: ["question-voices", "criteria-covered"],
    },
    {
      id: "adverse-experiences",
      source: handbook(45),
      says: "Inspectors ask how children and young people were supported through bad experiences.",
      none: "It is followed up child by child, and a published document should not tell of single children.",
    },
    {
      id: "balanced-evidence",
      source: handbook(46, 59),
      says: "Evidence is balanced and connected; no kind counts more than another.",
      rules: ["question-evidence-kinds"],
    },
    {
      id: "criterion-identification",
      source: handbook(50),
      says: "Needs are found accurately and in time, strengths and hopes are seen too, thresholds are understood, and referrals are prompt.",
      rules: ["criteria-covered"],
    },
    {
      id: "criterion-own-plans",
      source: handbook(51),
      says: "Families have impartial advice, know their rights and understand their plans, and why some changes cannot be made.",
      rules: ["criteria-covered"],
    },
    {
      id: "criterion-right-help",
      source: handbook(52),
      says: "Plans and help come in time, during waits too; they are joined up, reviewed, and mindful of the whole family.",
      rules: ["criteria-covered"],
    },
    {
      id: "criterion-outcomes",
      source: handbook(53),
      says: "What matters to families is planned for, moves between stages are supported, and preparation for adulthood starts early.",
      rules: ["criteria-covered"],
    },
    {
      id: "beyond-hours-of-support",
      source: handbook(53),
      says: "Support and plans look beyond amounts of support, such as hours, to the outcome that is meant.",
      rules: ["action-measure-impact"],
    },
    {
      id: "criterion-community",
      source: handbook(54),
      says: "Families know what is on offer in their communities, and young people can join in, make friends and grow in confidence.",
      rules: ["criteria-covered"],
    },
    {
      id: "criterion-ambition",
      source: handbook(55),
      says: "Leaders share an ambitious strategy and high expectations, can decide quickly, and challenge one another.",
      rules: ["criteria-covered"],
    },
    {
      id: "accountability",
      source: handbook(55),
      says: "Leaders know who is responsible and accountable for what, and oversee what they have delegated.",
      rules: ["action-owner-vague", "action-owner-known", "plan-partners"],
    },
    {
      id: "criterion-engagement",
      source: handbook(56),
      says: "Leaders find out how best to work with each group, and families’ needs and experiences shape decisions about services.",
      rules: ["criteria-covered", "question-voices", "plan-voices"],
    },
    {
      id: "feedback-to-families",
      source: handbook(56),
      says: "Families are told what has changed, and where it cannot change and why.",
      rules: ["feedback-loop"],
    },
    {
      id: "criterion-understanding",
      source: handbook(57),
      says: "Leaders gather accurate and timely information, families’ own views among it, and share it between education, health and care.",
      rules: ["criteria-covered", "figure-dated"],
    },
    {
      id: "barriers-and-backgrounds",
      source: handbook(57),
      says: "Leaders understand backgrounds and identities and what keeps some from getting support.",
      none: "Which groups matter differs from area to area; a list of our own would only ask for words.",
    },
    {
      id: "criterion-commissioning",
      source: handbook(58),
      says: "Services are designed around needs and what works, and jointly commissioned so that resources go furthest.",
      rules: ["criteria-covered"],
    },
    {
      id: "vulnerable-to-abuse",
      source: handbook(58, 60, 71, 72),
      says: "Leaders and practitioners know that children and young people with SEND may be at greater risk of harm, and act on it.",
      none: "Safeguarding is always looked at, but has no judgement of its own, and a missing word about it in a draft shows nothing.",
    },
    {
      id: "evaluate-outcomes-not-receipt",
      source: handbook(59),
      says: "Leaders evaluate whether services improve outcomes, and not only whether they were received.",
      rules: ["action-measure", "action-measure-impact", "question-impact"],
    },
    {
      id: "range-of-sources",
      source: handbook(59),
      says: "Evaluation rests on several sources: representative groups, young people who use services, and outcomes data.",
      rules: ["question-evidence-kinds", "question-voices", "question-evidence"],
    },
    {
      id: "criterion-evaluation",
      source: handbook(59),
      says: "Leaders watch whether there is enough of each service, have clear ways to evaluate, and act on what they find.",
      rules: ["criteria-covered", "figure-compared"],
    },
    {
      id: "criterion-practice",
      source: handbook(60),
      says: "Practitioners know their part, have the skills, share information and work together around the child.",
      rules: ["criteria-covered"],
    },
  ],
};

export const alternativeProvisionAndGroups: RequirementGroup = {
  title: "Alternative provision and particular groups",
  requirements: [
    {
      id: "alternative-provision-judged",
      source: handbook(14, 49, 61),
      says: "The local authority’s commissioning and oversight of alternative provision is evaluated for all children in it, not only those with SEND.",
      rules: ["criteria-covered"],
    },
    {
      id: "alternative-provision-arranged",
      source: handbook(58, 63),
      says: "Suitable full-time education is arranged early, by the sixth day after exclusion, with a plan for each child.",
      rules: ["criteria-covered"],
    },
    {
      id: "alternative-provision-overseen",
      source: handbook(59, 61),
      says: "The local authority evaluates what the provision achieves and oversees its safety, above all where it is not registered.",
      rules: ["criteria-covered"],
    },
    {
      id: "alternative-provision-evidence",
      source: handbook(62, 64, 130),
      says: "The local authority brings evidence of its strategy, its decisions and its oversight.",
      rules: ["criteria-covered", "evidence-item"],
    },
    {
      id: "not-in-school",
      source: handbook(67),
      says: "Inspectors may look at oversight of those who are not in school: off roll, educated elsewhere or at home.",
      none: "Inspectors may look at it, not must. A draft that is silent may have nothing to tell.",
    },
    {
      id: "attendance",
      source: handbook(68),
      says: "Inspectors may look at attendance and at part-time timetables.",
      none: "Inspectors may look at it, not must. Attendance counts as an outcome where a draft speaks of it.",
    },
    {
      id: "residential-schools",
      source: handbook(69),
      says: "Inspectors may look at placements in residential special schools, out of the area too.",
      none: "Inspectors may look at it, not must, and many areas have very few such placements.",
    },
  ],
};
