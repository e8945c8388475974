import type { Action, Draft } from "../../draft/draft.ts";
import { walk } from "../../draft/sections.ts";
import { isBlank } from "../../draft/timescale.ts";
import type { Cell, Row, Table } from "../../markdown/elements.ts";
import { comparePlaces, inBlock, isWithin, rangeOf, sourceOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import { touches } from "../places.ts";

/** The rows of one action, or of several that share a row: the first with what goes on from it below. */
export interface Unit {
  readonly actions: readonly [Action, ...Action[]];
  readonly rows: readonly [Row, ...Row[]];
}

/** The table where the author stands, if it is a regular one. */
export function tableAt({ root }: Draft, range: Range): Table | undefined {
  for (const { elements } of walk(root))
    for (const element of elements)
      if (element.type === "table" && touches(rangeOf(element), range))
        return isRegular(element) ? element : undefined;
  return undefined;
}

/** Each row is a line of its own, at the margin and right below the one before. */
export function isRegular({ header, rows }: Table): boolean {
  const first = rangeOf(header).start;
  const hasBar = (row: Row): boolean => row.block.text[row.from] === "|";
  return (
    rows.length > 0 &&
    first.character === 0 &&
    rows.every((row, at) => {
      const { start } = rangeOf(row);
      return start.line === first.line + 2 + at && start.character === 0 && hasBar(row) === hasBar(header);
    })
  );
}

/** The actions of a table with their rows, in order. */
export function unitsOf(table: Table, { actions }: Draft): Unit[] {
  const within = actions.filter(({ shape, place }) => shape === "row" && isWithin(place, table));
  const units: { actions: [Action, ...Action[]]; rows: [Row, ...Row[]] }[] = [];
  for (const action of within) {
    const { element = action.place, place } = action;
    const known = units.find((unit) => comparePlaces(unit.rows[0], element) === 0);
    const start = Math.min(inBlock(place).from, inBlock(element).from);
    const [first, ...more] = table.rows.filter((row) => {
      const { from, to } = inBlock(row);
      return from <= inBlock(place).to && to >= start;
    });
    if (known) known.actions.push(action);
    else if (first) units.push({ actions: [action], rows: [first, ...more] });
  }
  return units;
}

/** The unit that has a row on the lines of a range. */
export function unitAt(units: readonly Unit[], range: Range): Unit | undefined {
  return units.find(({ rows }) => rows.some((row) => touches(rangeOf(row), range)));
}

/** The columns left of the actions that are written once for several of them. */
export function mergedColumns(units: readonly Unit[]): number[] {
  const [{ actions, rows } = {}] = units;
  const title = actions?.[0].title.from ?? 0;
  const own = rows?.[0].cells.findIndex(({ from, to }) => title >= from && title <= to) ?? 0;
  return [...Array(Math.max(0, own)).keys()].filter((column) => {
    const blank = units.filter((unit) => isBlankIn(unit, column)).length;
    return blank > 0 && blank < units.length;
  });
}

export function isBlankIn({ rows }: Unit, column: number): boolean {
  return isBlank(rows[0].cells[column]?.words.text ?? "");
}

/** What stands between a cell's bars, without the spaces around it. */
export function cellText(cell: Cell): string {
  return sourceOf(cell).replace(/^[ \t]+|[ \t]+$/g, "");
}

/** A row as it is written, cells apart by bars. */
export function rowText(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === "" ? " |" : ` ${cell} |`)).join("")}`;
}

/** A line break inside a cell. */
export const brokenAt = /[ \t]*<br\s*\/?>[ \t]*/i;
