import type { Lines } from "../lines.ts";
import type { TableByRows } from "../tables.ts";
import { readPlainRow } from "./rows.ts";

const delimiters = /^\|(?: *:?-+:? *\|)+ *$/;

/** Whether a text surely holds nothing but that table, of as many columns as its header has cells, with `follower` below. */
export function isPlainTable(lines: Lines, { header, rows }: TableByRows, follower: string): boolean {
  const below = (rows.at(-1)?.line ?? 0) + 1;
  if (header.line > 0 || !isBlankFrom(lines, below)) return false;
  if (!lines.has(below + 1) && follower !== "" && follower !== "#") return false;
  const delimiter = lines.words(1);
  const columns = readPlainRow(lines.words(0))?.row.cells.length;
  return delimiters.test(delimiter) && delimiter.split("|").length - 2 === columns;
}

function isBlankFrom(lines: Lines, from: number): boolean {
  for (let line = from; lines.has(line); line++) if (!/^ *$/.test(lines.words(line))) return false;
  return true;
}
