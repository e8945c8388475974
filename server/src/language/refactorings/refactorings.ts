import type { Draft } from "../../draft/draft.ts";
import type { Document } from "../document.ts";
import type { Range } from "../../markdown/position.ts";
import { addRow } from "./add-row.ts";
import { fillYear } from "./fill-year.ts";
import { formatTable } from "./format-table.ts";
import type { Offer, Refactoring, Spot } from "./refactoring.ts";
import { renumber } from "./renumber.ts";
import { sortRows } from "./sort.ts";
import { spellOut } from "./spell-out.ts";
import { splitAction } from "./split.ts";
import { toHeadings } from "./to-headings.ts";
import { toTable } from "./to-table.ts";

/** In the order in which they are listed. */
const offers: readonly Offer[] = [
  addRow,
  fillYear,
  splitAction,
  spellOut,
  sortRows,
  renumber,
  toTable,
  toHeadings,
  formatTable,
];

/** What may be rewritten where the author stands in a draft; nothing in any other document. */
export function refactoringsAt(document: Document, range: Range): Refactoring[] {
  const draft = document.draft();
  return draft ? offers.flatMap((offer) => offer(spotOf(document, draft, range))) : [];
}

function spotOf({ settings, today }: Document, draft: Draft, range: Range): Spot {
  return { draft, range, dates: { date: draft.date, today, calendar: settings.calendar } };
}
