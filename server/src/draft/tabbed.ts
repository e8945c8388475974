import type { Block, Element, Place } from "../markdown/elements.ts";
import { hasLetter } from "../markdown/letters.ts";
import { inBlock } from "../markdown/place.ts";
import { once } from "../markdown/once.ts";

/** Lines whose cells are parted by tabs: a table from Word or a spreadsheet that was pasted as plain text. */
export interface TabbedTable extends Place {
  /** The cells of each row, the header first, as many in each; what stood on lines of its own in a cell has `<br>`. */
  readonly rows: readonly (readonly string[])[];
  /** The first line, which is the header. */
  readonly header: Place;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly string[];
}

export const tabbedTables = once((block: Block): readonly TabbedTable[] =>
  block.text.includes("\t") ? runsOf(block).flatMap((run) => tableIn(run, block) ?? []) : [],
);

/** Lines without an empty one between them, outside code, comments and tables. */
function runsOf(block: Block): Line[][] {
  const apart = placesApart(block.elements);
  const runs: Line[][] = [[]];
  let next = 0;
  for (const { 0: text, index: from } of block.text.matchAll(/[^\r\n]+|(?:\r\n?|\n)/g)) {
    if (text.startsWith("\r") || text.startsWith("\n")) continue;
    const to = from + text.length;
    while ((apart[next]?.to ?? Infinity) <= from) next++;
    const isApart = (apart[next]?.from ?? Infinity) < to;
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && /^(?:\r\n|\r|\n)$/.test(block.text.slice(last.to, from));
    if (isApart || text.trim() === "" || !follows) runs.push([]);
    if (!isApart && text.trim() !== "") runs.at(-1)?.push({ from, to, cells: text.split("\t") });
  }
  return runs.filter((run) => run.length > 1);
}

/** What is no plain text, in order. */
function placesApart(elements: readonly Element[]): Place[] {
  return elements.flatMap((element): Place[] => {
    switch (element.type) {
      case "list":
        return element.items.flatMap(({ children }) => placesApart(children));
      case "paragraph":
        return [];
      case "code":
        return isTabbedLine(element) ? [] : [inBlock(element)];
      default:
        return [inBlock(element)];
    }
  });
}

/** A header whose first cell is empty begins with a tab, which is a line of code to Markdown. */
function isTabbedLine({ block: { text }, from, to }: Place): boolean {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  return text[start] === "\t" && !/[\r\n]/.test(text.slice(from, to).trimEnd());
}

function tableIn(run: readonly Line[], block: Block): TabbedTable | undefined {
  const start = run.findIndex(({ cells }) => cells.length > 1);
  const header = run[start];
  if (!header) return undefined;
  const { rows, last } = rowsIn(run.slice(start));
  if (!isTable(rows)) return undefined;
  return {
    block,
    from: header.from,
    to: last.to,
    rows,
    header: { block, from: header.from, to: header.to },
  };
}

/**
 * The rows, put together where the lines of a cell stand below one another; one whose last cells were cut off has empty
 * ones instead.
 */
function rowsIn(lines: readonly Line[]) {
  const end = lines.findLastIndex(({ cells }) => cells.length > 1);
  const width = lines[0]?.cells.length ?? 0;
  const rows: string[][] = [];
  let open: string[] = [];
  for (const { cells } of lines.slice(0, end + 1)) {
    const isTail = cells.length === 1 && open.length === 0;
    if (isTail) open = rows.pop() ?? [];
    const together = open.length > 0 ? joined(open, cells) : [...cells];
    if (together.length <= width) open = together;
    else {
      rows.push(filled(open, width));
      open = [...cells];
    }
    if (open.length >= width) {
      rows.push(open);
      open = [];
    }
  }
  if (open.length > 0) rows.push(filled(open, width));
  const last = lines[end] ?? { from: 0, to: 0, cells: [] };
  return { rows: rows.map((row) => row.map((cell) => cell.trim())), last };
}

function joined(above: readonly string[], below: readonly string[]): string[] {
  const [first = "", ...rest] = below;
  const last = above.at(-1) ?? "";
  const between = last.trim() === "" || first.trim() === "" ? "" : "<br>";
  return [...above.slice(0, -1), last.trimEnd() + between + first.trimStart(), ...rest];
}

function filled(row: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at] ?? "");
}

const bulletOrNumber = /^(?:[•·▪‣◦●○■□o\uf0b7\uf0a7*–-]|\(?[\da-z]{1,3}[.)]|\d+(?:\.\d+)*)?$/i;
const pageNumber = /^[\divxlc]{1,5}$/i;

/** Not a list whose bullets have tabs after them, a table of contents, lines to sign on, or labels with their words set in a line. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const [header = []] = rows;
  const width = header.length;
  if (rows.length < (width > 2 ? 2 : 3) || rows.some((row) => row.length !== width)) return false;
  if (header.filter((cell) => cell !== "").length < 2 || !header.some((cell) => hasLetter(cell)))
    return false;
  if (header.some((cell) => /^[_.…]+$/u.test(cell))) return false;
  const firsts = rows.map((row) => row[0] ?? "");
  if (width === 2 && firsts.every((cell) => bulletOrNumber.test(cell))) return false;
  if (rows.slice(width === 2 ? 1 : 0).every((row) => pageNumber.test(row.at(-1) ?? ""))) return false;
  return firsts.filter((cell) => cell.endsWith(":")).length * 2 < rows.length;
}
