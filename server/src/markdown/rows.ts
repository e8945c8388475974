import { buildRow } from "./build.ts";
import type { Row } from "./elements.ts";
import { parse } from "./parser.ts";
import { Part } from "./part.ts";
import { readPlainRow } from "./plain/rows.ts";
import type { Spare } from "./spare.ts";

/** A row of a table, which is a passage of its own. */
export interface ReadRow {
  readonly part: Part;
  readonly row: Row;
}

/** Rows are parsed this many at a time: one parse of many costs less than many parses, up to a point. */
const atOnce = 16;
const anyHeader = "|a|\n|-|\n";

/** Each line read as a row of a table; undefined should one not come out as a row. */
export function readRows(lines: readonly string[], spare: Spare<ReadRow>): ReadRow[] | undefined {
  const rows = lines.map((line) => spare.take(line) ?? readPlainRow(line));
  const missing = lines.flatMap((text, index) => (rows[index] ? [] : [{ text, index }]));
  for (let at = 0; at < missing.length; at += atOnce) {
    const some = missing.slice(at, at + atOnce);
    const parsed = parseRows(some.map(({ text }) => text));
    some.forEach(({ index }, each) => (rows[index] = parsed?.[each]));
  }
  const found = rows.filter((row) => row !== undefined);
  if (found.length === lines.length) return found;
  releaseRows(found, spare);
  return undefined;
}

/** Rows that are no longer needed where they are. */
export function releaseRows(rows: readonly ReadRow[], spare: Spare<ReadRow>): void {
  for (const row of rows) {
    row.part.leave();
    spare.put(row.part.text, row);
  }
}

function parseRows(lines: readonly string[]): ReadRow[] | undefined {
  const [table, ...others] = parse(anyHeader + lines.join("\n")).children;
  if (table?.type !== "table" || others.length || table.children.length !== lines.length + 1)
    return undefined;
  return lines.flatMap((text, index) => {
    const node = table.children[index + 1];
    if (!node) return [];
    const part = new Part(text);
    const start = node.position?.start.offset ?? 0;
    return [{ part, row: buildRow(node, { block: part, at: (offset) => offset - start }) }];
  });
}
