import type { Finding } from "../../check/finding.ts";
import type { Action, Timescale } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import type { OverviewItem } from "../../protocol.ts";
import { longDate } from "../../rules/common/wording.ts";
import { overlaps } from "../places.ts";
import { item, type Told } from "./items.ts";
import { stateOf, worst, type State } from "./states.ts";

/** An action with its owner, its timescale and its measure, and what else was found about it. */
export function actionItem(action: Action, told: Told): OverviewItem {
  const { id, title, status, done } = action;
  const range = rangeOf(action.place);
  const findings = told.on(range);
  const aspects = [owner(action), timescale(action), ...measure(action, findings)].map((aspect) => ({
    ...aspect,
    own: findings.filter((finding) => isAbout(finding, aspect)),
  }));
  const others = findings.filter((finding) => !aspects.some(({ own }) => own.includes(finding)));
  const children = [
    ...aspects.map((aspect) =>
      item(
        aspect.id,
        aspect.label,
        aspect.detail,
        stateOfAspect(aspect, action, told),
        aspect.range ?? range,
      ),
    ),
    ...(status ? [item("status", "Status", status.text, "none", status.words.range())] : []),
    ...others.map(findingItem),
  ];
  const label = [id, title.text].filter(Boolean).join(" ");
  const detail = done ? "done" : inShort(action);
  // What is good to know of its wording leaves an action as it stands.
  const weighty = children.filter((each) => !each.id.startsWith("finding:") || each.state === "unmet");
  const state = worst(weighty.map((each) => each.state));
  return item(`action:${id ?? title.text.slice(0, 40)}`, label, detail, state, range, children);
}

/** A finding as an item of its own. */
export function findingItem(finding: Finding): OverviewItem {
  const line = `line ${String(finding.range.start.line + 1)}`;
  return item(`finding:${finding.rule}`, finding.message, line, stateOf([finding]), finding.range);
}

/** One thing that an action has. */
interface Aspect {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  /** How the names of the rules about it begin. */
  readonly rules: string;
  readonly isGiven: boolean;
  /** Where it stands, if it stands with the action. */
  readonly range: Range | undefined;
}

function owner({ owners }: Action): Aspect {
  const names = owners.map(({ text, organisation }) =>
    organisation === undefined || text.includes(organisation) ? text : `${text} (${organisation})`,
  );
  return {
    id: "owner",
    label: "Owner",
    detail: names.join(", ") || "none named",
    rules: "action-owner",
    isGiven: owners.length > 0,
    range: owners.find(({ inherited }) => !inherited)?.words.range(),
  };
}

function timescale({ timescale: given }: Action): Aspect {
  return {
    id: "timescale",
    label: "Timescale",
    detail: given ? inWords(given) : "no date",
    rules: "action-timescale",
    isGiven: given !== undefined,
    range: given && !given.inherited ? given.words.range() : undefined,
  };
}

/** Only where measures are kept: elsewhere nobody asks for one. */
function measure({ measure: given, area, measuresKept }: Action, findings: readonly Finding[]): Aspect[] {
  const rules = "action-measure";
  const ofArea = area?.measured === true;
  if (!given && !measuresKept && !ofArea && !findings.some(({ rule }) => rule.startsWith(rules))) return [];
  return [
    {
      id: "measure",
      label: "Measure",
      detail: given?.text ?? (ofArea ? "once for the whole area" : "none"),
      rules,
      isGiven: given !== undefined || ofArea,
      range: given?.words.range(),
    },
  ];
}

function isAbout({ rule, range }: Finding, { rules, range: own }: Aspect): boolean {
  return rule.startsWith(rules) || (rule === "placeholder" && own !== undefined && overlaps(own, range));
}

/** Where the draft says nothing and nobody asks, there is nothing to be met. */
function stateOfAspect(
  { own, isGiven, rules }: Aspect & { readonly own: readonly Finding[] },
  { done }: Action,
  { asked, draft }: Told,
): State {
  if (own.length > 0) return stateOf(own);
  if (isGiven) return "met";
  return done || draft.summary || !asked.has(rules) ? "none" : "unsure";
}

function inShort({ owners, timescale: given }: Action): string {
  const who = owners.map(({ text, organisation }) => organisation ?? text)[0];
  return [who, given && inWords(given)].filter(Boolean).join(", ");
}

function inWords({ text, end, start, precision }: Timescale): string {
  return end !== undefined && (precision === "day" || start === undefined) ? `by ${longDate(end)}` : text;
}
