import { asks, responsibleColumn, type ReportedKind } from "../guidance/report-words.ts";
import type { Cell, Row, Table, Words } from "../markdown/elements.ts";
import { areaOf, reportedKind, type ReportedArea } from "./reported-area.ts";
import { isBlank } from "./timescale.ts";
import { countWords, trimmed } from "./wording.ts";

/**
 * The areas of a table: "Responsible body | Areas for priority action". `above` is what the heading or the line above
 * it says that the table is of. A table of anything else has none.
 */
export function areasInTable(table: Table, above: ReportedKind | undefined): ReportedArea[] {
  const header = headerOf(table);
  const named = header?.cells.map(({ words }) => kindOfHeading(words.text));
  const column = named?.findIndex((each) => each !== undefined) ?? -1;
  const kind = named?.[column] ?? above;
  if (!kind) return [];
  const rows = header ? table.rows.slice(table.rows.indexOf(header) + 1) : [table.header, ...table.rows];
  const areas = column >= 0 ? column : wordiest(rows);
  if (column < 0 && !rows.some(({ cells }) => asks.test(cells[areas]?.words.text ?? ""))) return [];
  const who = responsible(header, rows, areas);
  const found: ReportedArea[] = [];
  let last: Words | undefined;
  for (const row of rows) {
    const cell = row.cells[areas];
    const owner = who >= 0 ? row.cells[who] : undefined;
    if (owner && !isBlank(owner.words.text)) last = trimmed(owner.words);
    if (!cell || isBlank(cell.words.text) || kindOfHeading(cell.words.text)) continue;
    found.push(areaOf(trimmed(cell.words), kind, row, numberIn(row, areas, who), last));
  }
  return found;
}

function kindOfHeading(text: string): ReportedKind | undefined {
  return countWords(text) <= 8 ? reportedKind(text) : undefined;
}

/** The row that heads the table: its first, unless that is an area already; else the second. */
function headerOf({ header, rows }: Table): Row | undefined {
  return [header, ...rows.slice(0, 1)].find(
    ({ cells }) =>
      cells.some(({ words }) => kindOfHeading(words.text) !== undefined) ||
      cells.every(({ words }) => countWords(words.text) <= 5),
  );
}

function wordiest(rows: readonly Row[]): number {
  const lengths: number[] = [];
  for (const { cells } of rows)
    cells.forEach(({ words }, at) => (lengths[at] = (lengths[at] ?? 0) + words.text.length));
  return lengths.indexOf(Math.max(...lengths));
}

/** The column of those who are to act: by its heading, else the other one of two. */
function responsible(header: Row | undefined, rows: readonly Row[], areas: number): number {
  const isOther = (_cell: Cell, at: number): boolean => at !== areas;
  const named =
    header?.cells.findIndex(
      (cell, at) => isOther(cell, at) && responsibleColumn.test(cell.words.text.toLowerCase()),
    ) ?? -1;
  if (named >= 0) return named;
  const isPair = rows.every(({ cells }) => cells.length === 2);
  const worded = rows.some(({ cells }) => countWords(cells[1 - areas]?.words.text ?? "") >= 2);
  return isPair && worded && areas <= 1 ? 1 - areas : -1;
}

function numberIn({ cells }: Row, areas: number, who: number): string | undefined {
  const cell = cells.find(
    ({ words }, at) => at !== areas && at !== who && /^\W*\d{1,2}\W*$/u.test(words.text),
  );
  return cell && /\d+/u.exec(cell.words.text)?.[0];
}
