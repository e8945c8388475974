import { InsertTextFormat } from "vscode-languageserver";
import type { CompletionItem } from "vscode-languageserver";
import type { Draft } from "../../draft/draft.ts";
import { readTimescale } from "../../draft/timescale.ts";
import { plainLabel } from "../../draft/roles.ts";
import type { Role } from "../../guidance/labels.ts";
import type { Document } from "../document.ts";
import { plainText } from "../snippet.ts";
import { inBracket, spelledOut } from "./abbreviations.ts";
import { areas } from "./areas.ts";
import { columnsAt } from "./column.ts";
import { criteria } from "./criteria.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";
import { fieldsFor } from "./fields.ts";
import { numbers } from "./numbers.ts";
import type { Asked, Offer } from "./offer.ts";
import { owners } from "./owners.ts";
import { labelIn, type Place } from "./place.ts";
import { segmentAt, type Segment } from "./segment.ts";
import { impactOffer, newItems, newLines, rowBelow } from "./snippets.ts";
import { statuses } from "./statuses.ts";

/** Where something is to be completed, and how it came about. */
export interface Request {
  readonly place: Place;
  /** The line of the cursor: its number and its text. */
  readonly line: number;
  readonly text: string;
  readonly character: number;
  /** The author has asked for it, and not just typed a letter that may call for it. */
  readonly invoked: boolean;
  /** The editor takes snippets. */
  readonly snippets: boolean;
}

/** What may be written at the cursor, the likeliest first. Nothing in Markdown that is no draft. */
export function complete(document: Document, request: Request): CompletionItem[] {
  const draft = document.draft();
  if (!draft) return [];
  const { place, text, character, invoked } = request;
  switch (place.in) {
    case "cell":
      return inCell(document, draft, request, place);
    case "label":
      return forRole(document, draft, request, place.role, place);
    case "bracket": {
      const closes = text[character] === ")" ? "" : ")";
      const offers = inBracket(draft, place.before);
      return items(offers, request, { from: character, to: character, written: "", lead: "", trail: closes });
    }
    case "line": {
      const asked: Asked = { line: request.line, character, written: text.slice(place.from, character) };
      const at = { from: place.from, to: character, written: asked.written, lead: "", trail: "" };
      if (/^(?:[-*+•]|\d+[.)])$/u.test(place.marks))
        return items(newItems(document, draft, asked), request, at);
      if (!invoked || place.marks !== "") return [];
      return [...items(newLines(document, draft, asked), request, at), ...inFull(draft, request)];
    }
    case "word":
      return invoked ? inFull(draft, request) : [];
  }
}

/** The abbreviation before the cursor, spelled out. */
function inFull(draft: Draft, request: Request): CompletionItem[] {
  const { text, character } = request;
  const word = /\p{L}*$/u.exec(text.slice(0, character))?.[0] ?? "";
  const from = character - word.length;
  return items(spelledOut(draft, word), request, { from, to: character, written: word, lead: "", trail: "" });
}

function inCell(
  document: Document,
  draft: Draft,
  request: Request,
  place: Extract<Place, { in: "cell" }>,
): CompletionItem[] {
  const { line, text, character } = request;
  const ofRow = place.column === 0 && /^[\s>|]*$/u.test(text) ? wholeRow(document, draft, request) : [];
  const columns = columnsAt(draft.markdown, line);
  const heading = plainLabel(columns?.header.cells[place.column]?.words.text ?? "");
  const role = columns?.roles[place.column];
  if (role === undefined) return ofRow;
  const special = specialColumn(heading, document);
  const found = special
    ? items(special, request, segmentAt(text, character, place, "context"))
    : forRole(document, draft, request, role, place);
  if (found.length > 0 || ofRow.length > 0) return [...ofRow, ...found];
  const label = labelIn(text, character, place.from);
  return label?.in === "label" ? forRole(document, draft, request, label.role, label) : [];
}

/** A new row in place of one that has been begun and holds nothing yet. */
function wholeRow({ settings, today }: Document, draft: Draft, request: Request): CompletionItem[] {
  const { line, text, character } = request;
  const asked: Asked = { line, character, written: "" };
  const row = rowBelow(draft, asked, fieldsFor(draft, asked, today, settings.calendar));
  const from = /^[\s>]*/u.exec(text)?.[0].length ?? 0;
  const marks = text.slice(from, character);
  return row ? items([row], request, { from, to: text.length, written: "", lead: "", trail: "", marks }) : [];
}

function specialColumn(heading: string, { settings }: Document): Offer[] | undefined {
  if (/\bcriteri(?:on|a)\b/u.test(heading)) return criteria(settings.frame);
  return /\b(?:kinds?|types?|sources?) of evidence\b|\bevidence (?:type|kind|source)s?\b/u.test(heading)
    ? evidence()
    : undefined;
}

const timed: ReadonlySet<Role> = new Set<Role>(["start", "end", "original", "revised", "review"]);

/** What a column or a label of this role may hold. */
function forRole(
  document: Document,
  draft: Draft,
  request: Request,
  role: Role,
  bounds: { readonly from: number; readonly to: number },
): CompletionItem[] {
  const { line, text, character, invoked } = request;
  const { today, settings } = document;
  const { calendar, frame } = settings;
  const isTime = timed.has(role);
  const segment = segmentAt(text, character, bounds, isTime ? "end" : role);
  const asked: Asked = { line, character, written: segment.written };
  const offers = (): Offer[] => {
    if (isTime) return dates(draft, asked, today, calendar);
    if (role === "owner") return owners(draft, asked);
    if (role === "status") return statuses(draft, asked);
    if (role === "area") return areas(draft, asked, frame);
    if (role === "id") return numbers(draft, asked);
    return role === "measure" && text.slice(bounds.from, bounds.to).trim() === "" ? [impactOffer] : [];
  };
  const reading =
    isTime && !invoked ? readTimescale(segment.written, { date: draft.date, today, calendar }) : undefined;
  const isSaid =
    reading?.type === "dated" && !reading.ambiguous && /\d{4}$|[/.-]\d{2}$/u.test(segment.written);
  return isSaid ? [] : items(offers(), request, segment);
}

/** The offers as the editor shows them, in their order. What is written already is not offered unasked. */
function items(offers: readonly Offer[], request: Request, segment: Segment): CompletionItem[] {
  const { line, invoked, snippets } = request;
  const written = segment.written.toLowerCase();
  if (!invoked && offers.some(({ text }) => text.toLowerCase() === written)) return [];
  return offers.map(({ text, beside, kind, snippet }, at): CompletionItem => {
    const isSnippet = snippet !== undefined && snippets;
    const words = isSnippet ? snippet : snippet === undefined ? text : plainText(snippet);
    return {
      label: text,
      kind,
      ...(beside !== undefined && { detail: beside, labelDetails: { description: beside } }),
      sortText: String(at).padStart(3, "0"),
      filterText: [(segment.marks ?? "") + text, beside].filter(Boolean).join(" "),
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: {
        range: { start: { line, character: segment.from }, end: { line, character: segment.to } },
        newText: segment.lead + words + segment.trail,
      },
    };
  });
}
