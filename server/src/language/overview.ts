import type { Finding } from "../check/finding.ts";
import type { Area, Draft } from "../draft/draft.ts";
import { rangeOf } from "../markdown/place.ts";
import type { Overview, OverviewItem } from "../protocol.ts";
import type { Rule } from "../rules/rule.ts";
import { actionItem } from "./overview/actions.ts";
import { evidenceItems } from "./overview/evidence.ts";
import { findingsByLine, grouped } from "./overview/findings.ts";
import { group, item, unlikeIds, type Told } from "./overview/items.ts";
import { logItems } from "./overview/log.ts";
import { questionItem, questionRules } from "./overview/questions.ts";
import { requirements } from "./overview/requirements.ts";
import { isTold, worst } from "./overview/states.ts";
import { titleOfKind } from "./kind-titles.ts";

/**
 * How a draft stands: its questions, areas and actions, and what inspectors look for in it, each met, not met or not
 * sure. `asked`: the rules that were asked about it. Takes time in proportion to the draft and its findings.
 */
export function overviewOf(draft: Draft, findings: readonly Finding[], asked: readonly Rule[]): Overview {
  const shown = findings.filter(isTold);
  const told: Told = {
    draft,
    asked: new Map(asked.map((rule) => [rule.id, rule])),
    on: findingsByLine(shown),
    of: grouped(shown, ({ rule }) => rule),
  };
  return {
    kind: draft.kind,
    kindName: titleOfKind(draft.kind),
    findings: shown.length,
    items: unlikeIds([...partsOf(told), requirements(told, questionRules)]),
  };
}

function partsOf(told: Told): OverviewItem[] {
  const { draft } = told;
  if (draft.kind === "evidence-index") return evidenceItems(told);
  if (draft.kind === "inspection-report") return draft.areas.map(reportedItem);
  const alone = draft.actions.filter(({ area }) => area === undefined).map((each) => actionItem(each, told));
  const areas = draft.areas.map((area) => areaItem(area, told));
  if (draft.kind === "self-evaluation") return questionItems(told, areas, alone);
  const loose =
    areas.length === 0 ? alone : alone.length === 0 ? [] : [group("alone", "Actions in no area", alone)];
  return [...areas, ...loose, ...logItems(told)];
}

/** The plans stand below the third question; where they have its heading and no other, without a level between. */
function questionItems(
  told: Told,
  areas: readonly OverviewItem[],
  alone: readonly OverviewItem[],
): OverviewItem[] {
  return told.draft.questions.map((question) => {
    const own = questionItem(question, told);
    if (question.number !== 3) return own;
    const line = own.range?.start.line;
    const plans = areas.flatMap((area) => (area.range?.start.line === line ? area.children : [area]));
    return { ...own, children: [...own.children, ...plans, ...alone] };
  });
}

function areaItem(area: Area, told: Told): OverviewItem {
  const { title, place, actions } = area;
  const children = actions.map((action) => actionItem(action, told));
  const own = told.on({ start: rangeOf(place).start, end: rangeOf(place).start });
  const count = `${String(actions.length)} ${actions.length === 1 ? "action" : "actions"}`;
  const state = worst([own.length > 0 ? "unmet" : "none", ...children.map((each) => each.state)]);
  return item(`area:${area.id}`, inShort(title.text), count, state, rangeOf(place), children);
}

/** All areas of a plan begin with the same words: "Area for priority action 2: Waits" is "Area 2: Waits". */
function inShort(title: string): string {
  return title.replace(/^areas? (?:for|of) [a-z ]{4,40}? (?=\d)/iu, "Area ");
}

function reportedItem({ id, title, place }: Area): OverviewItem {
  return item(`area:${id}`, title.text, "", "none", rangeOf(place));
}
