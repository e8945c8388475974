import type { Block, Cell, TableBlock } from "./blocks.ts";
import type { LeftOut } from "./left-out.ts";
import type { Piece } from "./pieces.ts";

/** Larger tables than this are no tables that somebody wrote. */
const mostCells = 100_000;

/**
 * The rows of a table, as many cells in each. What is merged stands in its first cell and the others are empty; but
 * what several rows share, each with words of its own to the left, is written in each of them: an owner, a date.
 */
export function gridOf({ rows }: TableBlock, left: LeftOut): Piece[][][] {
  const grid: (Spot | undefined)[][] = rows.map(() => []);
  let size = 0;
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x++;
      const pieces = piecesOf(cell, left);
      for (let down = y; down < Math.min(y + cell.rows, rows.length); down++)
        for (let right = x; right < x + cell.columns && size < mostCells; right++, size++) {
          const line = grid[down];
          if (line) line[right] ??= { pieces, merged: right > x ? "across" : down > y ? "down" : undefined };
        }
      x += cell.columns;
    }
  });
  const width = Math.max(...grid.map((row) => row.length));
  return withoutEmptyEdge(grid.map((row) => Array.from({ length: width }, (_, x) => wordsAt(row, x, left))));
}

/** A place in a table, with the words of the cell that reaches over it. */
interface Spot {
  readonly pieces: Piece[];
  readonly merged: "across" | "down" | undefined;
}

function wordsAt(row: readonly (Spot | undefined)[], x: number, left: LeftOut): Piece[] {
  const { pieces = [], merged } = row[x] ?? {};
  if (merged === undefined) return pieces;
  const isShared = row.slice(0, x).some((spot) => spot && !spot.merged && spot.pieces.length > 0);
  if (merged === "across" || !isShared || pieces.length === 0) return [];
  left.shared++;
  return pieces;
}

/** A last column that only merged cells reach into is none. */
function withoutEmptyEdge(rows: readonly Piece[][][]): Piece[][][] {
  let width = rows[0]?.length ?? 0;
  while (width > 1 && rows.every((row) => (row[width - 1] ?? []).length === 0)) width--;
  return rows.map((row) => row.slice(0, width));
}

const lineBreak: Piece = { type: "break" };

/** What stands in a cell, in lines. */
function piecesOf({ blocks }: Cell, left: LeftOut): Piece[] {
  return inLines(linesOf(blocks, left));
}

function inLines(lines: readonly (readonly Piece[])[]): Piece[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [lineBreak, ...line]));
}

function linesOf(blocks: readonly Block[], left: LeftOut): Piece[][] {
  const isList = blocks.length > 1;
  return blocks.flatMap((block): Piece[][] => {
    if (block.type === "rule") return [];
    if (block.type === "table") {
      left.innerTables++;
      return gridOf(block, left).map((row) =>
        row
          .filter((cell) => cell.length > 0)
          .flatMap((cell, at) => (at === 0 ? cell : [words(" – "), ...cell])),
      );
    }
    const { item, heading, pieces } = block;
    if (heading !== undefined)
      return [pieces.map((piece) => (piece.type === "words" ? { ...piece, bold: true } : piece))];
    if (!item) return [[...pieces]];
    const mark = item.mark || (isList ? (item.level > 1 ? "◦" : "•") : "");
    return [mark ? [words(`${mark} `), ...pieces] : [...pieces]];
  });
}

function words(text: string): Piece {
  return { type: "words", text };
}

/** The heading of a column needs no bold of its own. */
export function withoutBold(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => (piece.type === "words" ? { ...piece, bold: false } : piece));
}
