import type { Root, Table, TableRow } from "mdast";
import { parse } from "./parser.ts";

/** A table whose lines all begin with a pipe: each of its rows can be parsed without the others. */
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

/** What looks like a long table; whether it is one is for the parser to say (it may stand in a code block). */
export function findLongTables(text: string, starts: readonly number[]): LongTable[] {
  const tables: LongTable[] = [];
  const piped = (line: number): boolean => text[starts[line] ?? text.length] === "|";
  const rowAt = (line: number): Stretch => {
    const from = starts[line] ?? text.length;
    return { from, to: from + text.slice(from, starts[line + 1]).replace(/[\n\r]+$/, "").length };
  };
  for (let line = 0; line < starts.length; line++) {
    if (!piped(line)) continue;
    const lines: Stretch[] = [];
    for (; piped(line); line++) lines.push(rowAt(line));
    const [header, delimiter, first, ...rows] = lines;
    if (!header || !delimiter || !first || rows.length + 1 < fewest) continue;
    if (delimiters.test(text.slice(delimiter.from, delimiter.to)))
      tables.push({ from: header.from, first, rows });
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

/** Rows parsed before, by their text. */
export type KnownRows = Map<string, TableRow>;

/** Parsing a table costs the square of its rows, so rows are parsed this many at a time. */
const atOnce = 16;
const anyHeader = "|a|\n|-|\n";

/** The tree of each row; undefined should one not come out as a row. */
export function parseRows(rows: readonly string[], known: KnownRows): TableRow[] | undefined {
  const missing = [...new Set(rows.filter((row) => !known.has(row)))];
  for (let at = 0; at < missing.length; at += atOnce) {
    const some = missing.slice(at, at + atOnce);
    const [table, ...others] = parse(anyHeader + some.join("\n")).children;
    if (table?.type !== "table" || others.length || table.children.length !== some.length + 1)
      return undefined;
    for (const [index, row] of some.entries()) {
      const node = table.children[index + 1];
      if (node) known.set(row, node);
    }
  }
  return rows.flatMap((row) => known.get(row) ?? []);
}
