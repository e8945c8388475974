import type { Root, Table } from "mdast";
import type { Lines } from "./lines.ts";

/** A table at the margin whose rows begin with a pipe or a letter: each of them can be read without the others. */
export interface TableByRows {
  readonly header: RowLine;
  /** At least one. */
  readonly rows: readonly [RowLine, ...RowLine[]];
}

/** Offsets without the line ending, and the line. */
export interface RowLine {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

const delimiters = /^\|[\t :|-]*-[\t :|-]*$/;
// A cell that was broken over two lines makes a line that begins with a letter: it is a row of the same table.
const rowStart = /\||(?:\*\*)?\p{L}/uy;

/** What looks like a table; whether it is one is for the parser to say (it may stand in a code block). */
export function findTables(lines: Lines): TableByRows[] {
  const { text } = lines;
  const tables: TableByRows[] = [];
  const rowLine = (line: number): RowLine => ({ from: lines.start(line), to: lines.end(line), line });
  const isRow = (line: number): boolean => {
    rowStart.lastIndex = lines.start(line);
    return rowStart.test(text);
  };
  for (let line = 1; lines.has(line); line++) {
    if (text[lines.start(line)] !== "|" || text[lines.start(line - 1)] !== "|") continue;
    const header = rowLine(line - 1);
    if (!delimiters.test(lines.words(line))) continue;
    const found: RowLine[] = [];
    while (isRow(line + 1)) found.push(rowLine(++line));
    const [first, ...rows] = found;
    if (first) tables.push({ header, rows: [first, ...rows] });
  }
  return tables;
}

/** The table of the tree that has its header at `from` and goes on to `first`. */
export function tableAt(root: Root, from: number, first: number): Table | undefined {
  for (const node of root.children) {
    if (node.type !== "table" || node.position?.start.offset !== from) continue;
    return (node.position.end.offset ?? 0) > first ? node : undefined;
  }
  return undefined;
}
