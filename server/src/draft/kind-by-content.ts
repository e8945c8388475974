import { planTitle, reportHeadings, reportTitle } from "../guidance/kind-signs.ts";
import { questionHeadings } from "../guidance/headings.ts";
import { field, type Kind } from "../guidance/kinds.ts";
import type { Role } from "../guidance/labels.ts";
import type { ReportedKind } from "../guidance/report-words.ts";
import type { Element, Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { readAcross } from "./downwards.ts";
import { looksLikeIndex } from "./looks-like-index.ts";
import { readLabels } from "./labelled.ts";
import { reportedKind } from "./reported-area.ts";
import { columnRole } from "./roles.ts";
import { walk, type Section } from "./sections.ts";
import type { TextSigns } from "./text-signs.ts";

/** The kind that a document's parts show, where its title does not say: areas, columns, questions, items. */
export function kindByContent(root: Section, signs: TextSigns, titles: readonly string[]): Kind | undefined {
  if (looksLikeIndex(root)) return "evidence-index";
  if (signs.ofInspection() >= 2 && asksForAction(root) && !listsActions(root)) return "inspection-report";
  if (!signs.isOfAnArea() || signs.isChat()) return undefined;
  const title = titles.slice(0, 3).join(" ");
  const parts = partsOf(root);
  if (parts.questions >= 2) return "self-evaluation";
  const isReport = parts.reporting >= 2 || (parts.reporting === 1 && reportTitle.test(title));
  if (isReport && (reportTitle.test(title) || parts.actions === 0)) {
    return field.test(title) && reportTitle.test(title) ? "progress-report" : undefined;
  }
  if (parts.actions === 0) return undefined;
  if (parts.priorityAreas > 0) return "priority-action-plan";
  if (parts.weaknesses > 0) return "written-statement-of-action";
  return field.test(title) && planTitle.test(title) && parts.areas >= 2 ? "strategic-plan" : undefined;
}

/** The plan that areas are named for: a title such as "SEND improvement plan" is used for any of them. */
export function planByAreas(root: Section): Kind | undefined {
  const { actions, priorityAreas, weaknesses } = partsOf(root);
  if (actions === 0 || (priorityAreas === 0) === (weaknesses === 0)) return undefined;
  return priorityAreas > 0 ? "priority-action-plan" : "written-statement-of-action";
}

/** A heading names what inspectors ask for, and something stands below it. */
function asksForAction(root: Section): boolean {
  return walk(root).some(
    (section) => reportedIn(section) !== undefined && section.elements.some(({ type }) => told.has(type)),
  );
}

const told: ReadonlySet<Element["type"]> = new Set<Element["type"]>(["list", "table", "paragraph"]);

const reportedIn = once(({ title }: Section): ReportedKind | undefined => reportedKind(title));

interface Parts {
  /** Different questions that headings ask. */
  readonly questions: number;
  /** Lists and tables of actions that say who and by when. */
  readonly actions: number;
  /** Headings and columns that tell of progress. */
  readonly reporting: number;
  readonly areas: number;
  readonly priorityAreas: number;
  readonly weaknesses: number;
}

function partsOf(root: Section): Parts {
  const parts = { actions: 0, reporting: 0, areas: 0, priorityAreas: 0, weaknesses: 0 };
  const questions = new Set<number>();
  for (const section of walk(root)) {
    const { kind, isPart, reporting, question, actions } = partIn(section);
    if (kind || (isPart && section.parent)) parts.areas++;
    if (kind === "priority-action") parts.priorityAreas++;
    if (kind === "weakness") parts.weaknesses++;
    if (question !== undefined) questions.add(question);
    if (actions) parts.actions++;
    parts.reporting += reporting;
  }
  return { ...parts, questions: questions.size };
}

interface PartIn {
  readonly kind: ReportedKind | undefined;
  /** The heading names a priority, a theme or the like. */
  readonly isPart: boolean;
  readonly reporting: number;
  readonly question: number | undefined;
  readonly actions: boolean;
}

const partIn = once(({ title: whole, elements }: Section): PartIn => {
  const title = whole.slice(0, 200);
  const tables = elements.filter((element) => element.type === "table");
  return {
    kind: title === "" ? undefined : reportedKind(title),
    isPart: /\b(?:priority|theme|workstream|ambition|outcome|objective)\b/i.test(title),
    reporting: Number(reportHeadings.test(title)) + Number(tables.some(isOfProgress)),
    question: asking.test(title)
      ? questionHeadings.find(({ fits }) => fits.test(title.toLowerCase()))?.number
      : undefined,
    actions: tables.some((table) => isOfActions(rolesOf(table))) || isCard(elements),
  };
});

const asking =
  /\barrangements\b|^\W*\d?\W*what do we know\b|^\W*\d?\W*how do we know\b|plans for the next\b/i;

function listsActions(root: Section): boolean {
  return walk(root).some(({ elements }) =>
    elements.some((element) => element.type === "table" && isOfActions(rolesOf(element))),
  );
}

const rolesOf = once((table: Table): ReadonlySet<Role> => {
  const { header, rows } = readAcross(table) ?? table;
  const headings = [header, ...rows.slice(0, 1)].flatMap(({ cells }) => cells);
  return new Set(headings.map(({ words }) => columnRole(words.text)));
});

function isOfActions(roles: ReadonlySet<Role>): boolean {
  const timed = roles.has("end") || roles.has("revised") || roles.has("start");
  return (roles.has("action") || roles.has("milestone")) && roles.has("owner") && timed;
}

function isOfProgress({ header }: Table): boolean {
  const roles = new Set(header.cells.map(({ words }) => columnRole(words.text)));
  return (
    roles.has("done") &&
    (roles.has("status") || roles.has("percent") || roles.has("action") || roles.has("milestone"))
  );
}

/** Labels that say who and by when. */
function isCard(elements: readonly Element[]): boolean {
  const roles = new Set(readLabels(elements).map(({ role }) => role));
  return roles.has("owner") && roles.has("end");
}
