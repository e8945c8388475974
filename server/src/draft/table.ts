import { areaHeading, imperative } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import type { Cell, Row, Table, Words } from "../markdown/elements.ts";
import { withoutBreaks } from "./broken-rows.ts";
import { areDates, filledCells, rolesByContent } from "./column-by-content.ts";
import type { Names } from "./names.ts";
import { columnRole, knownRole, plainLabel } from "./roles.ts";
import { isBlank } from "./timescale.ts";
import { idIn, isBold, isDitto, numberOf, split } from "./wording.ts";

/** A table of actions: what each column holds, and its rows put together again. */
export interface ActionTable {
  readonly roles: ReadonlySet<Role>;
  readonly rows: readonly ActionRow[];
}

/** One action's row, with the rows that go on from it: cells left blank by a merge, or cut off by a page break. */
export interface ActionRow {
  readonly row: Row;
  readonly last: Row;
  readonly action: Words;
  /** The filled cells of each role, in the order of columns and rows. */
  readonly cells: ReadonlyMap<Role, readonly Words[]>;
  /** The first cell of each role, filled or not. */
  readonly places: ReadonlyMap<Role, Cell>;
  /** The area that a column, or a row of its own above, names. */
  readonly area: Words | undefined;
}

/** A table's actions; undefined when it is another table: of risks, figures, names, terms, money or references. */
export function readActionTable(table: Table, names: Names): ActionTable | undefined {
  const whole = headerOf(withoutBreaks(table));
  const header = withoutSlashes(whole);
  const headed = columnRoles(header.row, header.below);
  const roles = rolesByContent(headed, header.row, header.below, names);
  if (!isActionTable(roles, header.below)) return undefined;
  return { roles: new Set(roles), rows: readRows(header.row, roles, header.below, areaAbove(whole.above)) };
}

/** What each column of a table holds, whatever the table is of, and the last row of its header. */
export function columnsOf(
  table: Table,
  names: Names,
): { readonly header: Row; readonly roles: readonly Role[]; readonly rows: readonly Row[] } {
  const { row, below } = headerOf(withoutBreaks(table));
  return { header: row, roles: rolesByContent(columnRoles(row, below), row, below, names), rows: below };
}

/** The real header: the first row, unless one of the next two names far more columns. */
function headerOf(table: Table): { above: readonly Row[]; row: Row; below: readonly Row[] } {
  const named = (row: Row): number =>
    new Set(row.cells.map((cell) => knownRole(cell.words.text)).filter(Boolean)).size;
  let best = -1;
  let most = named(table.header);
  table.rows.slice(0, 2).forEach((row, at) => {
    if (named(row) >= Math.max(2, most + 1)) {
      best = at;
      most = named(row);
    }
  });
  const rows = [table.header, ...table.rows];
  return { above: rows.slice(0, best + 1), row: rows[best + 1] ?? table.header, below: rows.slice(best + 2) };
}

/** The area that a row above the header names. */
function areaAbove(rows: readonly Row[]): Words | undefined {
  return rows
    .flatMap(({ cells }) => cells.map(({ words }) => words))
    .find(({ text }) => areaHeading.test(text.trim()));
}

/** A column headed "Action / Lead / Timescale" is three, where its cells are parted by slashes too. */
function withoutSlashes({ row, below }: { row: Row; below: readonly Row[] }): {
  row: Row;
  below: readonly Row[];
} {
  const column = row.cells.findIndex(({ words }) => {
    const roles = split(words, "/").map((part) => knownRole(part.text));
    return roles.length > 1 && new Set(roles).size === roles.length && !roles.includes(undefined);
  });
  const heading = row.cells[column];
  if (!heading) return { row, below };
  const count = split(heading.words, "/").length;
  const parted = (each: Row, separator: string): Row => {
    const cell = each.cells[column];
    const parts = cell ? split(cell.words, separator) : [];
    if (!cell || parts.length !== count) return each;
    const cells = parts.map((words): Cell => ({ ...cell, words, from: words.from, to: words.to }));
    return { ...each, cells: each.cells.toSpliced(column, 1, ...cells) };
  };
  const rows = below.map((each) => parted(each, " / "));
  const done = rows.filter((each, at) => each !== below[at]).length;
  return done * 2 > below.length ? { row: parted(row, "/"), below: rows } : { row, below };
}

