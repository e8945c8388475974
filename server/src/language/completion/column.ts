import { commonNames } from "../../draft/owners/common-names.ts";
import { columnsOf } from "../../draft/table.ts";
import type { Role } from "../../guidance/labels.ts";
import type { Element, MarkdownText, Row, Table } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";

/** A table as its columns are understood. */
export interface Columns {
  readonly table: Table;
  readonly header: Row;
  readonly roles: readonly Role[];
  /** The rows below the header. */
  readonly rows: readonly Row[];
}

/** The table that a line belongs to; undefined where the line is none of its rows. */
export function columnsAt(markdown: MarkdownText, line: number): Columns | undefined {
  const table = tableAt(markdown, line);
  const columns = table && { table, ...columnsOf(table, commonNames) };
  const headerEnd = columns && rangeOf(columns.header).start.line;
  const delimiter = columns?.header === table?.header ? 1 : 0;
  return headerEnd !== undefined && line > headerEnd + delimiter ? columns : undefined;
}

/** The table that ends on the line above, or that the line is in already. */
export function columnsAbove(markdown: MarkdownText, line: number): Columns | undefined {
  return columnsAt(markdown, line) ?? columnsAt(markdown, line - 1) ?? headOnly(markdown, line);
}

/** A table that has no row yet: its delimiters stand on the line above. */
function headOnly(markdown: MarkdownText, line: number): Columns | undefined {
  const table = tableAt(markdown, line - 2);
  return table?.rows.length === 0 ? { table, ...columnsOf(table, commonNames) } : undefined;
}

function tableAt({ blocks }: MarkdownText, line: number): Table | undefined {
  const block = blocks.findLast((each) => each.line <= line);
  return block && tableAmong(block.elements, line);
}

function tableAmong(elements: readonly Element[], line: number): Table | undefined {
  const element = elements.findLast((each) => rangeOf(each).start.line <= line);
  switch (element?.type) {
    case "table":
      return rangeOf(element).end.line >= line ? element : undefined;
    case "quote":
      return tableAmong(element.children, line);
    case "list":
      return tableAmong(
        element.items.findLast((each) => rangeOf(each).start.line <= line)?.children ?? [],
        line,
      );
    default:
      return undefined;
  }
}
