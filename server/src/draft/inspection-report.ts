import type { PlainDate } from "../guidance/calendar.ts";
import {
  asks,
  otherParts,
  outcomes,
  requiredTo,
  responsibleFor,
  type Outcome,
  type ReportedKind,
} from "../guidance/report-words.ts";
import type { Element, List, Words } from "../markdown/elements.ts";
import type { Area } from "./draft.ts";
import { areasInTable } from "./inspection-tables.ts";
import { isAreaHeading, plainHeading } from "./purpose.ts";
import { findInspectionDates } from "./report-dates.ts";
import { areaOf, reportedKind, responsibleIn, type ReportedArea } from "./reported-area.ts";
import { walk, type Section } from "./sections.ts";
import { sentences } from "./statements.ts";
import { countWords, numberOf, trimmed } from "./wording.ts";

export type { ReportedArea } from "./reported-area.ts";

/** What an inspection report asks of an area, and of whom. */
export interface InspectionReport {
  readonly outcome: Outcome | undefined;
  /** Areas for priority action and for improvement, weaknesses and recommendations, in the order of the text. */
  readonly areas: readonly ReportedArea[];
  /** Who is to make the plan, in the report's words; undefined where it does not say. */
  readonly principal: Words | undefined;
  /** The last day of the inspection. */
  readonly inspected: PlainDate | undefined;
  readonly published: PlainDate | undefined;
}

/** What a report asks for. Never throws. */
export function readInspectionReport(root: Section): InspectionReport {
  const areas = [...walk(root)].flatMap(areasIn);
  return {
    outcome: outcomeOf(root),
    areas: distinct(areas),
    principal: principalOf(root),
    ...findInspectionDates(root),
  };
}

/** Its areas as those of a draft: without actions. Where a number is given twice, as in two tables, places count. */
export function areasOfReport({ areas }: InspectionReport): Area[] {
  const taken = new Set<string>();
  return areas.map(({ number, title, place }, at) => {
    const id = number !== undefined && !taken.has(number) ? number : `area-${String(at + 1)}`;
    taken.add(id);
    return { id, title, place, actions: [], measured: false };
  });
}

/** What the heading names, or that of a part above it; a heading that names something else ends it. */
function kindOfSection(section: Section): ReportedKind | undefined {
  if (!section.heading) return undefined;
  const own = countWords(section.title) <= 16 ? reportedKind(section.title) : undefined;
  if (own) return own;
  return section.parent && !otherParts.test(plainHeading(section.title))
    ? kindOfSection(section.parent)
    : undefined;
}

function areasIn(section: Section): ReportedArea[] {
  const kind = kindOfSection(section);
  if (kind && section.heading && isItselfArea(section))
    return [areaOfHeading(section.heading, section, kind)];
  if (kind && section.parent && isItselfArea(section.parent)) return [];
  const listed = section.elements.some(({ type }) => type === "list" || type === "table");
  return section.elements.flatMap((element, at): ReportedArea[] => {
    const before = section.elements[at - 1];
    if (element.type === "table") return areasInTable(element, leadOf(before) ?? kind);
    if (element.type === "list") {
      const named =
        leadOf(before) ?? (before?.type === "paragraph" && isOther(before.words) ? undefined : kind);
      return named ? areasInList(element, named) : [];
    }
    const unmarked = element.type === "paragraph" ? leadAbove(section.elements, at) : undefined;
    if (element.type === "paragraph" && unmarked) return [areaOf(element.words, unmarked, element)];
    if (element.type !== "paragraph" || !kind || listed) return [];
    return isAsked(element.words) ? [areaOf(element.words, kind, element)] : [];
  });
}

/** The heading numbers one area, or stands for one among others: "Area for priority action 2: Waits". */
function isItselfArea(section: Section): boolean {
  const { heading, parent, title } = section;
  if (!heading) return false;
  if (isAreaHeading(section) && reportedKind(title)) return true;
  if (!parent?.heading || numberOf(title) === undefined) return false;
  return kindOfSection(parent) !== undefined && !isItselfArea(parent);
}

function areaOfHeading(
  heading: NonNullable<Section["heading"]>,
  section: Section,
  kind: ReportedKind,
): ReportedArea {
  const { title, elements } = section;
  const bare = countWords(title.replace(/^.*?\d+/u, "")) === 0;
  const told = bare ? firstWords(elements) : undefined;
  const area = areaOf(told ?? heading.words, kind, heading);
  return {
    ...area,
    number: area.number ?? /\d+/u.exec(title)?.[0],
    responsible: area.responsible ?? responsibleBelow(elements),
  };
}