/** What each column holds. "Baseline" and "Target" are dates where most of their cells are. */
function columnRoles(header: Row, below: readonly Row[]): Role[] {
  const roles = header.cells.map((cell) => columnRole(cell.words.text));
  const dated = (column: number): boolean => {
    const filled = filledCells(below, column);
    return filled.length > 0 && areDates(filled);
  };
  const numbered = (column: number): boolean =>
    below.some((row) => idIn(row.cells[column]?.words.text ?? "") !== undefined);
  const moved = roles.includes("original") || roles.includes("end");
  return roles.map((role, column) => {
    const label = plainLabel(header.cells[column]?.words.text ?? "");
    if (role === "context" && label === "" && numbered(column)) return "id";
    if (role === "baseline") return dated(column) ? "original" : role;
    if (label === "target" && !dated(column)) return "measure";
    if (label === "planned" && !dated(column)) return "context";
    if (label === "now" && moved && dated(column)) return "revised";
    if (label === "position" || label === "complete" || label === "completed")
      return dated(column) ? "end" : "status";
    return role;
  });
}

function isActionTable(roles: readonly Role[], below: readonly Row[]): boolean {
  const has = (role: Role): boolean => roles.includes(role);
  const timed = has("end") || has("revised") || has("start");
  if (has("risk") && !(has("action") && has("owner") && timed)) return false;
  if (!has("action") && !has("milestone")) return false;
  if (has("action") && (has("reason") || has("mitigation"))) return true;
  const asked = [has("owner"), timed, has("measure"), has("status"), has("percent")].filter(Boolean).length;
  if (asked === 0) return false;
  if (!has("action") && !has("owner") && !timed) return false;
  return !holdsReferences(roles, below);
}

/** The action column holds only numbers of actions that stand elsewhere. */
function holdsReferences(roles: readonly Role[], below: readonly Row[]): boolean {
  const column = actionColumn(roles, below);
  const filled = below.map((row) => row.cells[column]?.words.text.trim() ?? "").filter((text) => text !== "");
  const references = filled.filter((text) =>
    text.split(/[\s,;&–-]+/u).every((part) => /^(?:and|to)?$|^[a-z]{0,4}\d[\w.]*$/iu.test(part)),
  );
  return filled.length > 0 && references.length === filled.length && !roles.includes("reason");
}

/** The column of actions; of several the fullest, since a commitment is merged across the actions that serve it. */
function actionColumn(roles: readonly Role[], below: readonly Row[]): number {
  const filled = (column: number): number =>
    below.filter((row) => !isBlank(row.cells[column]?.words.text ?? "")).length;
  const columns = [...roles.keys()].filter((column) => roles[column] === "action");
  const [first = roles.indexOf("milestone")] = columns.sort((a, b) => filled(b) - filled(a) || a - b);
  return first;
}

interface OpenRow {
  row: Row;
  last: Row;
  action: Words;
  cells: Map<Role, Words[]>;
  places: Map<Role, Cell>;
  area: Words | undefined;
}

function readRows(
  header: Row,
  roles: readonly Role[],
  below: readonly Row[],
  areaOfTable: Words | undefined,
): ActionRow[] {
  const heading = (row: Row): string => row.cells.map((cell) => plainLabel(cell.words.text)).join("|");
  const repeated = heading(header);
  const column = actionColumn(roles, below);
  const rows: OpenRow[] = [];
  let area = areaOfTable;
  for (const row of below) {
    const filled = row.cells.filter((cell) => isDitto(cell.words.text) || !isBlank(cell.words.text));
    const [only] = filled;
    const last = rows.at(-1);
    if (!only || heading(row) === repeated || isHeaderAgain(row, roles)) continue;
    if (filled.length === 1 && isAreaRow(only, row, roles)) {
      area = only.words;
      continue;
    }
    const areaCell = row.cells.find((cell, at) => roles[at] === "area" && !isBlank(cell.words.text));
    if (areaCell) area = areaCell.words;
    const action = row.cells[column]?.words;
    const title = action && !isBlank(action.text) ? titleOf(action, row, roles) : undefined;
    if (title && !(last && filled.length === 1 && isTail(only, last))) {
      rows.push(openRow(row, title, roles, area, last));
    } else if (last && !isTemplateRow(filled, row, roles) && !isOfAnother(row, roles, last)) {
      addCells(last, row, roles);
      last.last = row;
    }
  }
  return rows;
}

