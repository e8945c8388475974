import {
  areaWords,
  inspectionSigns,
  otherWords,
  planTitle,
  reportHeadings,
  reportTitle,
} from "../guidance/kind-signs.ts";
import { questionHeadings } from "../guidance/headings.ts";
import { field, type Kind } from "../guidance/kinds.ts";
import type { Role } from "../guidance/labels.ts";
import { fold } from "../guidance/phrases.ts";
import type { Element, Table } from "../markdown/elements.ts";
import { looksLikeIndex } from "./evidence-index.ts";
import { readLabels } from "./labelled.ts";
import { reportedKind } from "./reported-area.ts";
import { columnRole } from "./roles.ts";
import { walk, type Section } from "./sections.ts";

/** The kind that a document's parts show, where its title does not say: areas, columns, questions, items. */
export function kindByContent(root: Section, text: string, titles: readonly string[]): Kind | undefined {
  if (looksLikeIndex(root)) return "evidence-index";
  if (isInspectionReport(root, text)) return "inspection-report";
  if (!isOfAnArea(text)) return undefined;
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

/** The document speaks of bodies that share an area's work, and more so than of a school, adults or a whole council. */
function isOfAnArea(text: string): boolean {
  const folded = fold(text);
  const different = new Set(areaWords.allIn(folded).map(({ words }) => words)).size;
  const others = otherWords.allIn(folded).length;
  return different >= 2 && others <= different;
}

function isInspectionReport(root: Section, text: string): boolean {
  const signs = inspectionSigns.filter((sign) => sign.test(text)).length;
  const asks = [...walk(root)].some(({ title, elements }) => {
    const kind = reportedKind(title);
    return (
      kind !== undefined &&
      elements.some(({ type }) => type === "list" || type === "table" || type === "paragraph")
    );
  });
  return signs >= 2 && asks && !listsActions(root);
}

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
  const questions = new Set<number>();
  const parts = { questions: 0, actions: 0, reporting: 0, areas: 0, priorityAreas: 0, weaknesses: 0 };
  for (const section of walk(root)) {
    const title = section.title.slice(0, 200);
    const kind = title === "" ? undefined : reportedKind(title);
    if (kind) parts.areas++;
    if (kind === "priority-action") parts.priorityAreas++;
    if (kind === "weakness") parts.weaknesses++;
    if (
      !kind &&
      section.parent &&
      /\b(?:priority|theme|workstream|ambition|outcome|objective)\b/iu.test(title)
    )
      parts.areas++;
    if (reportHeadings.test(title)) parts.reporting++;
    if (
      /\barrangements\b|^\W*\d?\W*what do we know\b|^\W*\d?\W*how do we know\b|plans for the next\b/iu.test(
        title,
      )
    ) {
      const heading = title.toLowerCase();
      const question = questionHeadings.find(({ fits }) => fits.test(heading));
      if (question) questions.add(question.number);
    }
    if (section.elements.some((element) => element.type === "table" && isOfActions(rolesOf(element))))
      parts.actions++;
    else if (isCard(section.elements)) parts.actions++;
    if (section.elements.some((element) => element.type === "table" && isOfProgress(element)))
      parts.reporting++;
  }
  return { ...parts, questions: questions.size };
}

function listsActions(root: Section): boolean {
  return [...walk(root)].some(({ elements }) =>
    elements.some((element) => element.type === "table" && isOfActions(rolesOf(element))),
  );
}

function rolesOf(table: Table): ReadonlySet<Role> {
  return new Set(
    [table.header, ...table.rows.slice(0, 1)].flatMap(({ cells }) =>
      cells.map(({ words }) => columnRole(words.text)),
    ),
  );
}

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
