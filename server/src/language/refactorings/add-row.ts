import { columnRole } from "../../draft/roles.ts";
import { isBlank } from "../../draft/timescale.ts";
import type { Cell } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import { blank, literal } from "../../rules/common/fixes.ts";
import { freeNumber, numberPlace } from "./numbers.ts";
import type { Offer, Spot } from "./refactoring.ts";
import { cellText, rowText, tableAt, unitAt, unitsOf, type Unit } from "./tables.ts";

/** A row for a new action below the one where the author stands, with the next free number and the same columns. */
export const addRow: Offer = ({ draft, range }) => {
  const table = tableAt(draft, range);
  const units = table ? unitsOf(table, draft) : [];
  const unit = unitAt(units, range);
  if (!table || !unit) return [];
  const number = nextNumber(unit, draft.actions);
  const line = rangeOf(unit.rows.at(-1) ?? unit.rows[0]).start.line;
  const title = number === undefined ? "Add an action below this one" : `Add action ${number} below this one`;
  return [
    {
      name: "addAction",
      title,
      edits() {
        const { markdown } = draft;
        const end = markdown.positionAt(markdown.offsetAt({ line, character: Infinity }));
        return [
          { range: { start: end, end }, snippet: `\n${newRow(unit, units, table.header.cells, number)}` },
        ];
      },
    },
  ];
};

function nextNumber({ actions }: Unit, all: Spot["draft"]["actions"]): string | undefined {
  const id = actions.at(-1)?.id;
  return id === undefined ? undefined : freeNumber(id, all);
}

function newRow(
  unit: Unit,
  units: readonly Unit[],
  headings: readonly Cell[],
  number: string | undefined,
): string {
  const [action] = unit.actions;
  const numbered = numberPlace(action);
  let blanks = 0;
  const cells = headings.map((heading, column) => {
    const name = heading.words.text.trim() || "…";
    const cell = unit.rows[0].cells[column];
    const ask = () => blank(++blanks, name);
    if (cell && columnRole(heading.words.text) === "area") return areaCell(cell, column, units);
    if (!cell || !numbered || number === undefined) return ask();
    if (numbered.from < cell.from || numbered.to > cell.to) return ask();
    const isOwn = action.title.from >= cell.from && action.title.to <= cell.to;
    const before = cell.block.text.slice(cell.from, numbered.from).trimStart();
    const after = cell.block.text.slice(numbered.to, isOwn ? action.title.from : cell.to);
    return literal(before + number) + (isOwn ? literal(after) + ask() : literal(after.trimEnd()));
  });
  return rowText(cells);
}

/** Where the area is written once for several rows, this row is one more of them. */
function areaCell(cell: Cell, column: number, units: readonly Unit[]): string {
  const isMerged = units.some(({ rows }) => isBlank(rows[0].cells[column]?.words.text ?? ""));
  return isMerged ? "" : literal(cellText(cell));
}