function firstWords(elements: readonly Element[]): Words | undefined {
  return elements.find((element) => element.type === "paragraph")?.words;
}

function responsibleBelow(elements: readonly Element[]): Words | undefined {
  for (const element of elements) {
    const found = element.type === "paragraph" ? responsibleIn(element.words) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A line above a list or table that says what the list is of. */
function leadOf(before: Element | undefined): ReportedKind | undefined {
  if (before?.type !== "paragraph") return undefined;
  const last = sentences(before.words).at(-1);
  return last && countWords(last.text) <= 60 ? reportedKind(last.text) : undefined;
}

/** The line that leads into paragraphs that were bullets before they were pasted: they go on in small letters. */
function leadAbove(elements: readonly Element[], at: number): ReportedKind | undefined {
  let before = at;
  while (isGoingOn(elements[before])) before--;
  const lead = elements[before];
  const isLead = before < at && lead?.type === "paragraph" && lead.words.text.trimEnd().endsWith(":");
  return isLead ? leadOf(lead) : undefined;
}

function isGoingOn(element: Element | undefined): boolean {
  return (
    element?.type === "paragraph" &&
    /^[a-z]/u.test(element.words.text) &&
    countWords(element.words.text) <= 60
  );
}

/** A line that leads into something else: "Inspectors met:". */
function isOther({ text }: Words): boolean {
  return (
    text.trimEnd().endsWith(":") && !asks.test(text) && !/\b(?:following|these|below|areas?)\b/i.test(text)
  );
}

function areasInList(list: List, kind: ReportedKind): ReportedArea[] {
  return list.items.flatMap((item) =>
    countWords(item.words.text) < 2 ? [] : [areaOf(item.words, kind, item, markNumber(item.mark))],
  );
}

function markNumber(mark: string): string | undefined {
  return /^\(?(\d+|[a-h])[.)]/i.exec(mark)?.[1];
}

/** A paragraph that asks for something, and does not only introduce what follows. */
function isAsked({ text }: Words): boolean {
  return (
    !text.trimEnd().endsWith(":") &&
    countWords(text) >= 5 &&
    (numberOf(text) !== undefined || asks.test(text)) &&
    !requiredTo.test(text) &&
    !/\bstrategic plan\b/i.test(text)
  );
}

function outcomeOf(root: Section): Outcome | undefined {
  for (const { elements } of walk(root))
    for (const element of elements) {
      if (element.type !== "paragraph") continue;
      const found = outcomes.find(({ fits }) => fits.test(element.words.text.replace(/\s+/gu, " ")));
      if (found) return found.outcome;
    }
  return undefined;
}

/** Who is to make the plan. */
function principalOf(root: Section): Words | undefined {
  for (const { elements } of walk(root))
    for (const element of elements) {
      if (element.type !== "paragraph") continue;
      for (const sentence of sentences(element.words)) {
        const found = principalIn(sentence);
        if (found) return found;
      }
    }
  return undefined;
}

const principalIs =
  /\bprincipal authority(?: for (?:the|this) [a-z ]{4,40}?)? is (.{3,120}?)(?:[.;(]|,? (?:which|who|working|together)|$)/i;
const isPrincipal =
  /^(.{3,120}?),? (?:is|are|has been named as|will be|was named as) (?:named as )?the principal authority\b/i;

function principalIn(sentence: Words): Words | undefined {
  const text = sentence.text;
  if (text.length > 800) return undefined;
  const about = /\bplan\b|\bstatement\b|\bprincipal authority\b/i.test(text);
  const match =
    principalIs.exec(text) ??
    isPrincipal.exec(text) ??
    (about ? (responsibleFor.exec(text) ?? requiredTo.exec(text)) : null);
  const who = match?.[1];
  if (!match || who === undefined) return undefined;
  const from = match.index + match[0].indexOf(who);
  return trimmed(sentence.slice(from, from + who.length));
}

/** A report that repeats its areas in a summary has each once. */
function distinct(areas: readonly ReportedArea[]): ReportedArea[] {
  const seen = new Set<string>();
  return areas.filter(({ title }) => {
    const key = title.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
