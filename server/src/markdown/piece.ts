import type { Root, RootContent, Table, TableRow } from "mdast";
import { buildElements } from "./build.ts";
import type { Block, Element } from "./elements.ts";
import { linesOf } from "./cut.ts";
import { isHostile } from "./hostile.ts";
import { parse } from "./parser.ts";
import type { Recent } from "./recent.ts";
import { shorten } from "./shorten.ts";
import { findLongTables, parseRows, tableAt } from "./tables.ts";
import type { LongTable } from "./tables.ts";
import { plainWords } from "./words.ts";

/** A part of a block that was parsed by itself. */
export interface Piece {
  /** Its last list goes on in the next piece. */
  readonly goesOn: boolean;
  /** Whether it has rows that are remembered by themselves. */
  readonly hasRows: boolean;
  /** Its elements in a block in which it starts at offset `start`. */
  elements(block: Block, start: number): Element[];
}

/**
 * Parses a part of a block with `follower` after it: undefined where the follower belongs to something that the part
 * leaves open.
 */
export function readPiece(text: string, follower: string, rows: Recent<TableRow>): Piece | undefined {
  try {
    return parsePiece(text, follower, findLongTables(linesOf(text)), rows);
  } catch {
    // Nested deeper than the call stack, or a fault in the parser.
    return plainPiece(text);
  }
}

function parsePiece(
  text: string,
  follower: string,
  tables: readonly LongTable[],
  known: Recent<TableRow>,
): Piece | undefined {
  const short = shorten(text, tables);
  if (isHostile(linesOf(short.text))) return plainPiece(text);
  const root = parse(short.text + follower);
  const found = short.tables.map(({ table, header, first }) => ({
    table,
    node: tableAt(root, header, first),
  }));
  if (found.some(({ node }) => !node)) {
    const real = found.filter(({ node }) => node).map(({ table }) => table);
    return parsePiece(text, follower, real, known);
  }
  const own = follower
    ? withoutFollower(root, follower, short.text.length)
    : { nodes: root.children, goesOn: false };
  if (!own) return undefined;

  const rowsOf = new Map<Table, readonly MovedRow[]>();
  for (const { table, node } of found) {
    const rows = parseMovedRows(text, table, known);
    if (!rows) return parsePiece(text, follower, [], known);
    if (node) rowsOf.set(node, rows);
  }
  return {
    goesOn: own.goesOn,
    hasRows: tables.length > 0,
    elements(block, start) {
      const place = (moved: number) => ({ block, at: (offset: number) => offset + moved + start });
      const source = { block, at: (offset: number) => short.at(offset) + start };
      return buildElements(own.nodes, source, (table) =>
        (rowsOf.get(table) ?? []).map(({ node, moved }) => ({ node, source: place(moved) })),
      );
    },
  };
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

/** A row parsed apart, and how far on it stands in the piece. */
interface MovedRow {
  readonly node: TableRow;
  readonly moved: number;
}

function parseMovedRows(text: string, table: LongTable, known: Recent<TableRow>): MovedRow[] | undefined {
  const rows = table.rows.map(({ from, to }) => text.slice(from, to));
  return parseRows(rows, known)?.map((node, index) => {
    const moved = (table.rows[index]?.from ?? 0) - (node.position?.start.offset ?? 0);
    return { node, moved };
  });
}

/** Text that cannot be read as Markdown: one paragraph. */
function plainPiece(text: string): Piece {
  return {
    goesOn: false,
    hasRows: false,
    elements(block, start) {
      const to = start + text.trimEnd().length;
      return [{ type: "paragraph", block, from: start, to, words: plainWords(block, start, to) }];
    },
  };
}