/** Three or more cells repeat the words of a header. */
function isHeaderAgain(row: Row, roles: readonly Role[]): boolean {
  const again = row.cells.filter(
    (cell, at) => roles[at] !== "context" && knownRole(cell.words.text) === roles[at],
  );
  return again.length >= 3;
}

/** A row with one filled cell that names an area: numbered as one, or bold across the table. */
function isAreaRow(only: Cell, row: Row, roles: readonly Role[]): boolean {
  const at = row.cells.indexOf(only);
  const words = only.words;
  if (areaHeading.test(words.text.trim())) return true;
  return (
    at === 0 &&
    isBold(words) &&
    (roles[0] === "id" || numberOf(words.text) === undefined || row.cells.length > 2)
  );
}

const unfinished =
  /(?:\b(?:of|the|a|an|and|or|to|for|in|on|with|by|from|at|as|that|which|new|revised|all|our|their|its|including|through|between|into)|,|-|–)$/iu;

/** A row with one filled cell that a page break cut off from the row above. */
function isTail(only: Cell, last: OpenRow): boolean {
  const text = only.words.text.trim();
  const above = last.action.text.trim();
  if (numberOf(text) !== undefined) return false;
  if (/^[a-z(]/u.test(text)) return true;
  return unfinished.test(above) || (!/[.!?:;)]$/u.test(above) && !imperative.test(text));
}

/** A row that the template left: a number and nothing else. */
function isTemplateRow(filled: readonly Cell[], row: Row, roles: readonly Role[]): boolean {
  return filled.every(
    (cell) => roles[row.cells.indexOf(cell)] === "id" || /^\d+[.)]?$/.test(cell.words.text.trim()),
  );
}

/** The row has a number of its own: it is an action whose words are missing or struck out, and no part of the last. */
function isOfAnother(row: Row, roles: readonly Role[], last: OpenRow): boolean {
  const number = row.cells[roles.indexOf("id")]?.words.text ?? "";
  return !isBlank(number) && number.trim() !== last.cells.get("id")?.[0]?.text.trim();
}

/** The action's words: its cell, or the reason for its delay where the cell holds only its number. */
function titleOf(action: Words, row: Row, roles: readonly Role[]): Words | undefined {
  if (idIn(action.text) !== action.text.trim()) return action;
  const reason = row.cells.find((cell, at) => roles[at] === "reason" && !isBlank(cell.words.text))?.words;
  return reason ?? (roles.includes("reason") ? action : undefined);
}

function openRow(
  row: Row,
  action: Words,
  roles: readonly Role[],
  area: Words | undefined,
  above: OpenRow | undefined,
): OpenRow {
  const open: OpenRow = { row, last: row, action, cells: new Map(), places: new Map(), area };
  row.cells.forEach((cell, at) => {
    const role = roles[at];
    if (role && !open.places.has(role)) open.places.set(role, cell);
  });
  addCells(open, row, roles, above);
  return open;
}

function addCells(open: OpenRow, row: Row, roles: readonly Role[], above?: OpenRow): void {
  row.cells.forEach((cell, at) => {
    const role = roles[at];
    if (!role || (!isDitto(cell.words.text) && isBlank(cell.words.text))) return;
    const words = isDitto(cell.words.text) ? (above?.cells.get(role) ?? []) : [cell.words];
    open.cells.set(role, [...(open.cells.get(role) ?? []), ...words]);
  });
}
