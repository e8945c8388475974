import actionMeasure from "./action-measure.ts";
import actionMeasureImpact from "./action-measure-impact.ts";
import actionMeasureFigures from "./action-measure-figures.ts";
import actionPrecise from "./action-precise.ts";
import actionRepeated from "./action-repeated.ts";
import planPartners from "./plan-partners.ts";
import planVoices from "./plan-voices.ts";
import actionId from "./action-id.ts";
import actionOverdue from "./action-overdue.ts";
import actionStatus from "./action-status.ts";
import actionOwnerOrganisation from "./action-owner-organisation.ts";
import actionOwnerVague from "./action-owner-vague.ts";
import actionOwnerKnown from "./action-owner-known.ts";
import actionOwner from "./action-owner.ts";
import actionTimescaleAmbiguous from "./action-timescale-ambiguous.ts";
import actionTimescaleLate from "./action-timescale-late.ts";
import actionTimescaleOrder from "./action-timescale-order.ts";
import actionTimescaleVague from "./action-timescale-vague.ts";
import actionTimescale from "./action-timescale.ts";
import areaWithoutAction from "./area-without-action.ts";
import criteriaCovered from "./criteria-covered.ts";
import groupsCovered from "./groups-covered.ts";
import partnersCovered from "./partners-covered.ts";
import figureDated from "./figure-dated.ts";
import frontMatter from "./front-matter.ts";
import assurance from "./assurance.ts";
import impactIsActivity from "./impact-is-activity.ts";
import lateMitigation from "./late-mitigation.ts";
import lateReason from "./late-reason.ts";
import riskMitigation from "./risk-mitigation.ts";
import riskOverdue from "./risk-overdue.ts";
import riskOwner from "./risk-owner.ts";
import nextStepsDated from "./next-steps-dated.ts";
import outOfDate from "./out-of-date.ts";
import placeholder from "./placeholder.ts";
import planDeadline from "./plan-deadline.ts";
import questionEvidence from "./question-evidence.ts";
import questionImpact from "./question-impact.ts";
import questionMissing from "./question-missing.ts";
import questionPlans from "./question-plans.ts";
import questionPlansFollow from "./question-plans-follow.ts";
import questionThin from "./question-thin.ts";
import questionVoices from "./question-voices.ts";
import abbreviation from "./abbreviation.ts";
import suppressionReason from "./suppression-reason.ts";
import suppressionUnused from "./suppression-unused.ts";
import smallNumber from "./small-number.ts";
import evaluative from "./evaluative.ts";
import futureImpact from "./future-impact.ts";
import figureCompared from "./figure-compared.ts";
import feedbackLoop from "./feedback-loop.ts";
import questionEvidenceKinds from "./question-evidence-kinds.ts";
import standAlone from "./stand-alone.ts";
import appendices from "./appendices.ts";
import length from "./length.ts";
import recentDevelopments from "./recent-developments.ts";
import personalData from "./personal-data.ts";
import retiredTerm from "./retired-term.ts";
import areaMissing from "./area-missing.ts";
import earlierWeakness from "./earlier-weakness.ts";
import principalAuthority from "./principal-authority.ts";
import actionOwnerChanged from "./action-owner-changed.ts";
import actionUnreported from "./action-unreported.ts";
import slipped from "./slipped.ts";
import evidenceItem from "./evidence-item.ts";
import evidenceItemOwner from "./evidence-item-owner.ts";
import evidenceItemDate from "./evidence-item-date.ts";
import headingOrder from "./heading-order.ts";
import imageText from "./image-text.ts";
import pastedTable from "./pasted-table.ts";
import linkText from "./link-text.ts";
import tableWidth from "./table-width.ts";
import colourOnly from "./colour-only.ts";
import sentenceLength from "./sentence-length.ts";
import plainEnglish from "./plain-english.ts";
import type { Rule } from "./rule.ts";

/** All rules, in the order in which they are listed for a reader. */
export const rules: readonly Rule[] = [
  questionMissing,
  questionThin,
  questionImpact,
  questionEvidence,
  questionVoices,
  questionEvidenceKinds,
  questionPlans,
  questionPlansFollow,
  criteriaCovered,
  partnersCovered,
  groupsCovered,
  recentDevelopments,
  earlierWeakness,
  standAlone,
  appendices,
  length,
  outOfDate,
  evaluative,
  futureImpact,
  figureDated,
  figureCompared,
  feedbackLoop,
  areaWithoutAction,
  areaMissing,
  actionOwner,
  actionOwnerOrganisation,
  actionOwnerVague,
  actionOwnerKnown,
  actionTimescale,
  actionTimescaleVague,
  actionTimescaleAmbiguous,
  actionTimescaleOrder,
  actionTimescaleLate,
  actionOverdue,
  actionStatus,
  actionMeasure,
  actionMeasureImpact,
  actionMeasureFigures,
  actionPrecise,
  actionRepeated,
  planPartners,
  planVoices,
  actionId,
  principalAuthority,
  planDeadline,
  impactIsActivity,
  lateReason,
  lateMitigation,
  slipped,
  actionUnreported,
  actionOwnerChanged,
  riskOwner,
  riskMitigation,
  riskOverdue,
  nextStepsDated,
  assurance,
  evidenceItem,
  evidenceItemOwner,
  evidenceItemDate,
  placeholder,
  abbreviation,
  retiredTerm,
  smallNumber,
  personalData,
  headingOrder,
  imageText,
  linkText,
  pastedTable,
  tableWidth,
  colourOnly,
  sentenceLength,
  plainEnglish,
  frontMatter,
  suppressionReason,
  suppressionUnused,
];
