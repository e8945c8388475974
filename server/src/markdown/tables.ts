import type { Root, Table, TableRow } from "mdast";
import type { Lines } from "./cut.ts";
import { lineText } from "./lines.ts";
import { own } from "./own.ts";
import { parse } from "./parser.ts";
import type { Recent } from "./recent.ts";

/** A table whose rows begin with a pipe or a letter: each of them can be parsed without the others. */
export interface LongTable {
  /** Where the header row starts. */
  readonly from: number;
  /** The first row, which stays. */
  readonly first: Stretch;
  /** The rows after the first. */
  readonly rows: readonly Stretch[];
}

/** Offsets, without the line ending. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Fewer rows than this are left in their table. */
const fewest = 3;
const delimiters = /^\|[\t :|-]*-[\t :|-]*$/;
// A cell that was broken over two lines makes a line that begins with a letter: it is a row of the same table.
const rowStart = /\||(?:\*\*)?\p{L}/uy;

/** What looks like a long table; whether it is one is for the parser to say (it may stand in a code block). */
export function findLongTables({ text, starts }: Lines): LongTable[] {
  const tables: LongTable[] = [];
  const lineAt = (line: number): Stretch => {
    const from = starts[line] ?? text.length;
    return { from, to: from + lineText(text, starts, line).length };
  };
  const isRow = (line: number): boolean => {
    rowStart.lastIndex = starts[line] ?? text.length;
    return rowStart.test(text);
  };
  for (let line = 1; line < starts.length; line++) {
    if (text[starts[line] ?? text.length] !== "|" || text[starts[line - 1] ?? 0] !== "|") continue;
    const header = lineAt(line - 1);
    const delimiter = lineAt(line);
    if (!delimiters.test(text.slice(delimiter.from, delimiter.to))) continue;
    const found: Stretch[] = [];
    while (isRow(line + 1)) found.push(lineAt(++line));
    const [first, ...rows] = found;
    if (first && found.length >= fewest) tables.push({ from: header.from, first, rows });
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

/** Rows are parsed this many at a time: one parse of many costs less than many parses, up to a point. */
const atOnce = 16;
const anyHeader = "|a|\n|-|\n";

/** The tree of each row; undefined should one not come out as a row. */
export function parseRows(rows: readonly string[], known: Recent<TableRow>): TableRow[] | undefined {
  const nodes = new Map(rows.map((row) => [row, known.get(row)]));
  const missing = [...nodes.keys()].filter((row) => !nodes.get(row));
  for (let at = 0; at < missing.length; at += atOnce) {
    const some = missing.slice(at, at + atOnce);
    const [table, ...others] = parse(anyHeader + some.join("\n")).children;
    if (table?.type !== "table" || others.length || table.children.length !== some.length + 1)
      return undefined;
    for (const [index, row] of some.entries()) {
      const node = table.children[index + 1];
      if (!node) return undefined;
      nodes.set(row, node);
      known.set(own(row), node);
    }
  }
  return rows.flatMap((row) => nodes.get(row) ?? []);
}
