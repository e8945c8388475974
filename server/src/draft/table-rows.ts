import type { Row, Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { inParts } from "./in-parts.ts";

const parts = inParts<Row>();
const rowsInParts = once(({ header, rows }: Table) => parts([header, ...rows]));

/** What `find` finds in each row of a table, its header first; remembered with the rows. */
export function inRows<Value>(find: (row: Row) => readonly Value[]): (table: Table) => readonly Value[] {
  const inRow = once(find);
  const inPart = once((rows: readonly Row[]) => rows.flatMap((row) => inRow(row)));
  return (table) => rowsInParts(table).flatMap((part) => inPart(part));
}
