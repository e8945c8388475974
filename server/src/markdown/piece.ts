import type { Root, RootContent, Table } from "mdast";
import { buildElements } from "./build.ts";
import type { Block, Element, Row } from "./elements.ts";
import { isHostile } from "./hostile.ts";
import { Lines } from "./lines.ts";
import { parse } from "./parser.ts";
import { Part } from "./part.ts";
import { readPlain } from "./plain/read.ts";
import { isPlainTable } from "./plain/tables.ts";
import { readRows, releaseRows } from "./rows.ts";
import type { ReadRow } from "./rows.ts";
import { shorten } from "./shorten.ts";
import type { Spare } from "./spare.ts";
import { findTables, tableAt } from "./tables.ts";
import type { RowLine, TableByRows } from "./tables.ts";
import { plainWords } from "./words.ts";

/** A part of a block that was read by itself. */
export interface Piece {
  readonly part: Part;
  readonly elements: readonly Element[];
  /** Its last list goes on in the next piece. */
  readonly goesOn: boolean;
  /** The rows of its tables, which are passages of their own. */
  readonly rows: readonly PlacedRow[];
}

interface PlacedRow {
  readonly read: ReadRow;
  readonly at: RowLine;
}

/** The piece stands in `block` now, from `offset` and so many lines below its start. */
export function movePiece({ part, rows }: Piece, block: Block, offset: number, lines: number): void {
  part.moveTo(block, offset, lines);
  for (const { read, at } of rows) read.part.moveTo(block, offset + at.from, lines + at.line);
}

/**
 * Reads a part of a block with `follower` after it: undefined where the follower belongs to something that the part
 * leaves open.
 */
export function readPiece(text: string, follower: string, spare: Spare<ReadRow>): Piece | undefined {
  try {
    const lines = new Lines(text);
    const tables = findTables(lines);
    const [table, ...others] = tables;
    const plain =
      table && others.length === 0 && isPlainTable(lines, table, follower)
        ? tablePiece(text, table, spare)
        : readPlainPiece(text, follower);
    return plain ?? parsePiece(text, follower, tables, spare);
  } catch {
    // Nested deeper than the call stack, or a fault in the parser.
    return plainPiece(text);
  }
}

function readPlainPiece(text: string, follower: string): Piece | undefined {
  const part = new Part(text);
  const read = readPlain(part, follower);
  return read && { part, ...read, rows: [] };
}

function tablePiece(text: string, table: TableByRows, spare: Spare<ReadRow>): Piece | undefined {
  const rows = rowsAt(text, table, spare);
  const [header, ...below] = rows?.map(({ read }) => read.row) ?? [];
  if (!rows || !header) return undefined;
  const part = new Part(text);
  const to = endOfLast(rows);
  return {
    part,
    goesOn: false,
    rows,
    elements: [{ type: "table", block: part, from: 0, to, header, rows: below }],
  };
}

/** Where the last of some rows ends in their piece. */
function endOfLast(rows: readonly PlacedRow[]): number {
  const last = rows.at(-1);
  return last ? last.at.from + last.read.row.to : 0;
}

function parsePiece(
  text: string,
  follower: string,
  tables: readonly TableByRows[],
  spare: Spare<ReadRow>,
): Piece | undefined {
  const short = shorten(text, tables);
  if (isHostile(new Lines(short.text))) return plainPiece(text);
  const root = parse(short.text + follower);
  const found = short.tables.map(({ table, header, first }) => ({
    table,
    node: tableAt(root, header, first),
  }));
  if (found.some(({ node }) => !node)) {
    const real = found.filter(({ node }) => node).map(({ table }) => table);
    return parsePiece(text, follower, real, spare);
  }
  const own = follower
    ? withoutFollower(root, follower, short.text.length)
    : { nodes: root.children, goesOn: false };
  if (!own) return undefined;

  const rows: PlacedRow[] = [];
  const rowsOf = new Map<Table, { rows: readonly Row[]; to: number }>();
  for (const { table, node } of found) {
    const placed = rowsAt(text, table, spare);
    if (!placed) {
      releaseRows(
        rows.map(({ read }) => read),
        spare,
      );
      return parsePiece(text, follower, [], spare);
    }
    rows.push(...placed);
    if (node) rowsOf.set(node, { rows: placed.map(({ read }) => read.row), to: endOfLast(placed) });
  }
  const part = new Part(text);
  const source = { block: part, at: short.at };
  const elements = buildElements(own.nodes, source, (table) => rowsOf.get(table));
  return { part, elements, goesOn: own.goesOn, rows };
}

/** What a follower comes out as where nothing is left open; any other is an item of a list. */
const followers: ReadonlyMap<string, RootContent["type"]> = new Map([
  ["#", "heading"],
  ["x", "paragraph"],
  ["> x", "blockquote"],
]);

/** The tree without the follower of a text of this length; undefined where it is part of something before it. */
function withoutFollower(
  root: Root,
  follower: string,
  length: number,
): { nodes: RootContent[]; goesOn: boolean } | undefined {
  const last = root.children.at(-1);
  if (last?.type !== (followers.get(follower) ?? "list")) return undefined;
  const nodes = root.children.slice(0, -1);
  if (last.position?.start.offset === length) return { nodes, goesOn: false };
  if (last.type !== "list" || last.children.at(-1)?.position?.start.offset !== length) return undefined;
  return { nodes: [...nodes, { ...last, children: last.children.slice(0, -1) }], goesOn: true };
}

function rowsAt(text: string, { header, rows }: TableByRows, spare: Spare<ReadRow>): PlacedRow[] | undefined {
  const lines = [header, ...rows];
  const read = readRows(
    lines.map(({ from, to }) => text.slice(from, to)),
    spare,
  );
  return read?.flatMap((row, index) => {
    const at = lines[index];
    return at ? [{ read: row, at }] : [];
  });
}

/** Text that cannot be read as Markdown: one paragraph. */
function plainPiece(text: string): Piece {
  const part = new Part(text);
  const to = text.trimEnd().length;
  const words = plainWords(part, 0, to);
  return {
    part,
    goesOn: false,
    rows: [],
    elements: [{ type: "paragraph", block: part, from: 0, to, words }],
  };
}
