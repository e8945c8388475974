import { CompletionItemKind } from "vscode-languageserver";
import { plans, type Draft } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Document } from "../document.ts";
import { newAnswers, newTheme } from "./answers.ts";
import { columnsAbove } from "./column.ts";
import { evidenceLines } from "./evidence.ts";
import { fieldsFor, impactStatement, type Fields } from "./fields.ts";
import { newAction } from "./new-action.ts";
import { newArea, newTable } from "./new-area.ts";
import { newRow } from "./new-row.ts";
import type { Asked, Offer } from "./offer.ts";

const kind = CompletionItemKind.Snippet;

/** A statement of impact, piece by piece. */
export const impactOffer: Offer = {
  text: "From … to … (source, date), so that …",
  beside: "a change, with figures",
  kind,
  snippet: impactStatement(),
};

/** What may be begun on a line that holds nothing else: a new row, action, area or answer, as this draft writes them. */
export function newLines({ settings, today }: Document, draft: Draft, asked: Asked): Offer[] {
  const { calendar, edition, frame } = settings;
  const { line } = asked;
  const fields = (): Fields => fieldsFor(draft, asked, today, calendar);
  const row = rowBelow(draft, asked, fields());
  if (row) return [row];
  const offers: Offer[] = [];
  const add = (text: string, beside: string, snippet: string | undefined): void => {
    if (snippet !== undefined) offers.push({ text, beside, kind, snippet });
  };
  if (plans.includes(draft.kind)) {
    add("New action", "in the shape of the one before", newAction(draft, line, fields()));
    add("New table of actions", "with its first row", newTable(draft, line, fields()));
    add("New area", "with its first action", newArea(draft, line, fields()));
  }
  if (draft.kind === "self-evaluation") {
    offers.push(...newAnswers(draft, line, edition, fields));
    if (questionAt(draft, line) === 3)
      add("New action", "with owner and date", newAction(draft, line, fields()));
    offers.push(newTheme(draft, frame, fields()), impactOffer);
  }
  return offers;
}

/** A new row for the table that ends on the line above, or that the line is in. */
export function rowBelow(draft: Draft, asked: Asked, fields: Fields): Offer | undefined {
  const columns = columnsAbove(draft.markdown, asked.line);
  const snippet = columns && newRow(draft, asked.line, columns, fields);
  return snippet === undefined
    ? undefined
    : { text: "New action", beside: "a row of this table", kind, snippet };
}

/** What an item of a list may begin with: a new action among actions, a kind of evidence where that is asked for. */
export function newItems({ settings, today }: Document, draft: Draft, asked: Asked): Offer[] {
  if (questionAt(draft, asked.line) === 2) return evidenceLines();
  const isAmongActions = draft.actions.some(({ shape, place }) => {
    const { start, end } = rangeOf(place);
    return shape === "item" && (end.line === asked.line - 1 || start.line === asked.line + 1);
  });
  if (!isAmongActions) return [];
  const snippet = newAction(draft, asked.line, fieldsFor(draft, asked, today, settings.calendar));
  const [mark = ""] = /^\s*(?:[-*+•]|\d+[.)])\s+/u.exec(snippet ?? "") ?? [];
  return snippet === undefined || mark === ""
    ? []
    : [{ text: "New action", beside: "as the one above", kind, snippet: snippet.slice(mark.length) }];
}

/** The question that the part around a line answers. */
function questionAt({ questions }: Draft, line: number): 1 | 2 | 3 | undefined {
  const headings = questions.flatMap(({ number, sections }) =>
    sections.flatMap(({ heading }) => (heading ? [{ number, line: rangeOf(heading).start.line }] : [])),
  );
  return headings.filter((heading) => heading.line < line).sort((a, b) => b.line - a.line)[0]?.number;
}
