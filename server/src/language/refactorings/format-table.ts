import { eastAsianWidth } from "get-east-asian-width";
import type { Row, Table } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Edit } from "../../check/finding.ts";
import { rewriting, type Offer } from "./refactoring.ts";
import { cellText, rowText, tableAt } from "./tables.ts";

/** Lines longer than this run over the edge of most windows: then columns that are in line help nobody. */
const widest = 160;

/** Lines up the columns of a table; where that would make its lines too long, only tidies the spaces. */
export const formatTable: Offer = ({ draft, range }) => {
  const table = tableAt(draft, range);
  if (!table) return [];
  const before = linesOf(table);
  const cells = before && [before.header, ...before.rows].map(({ cells }) => cells);
  if (!cells) return [];
  const widths = widthsOf(cells);
  const isNarrow = widths.reduce((sum, width) => sum + width + 3, 1) <= widest;
  const after = isNarrow ? inLine(cells, widths, before.delimiters) : tidy(cells, before.delimiters);
  const edits = after.flatMap((text, at): Edit[] => {
    const line = rangeOf(table).start.line + at;
    const written = before.texts[at] ?? "";
    if (text === written) return [];
    const whole = { start: { line, character: 0 }, end: { line, character: written.length } };
    return [rewriting(whole, text)];
  });
  if (edits.length === 0) return [];
  const title = isNarrow
    ? "Line up the columns of this table"
    : "Tidy the spaces in this table (it is too wide for its columns to line up)";
  return [{ name: "formatTable", title, edits: () => edits }];
};

interface Line {
  readonly cells: readonly string[];
}

/** The table's lines; undefined where one holds more than its cells. */
function linesOf(
  table: Table,
): { texts: string[]; header: Line; rows: Line[]; delimiters: string[] } | undefined {
  const { block, from, header, rows } = table;
  const texts = block.text.slice(from).split(/\r\n|\n|\r/, rows.length + 2);
  const line = (row: Row): Line => ({ cells: row.cells.map(cellText) });
  const isWhole = (row: Row, at: number): boolean =>
    bare(texts[at] ?? "") === bare(row.cells.map(cellText).join(""));
  if (!isWhole(header, 0) || !rows.every((row, at) => isWhole(row, at + 2))) return undefined;
  const delimiters = (texts[1] ?? "").replace(/^\s*\||\|\s*$/g, "").split("|");
  if (delimiters.length !== header.cells.length) return undefined;
  return {
    texts,
    header: line(header),
    rows: rows.map(line),
    delimiters: delimiters.map((each) => each.trim()),
  };
}

function bare(text: string): string {
  return text.replace(/[ \t|]/g, "");
}

/** As wide as the widest cell of each column, and as the three dashes below its heading. */
function widthsOf(lines: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of lines)
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 3, widthOf(cell));
    });
  return widths;
}

function inLine(
  lines: readonly (readonly string[])[],
  widths: readonly number[],
  delimiters: readonly string[],
): string[] {
  const padded = lines.map(
    (cells) => `| ${cells.map((cell, at) => pad(cell, widths[at] ?? 0, delimiters[at] ?? "")).join(" | ")} |`,
  );
  const dashes = delimiters.map((delimiter, at) => dashed(delimiter, widths[at] ?? 3));
  return padded.toSpliced(1, 0, `| ${dashes.join(" | ")} |`);
}

function tidy(lines: readonly (readonly string[])[], delimiters: readonly string[]): string[] {
  const dashes = delimiters.map((delimiter) => dashed(delimiter, 3));
  return lines.map(rowText).toSpliced(1, 0, rowText(dashes));
}

/** The cell with spaces on the side that its column is not aligned to. */
function pad(cell: string, width: number, delimiter: string): string {
  const spare = " ".repeat(Math.max(0, width - widthOf(cell)));
  if (!delimiter.endsWith(":")) return cell + spare;
  const half = delimiter.startsWith(":") ? Math.floor(spare.length / 2) : spare.length;
  return spare.slice(0, half) + cell + spare.slice(half);
}

function dashed(delimiter: string, width: number): string {
  const start = delimiter.startsWith(":") ? ":" : "";
  const end = delimiter.endsWith(":") ? ":" : "";
  return start + "-".repeat(Math.max(1, width - start.length - end.length)) + end;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const plain = /^[\u0020-\u024f\u2010-\u2027]*$/;

/** How many columns a text takes in a font whose letters are all as wide. */
function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOfOne(segment);
  return width;
}

/** A picture such as 👩‍👧 or ✔️ takes two columns; a mark that nobody sees none. */
function widthOfOne(character: string): number {
  if (/^\p{Emoji_Presentation}|\ufe0f/u.test(character)) return 2;
  if (/^[\p{Mark}\p{Cf}\p{Cc}]+$/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
