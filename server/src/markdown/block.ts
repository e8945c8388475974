import type { Root, Table } from "mdast";
import { buildElements } from "./build.ts";
import type { RowsOf } from "./build.ts";
import type { Block, Element } from "./elements.ts";
import { lineStarts } from "./lines.ts";
import { parse } from "./parser.ts";
import { findLongTables, parseRows, tableAt } from "./tables.ts";
import type { KnownRows, LongTable } from "./tables.ts";
import { plainWords } from "./words.ts";
import type { Source } from "./words.ts";

/** More marks of lists and quotes than this at the start of one line are not read as Markdown. */
const deepest = 100;

/**
 * Reads a stretch of text as one block. With `followed`, a heading stands on the line after it: undefined where that
 * heading belongs to something the stretch leaves open, so that the block does not end there.
 */
export function readBlock(text: string, followed: boolean, known: KnownRows): Block | undefined {
  const starts = lineStarts(text);
  if (isTooDeep(text, starts)) return plainBlock(text);
  try {
    return parseBlock(text, followed, findLongTables(text, starts), known);
  } catch (error) {
    if (error instanceof RangeError) return plainBlock(text);
    throw error;
  }
}

function parseBlock(
  text: string,
  followed: boolean,
  tables: readonly LongTable[],
  known: KnownRows,
): Block | undefined {
  const short = shorten(text, tables);
  const root = parse(followed ? `${short.text}#` : short.text);
  const cut = tables.map((table) => ({
    table,
    node: tableAt(root, short.of(table.from), short.of(table.first.from)),
  }));
  if (cut.some(({ node }) => !node)) {
    const real = cut.filter(({ node }) => node).map(({ table }) => table);
    return parseBlock(text, followed, real, known);
  }
  if (followed && !closes(root, short.text.length)) return undefined;

  const elements: Element[] = [];
  const block: Block = { text, line: 0, elements };
  const rowsOf = new Map<Table, ReturnType<RowsOf>>();
  for (const { table, node } of cut) {
    const rows = rowsIn(block, table, known);
    if (!rows) return parseBlock(text, followed, [], known);
    if (node) rowsOf.set(node, rows);
  }
  const nodes = followed ? root.children.slice(0, -1) : root.children;
  elements.push(...buildElements(nodes, { block, at: short.at }, (table) => rowsOf.get(table) ?? []));
  return block;
}

/** Whether the heading put after a text came out as a heading of its own. */
function closes(root: Root, length: number): boolean {
  const last = root.children.at(-1);
  return last?.type === "heading" && last.position?.start.offset === length;
}

function rowsIn(block: Block, table: LongTable, known: KnownRows): ReturnType<RowsOf> | undefined {
  const rows = table.rows.map(({ from, to }) => block.text.slice(from, to));
  return parseRows(rows, known)?.map((node, index) => {
    const moved = (table.rows[index]?.from ?? 0) - (node.position?.start.offset ?? 0);
    const source: Source = { block, at: (offset) => offset + moved };
    return { node, source };
  });
}

/** A block's text as it is parsed: without a byte order mark and without all rows but the first of long tables. */
interface Shortened {
  readonly text: string;
  /** From an offset of the short text to one of the block. */
  readonly at: (offset: number) => number;
  /** From an offset of the block to one of the short text. */
  readonly of: (offset: number) => number;
}

function shorten(text: string, tables: readonly LongTable[]): Shortened {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  let short = "";
  let done = mark;
  // What is cut out runs from the end of the first row to the end of the last, so that its line ending stays.
  const cuts = tables.map(({ first, rows }) => {
    const to = rows.at(-1)?.to ?? first.to;
    short += text.slice(done, first.to);
    done = to;
    return { short: short.length, from: first.to, length: to - first.to };
  });
  short += text.slice(done);
  return {
    text: short,
    at: (offset) =>
      cuts.reduce((moved, cut) => (cut.short < offset ? moved + cut.length : moved), offset + mark),
    of: (offset) =>
      cuts.reduce((moved, cut) => (cut.from < offset ? moved - cut.length : moved), offset - mark),
  };
}

const mark = /[\t ]*(?:>|[-+*](?=[\t ])|\d{1,9}[.)](?=[\t ]))/y;

function isTooDeep(text: string, starts: readonly number[]): boolean {
  return starts.some((start) => {
    mark.lastIndex = start;
    let depth = 0;
    while (depth <= deepest && mark.test(text)) depth++;
    return depth > deepest;
  });
}

/** Text that cannot be read as Markdown: one paragraph. */
function plainBlock(text: string): Block {
  const elements: Element[] = [];
  const block: Block = { text, line: 0, elements };
  const to = text.trimEnd().length;
  elements.push({ type: "paragraph", block, from: 0, to, words: plainWords(block, 0, to) });
  return block;
}
