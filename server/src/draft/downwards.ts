import type { Role } from "../guidance/labels.ts";
import type { Cell, Row, Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { columnRole, knownRole } from "./roles.ts";

/**
 * A table that is read downwards, one column for each action and what is told of it below, with its columns as rows;
 * undefined for any other.
 */
export const readAcross = once((table: Table): Table | undefined => {
  const rows = [table.header, ...table.rows];
  if (!isReadDownwards(rows)) return undefined;
  const columns = table.header.cells.map((heading, column) =>
    rows.map((row) => meant(row, column) ?? nothingBeside(row.cells.at(-1) ?? heading)),
  );
  const [header = [], ...below] = columns;
  const action = rows.findIndex((row, at) => at > 0 && isOfActions(roleOf(row)));
  return {
    ...table,
    header: { ...table.header, cells: header },
    rows: below.map((cells): Row => {
      const { block, from, to } = cells[Math.max(0, action)] ?? table.header;
      return { type: "row", block, from, to, cells };
    }),
  };
});

const fewestRows = 3;
const fewestColumns = 3;

/** Each row begins with a label, as the heading of a column is elsewhere, and the columns have none of their own. */
function isReadDownwards([header, ...below]: readonly Row[]): boolean {
  if (!header || header.cells.length < fewestColumns || below.length < fewestRows) return false;
  if (below.filter((row) => knownRole(labelOf(row)) !== undefined).length < 2) return false;
  const roles = new Set(below.map(roleOf));
  roles.delete("context");
  const isTimed = roles.has("end") || roles.has("start") || roles.has("revised");
  const asked = [roles.has("owner"), isTimed, [...roles].some(isOfActions)].filter(Boolean);
  if (roles.size < fewestRows || asked.length < 2 || roles.has("risk")) return false;
  const labels = below.flatMap(({ cells: [, ...values] }) => values.filter(isLabel));
  return !header.cells.slice(1).some(isLabel) && labels.length < 2;
}

function isOfActions(role: Role): boolean {
  return role === "action" || role === "milestone";
}

/** Words that tell what stands below or beside them; "Action 1.2" is one action. */
function isLabel({ words: { text } }: Cell): boolean {
  const role = knownRole(text);
  return role !== undefined && role !== "status" && !/\d/u.test(text);
}

function labelOf({ cells: [first] }: Row): string {
  return first?.words.text ?? "";
}

function roleOf(row: Row): Role {
  return columnRole(labelOf(row));
}

/** An arrow alone in a cell, or words to that effect: what stands to its left holds here too. */
const leftwards =
  /^\(?(?:[→←⇒⇐➔➜»«]|[-=]+>|<[-=]*|(?:ditto|same|see|as)(?: as| in| for| on| to)?(?: the)? (?:left|(?:action |column )?[a-z]{0,3}\d[\w.]*))\)?$/i;

/** The cell of a column, or the one to its left that it refers to. */
function meant({ cells }: Row, column: number): Cell | undefined {
  let at = column;
  while (at > 1 && leftwards.test(cells[at]?.words.text.trim() ?? "")) at--;
  return cells[at];
}

/** Stands where a row is shorter than others. */
function nothingBeside({ block, to, words }: Cell): Cell {
  return { type: "cell", block, from: to, to, words: words.slice(words.text.length) };
}
