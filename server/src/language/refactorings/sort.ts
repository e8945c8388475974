import type { Area, Draft } from "../../draft/draft.ts";
import { columnRole } from "../../draft/roles.ts";
import { isDitto } from "../../draft/wording.ts";
import { isBlank } from "../../draft/timescale.ts";
import type { Row, Table } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Edit } from "../../check/finding.ts";
import { counted, rewriting, type Offer, type Refactoring } from "./refactoring.ts";
import { isBlankIn, mergedColumns, tableAt, unitAt, unitsOf, type Unit } from "./tables.ts";

/** Puts the actions of a table in the order of their dates, or of the areas that a column names. */
export const sortRows: Offer = ({ draft, range }) => {
  const table = tableAt(draft, range);
  const units = table ? unitsOf(table, draft) : [];
  if (!table || !unitAt(units, range) || !units.every(mayMove)) return [];
  const runs = runsOf(units, table);
  if (!runs) return [];
  const merged = mergedColumns(units);
  // Rows without a number may go on under the one above.
  if (merged.some((column) => columnRole(table.header.cells[column]?.words.text ?? "") === "id")) return [];
  const parts = runs.flatMap((run) => partsOf(run, merged));
  const blocks = merged.length > 0 ? parts : units.map((unit) => [unit]);
  const what = `Sort the ${counted(units.length, "action")} of this table`;
  const byDate = parts.flatMap((part) => movedWithin(part, sorted(part, dateOf), merged));
  const byArea = runs.flatMap((run) => {
    const own = blocks.filter(([unit]) => unit && run.includes(unit));
    return moved(run.flatMap(linesOf), sorted(own, areaOrder(own, draft)).flat().flatMap(linesOf));
  });
  return [
    ...sorting("sortByDate", `${what} by date${parts.length > 1 ? ", each part by itself" : ""}`, byDate),
    ...sorting("sortByArea", `${what} by area`, byArea),
  ];
};

function sorting(name: string, title: string, edits: Edit[]): Refactoring[] {
  return edits.length > 0 ? [{ name, title, edits: () => edits }] : [];
}

/** A row that refers to the one above it, or may be taken for the end of it, stays where it is. */
function mayMove({ rows }: Unit): boolean {
  const filled = rows[0].cells.filter(({ words }) => !isBlank(words.text));
  return filled.length > 1 && !rows.some(({ cells }) => cells.some(({ words }) => isDitto(words.text)));
}

/** Units that stand one right below the other; undefined where rows between them may belong to either. */
function runsOf(units: readonly Unit[], { rows }: Table): Unit[][] | undefined {
  const runs: Unit[][] = [];
  const unitOf = new Map(units.flatMap((unit) => unit.rows.map((row) => [row, unit] as const)));
  let open: Unit[] | undefined;
  for (const row of rows) {
    const unit = unitOf.get(row);
    if (!unit) {
      if (!parts(row)) return undefined;
      open = undefined;
    } else if (row === unit.rows[0]) {
      if (!open) runs.push((open = []));
      open.push(unit);
    }
  }
  return runs;
}

/** The name of an area across the table, a heading again, or nothing. */
function parts({ cells }: Row): boolean {
  const filled = cells.filter(({ words }) => !isBlank(words.text));
  return filled.length <= 1 || filled.length === cells.length;
}

/** The units beside each cell that is written once for them. */
function partsOf(run: readonly Unit[], merged: readonly number[]): Unit[][] {
  const found: Unit[][] = [];
  for (const unit of run) {
    const last = found.at(-1);
    if (last && merged.every((column) => isBlankIn(unit, column))) last.push(unit);
    else found.push([unit]);
  }
  return found;
}

function dateOf({ actions }: Unit): string {
  const { end, start } = actions[0].timescale ?? {};
  return end ?? start ?? "9999";
}

const names = new Intl.Collator("en", { numeric: true });

/** By their numbers where all areas have one, else as they first come in the draft. */
function areaOrder(blocks: readonly Unit[][], { areas }: Draft): (block: readonly Unit[]) => string {
  const areaOf = ([unit]: readonly Unit[]): Area | undefined => unit?.actions[0].area;
  const own = [...new Set(blocks.map(areaOf))].filter((area) => area !== undefined);
  const isNumbered = own.every(({ title }) => /\d/.test(title.text));
  const ordered = isNumbered ? own.toSorted((a, b) => names.compare(a.title.text, b.title.text)) : areas;
  const place = (area: Area | undefined): number => (area ? ordered.indexOf(area) : ordered.length);
  return (block) => String(place(areaOf(block))).padStart(4, "0");
}

function sorted<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, key: keyOf(thing) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ thing }) => thing);
}

/** A line of the table: a row, with words of its own where they change. */
interface Line {
  readonly row: Row;
  readonly text: string;
}

function linesOf({ rows }: Unit): Line[] {
  return rows.map((row) => ({ row, text: row.block.text.slice(row.from, row.to) }));
}

/** What is written once for all stays in the first row, whichever that is now. */
function movedWithin(before: readonly Unit[], after: readonly Unit[], merged: readonly number[]): Edit[] {
  const [old, first] = [before[0]?.rows[0], after[0]?.rows[0]];
  const lines = after.flatMap(linesOf).map((line): Line => {
    const other = line.row === first ? old : line.row === old ? first : undefined;
    return other && other !== line.row ? withCells(line, other, merged) : line;
  });
  return moved(before.flatMap(linesOf), lines);
}

/** The line with the cells of another row in some columns. */
function withCells({ row, text }: Line, other: Row, columns: readonly number[]): Line {
  return columns.toReversed().reduce<Line>(
    (line, column) => {
      const [cell, its] = [row.cells[column], other.cells[column]];
      if (!cell || !its) return line;
      const words = its.block.text.slice(its.from, its.to);
      const [from, to] = [cell.from - row.from, cell.to - row.from];
      return { row, text: line.text.slice(0, from) + words + line.text.slice(to) };
    },
    { row, text },
  );
}

/** Each line that another one takes the place of. */
function moved(before: readonly Line[], after: readonly Line[]): Edit[] {
  return before.flatMap(({ row, text }, at) => {
    const next = after[at]?.text;
    return next === undefined || next === text ? [] : [rewriting(rangeOf(row), next)];
  });
}
