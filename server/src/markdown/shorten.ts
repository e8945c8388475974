import { lineAt } from "./lines.ts";
import type { TableByRows } from "./tables.ts";

/** A text as it is parsed: without a byte order mark and without all rows but the first of tables read by rows. */
export interface Shortened {
  readonly text: string;
  /** Where the header and the first row of each table stand in the short text. */
  readonly tables: readonly {
    readonly table: TableByRows;
    readonly header: number;
    readonly first: number;
  }[];
  /** From an offset of the short text to one of the text. */
  readonly at: (offset: number) => number;
}

export function shorten(text: string, tables: readonly TableByRows[]): Shortened {
  let removed = text.startsWith("\uFEFF") ? 1 : 0;
  let short = "";
  let done = removed;
  const stretches = [0];
  const moves = [removed];
  const placed = tables.map((table) => {
    const [first] = table.rows;
    // What is cut out runs from the end of the first row to the end of the last, so that its line ending stays.
    const cut = { from: first.to, to: table.rows.at(-1)?.to ?? first.to };
    const result = { table, header: table.header.from - removed, first: first.from - removed };
    short += text.slice(done, cut.from);
    done = cut.to;
    removed += cut.to - cut.from;
    // The offset of the cut itself is the end of the row before it.
    stretches.push(short.length + 1);
    moves.push(removed);
    return result;
  });
  return {
    text: short + text.slice(done),
    tables: placed,
    at: (offset) => offset + (moves[lineAt(stretches, offset)] ?? 0),
  };
}
