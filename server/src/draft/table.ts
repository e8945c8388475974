import { areaHeading, imperative } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import type { Cell, Place, Row, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { recent } from "../markdown/recent.ts";
import { withoutBreaks } from "./broken-rows.ts";
import { rolesByContent } from "./column-by-content.ts";
import { readAcross } from "./downwards.ts";
import { spanning } from "../markdown/place.ts";
import type { Names } from "./names.ts";
import { sameList } from "./same-list.ts";
import { isConditional, knownRole, plainLabel } from "./roles.ts";
import { areaAbove, columnRoles, headerOf, withoutSlashes } from "./table-header.ts";
import { isOfTemplate } from "./template.ts";
import { isBlank } from "./timescale.ts";
import { idIn, isBold, isDitto, numberOf } from "./wording.ts";

/** A table of actions: what each column holds, and its rows put together again. */
export interface ActionTable {
  /** What each column holds: the same list for all tables whose columns do. */
  readonly roles: readonly Role[];
  readonly rows: readonly ActionRow[];
  /** It is read downwards: what is a row here is a column of the text. */
  readonly isDownwards: boolean;
  /** A column asks something of some of its actions only: "Reason if late". */
  readonly isConditional: boolean;
}

/** One action's row, with the rows that go on from it: cells left blank by a merge, or cut off by a page break. */
export interface ActionRow {
  readonly row: Row;
  readonly place: Place;
  readonly action: Words;
  /** The filled cells of each role, in the order of columns and rows. */
  readonly cells: ReadonlyMap<Role, readonly Words[]>;
  /** The first cell of each role, filled or not. */
  readonly places: ReadonlyMap<Role, Cell>;
  /** The area that a column, or a row of its own above, names. */
  readonly area: Words | undefined;
}

/** A table's actions; undefined when it is of something else. `blanksMeanAbove`: an owner or a date left blank is the one above. */
export const readActionTable = onceWhile(
  (table: Table, names: Names, blanksMeanAbove: boolean): ActionTable | undefined => {
    const found = actionsIn(table, names);
    return (
      found && {
        roles: found.roles,
        rows: readRows(found, blanksMeanAbove),
        isDownwards: readAcross(table) !== undefined,
        isConditional: found.header.cells.some(({ words }) => isConditional(words.text)),
      }
    );
  },
);

/** Whether a table is of actions, and not of risks, figures, names, terms, money or references. */
export function listsActions(table: Table, names: Names): boolean {
  return actionsIn(table, names) !== undefined;
}

/** A table of actions as it stands: the last row of its header, what its columns hold, the rows below. */
interface Columns {
  readonly header: Row;
  readonly roles: readonly Role[];
  readonly below: readonly Row[];
  /** The area that a row above the header names. */
  readonly area: Words | undefined;
}

const actionsIn = onceWhile((table: Table, names: Names): Columns | undefined => {
  const whole = headerOf(readAcross(table) ?? withoutBreaks(table));
  const { row: header, below } = withoutSlashes(whole);
  const roles = sameRoles(rolesByContent(columnRoles(header, below), header, below, names));
  return isActionTable(roles, below) ? { header, roles, below, area: areaAbove(whole.above) } : undefined;
});

/** What rows are read with is remembered with them, and should be the same list where it says the same. */
function sameRoles(roles: readonly Role[]): readonly Role[] {
  const key = roles.join();
  const known = knownRoles.get(key);
  if (known) return known;
  knownRoles.set(key, roles);
  return roles;
}

const knownRoles = recent<readonly Role[]>(() => 100_000);

/** What each column of a table holds, whatever the table is of, and the last row of its header. */
export function columnsOf(
  table: Table,
  names: Names,
): { readonly header: Row; readonly roles: readonly Role[]; readonly rows: readonly Row[] } {
  const { row, below } = headerOf(withoutBreaks(table));
  return { header: row, roles: rolesByContent(columnRoles(row, below), row, below, names), rows: below };
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
  if (roles.includes("reason")) return false;
  const column = actionColumn(roles, below);
  const textOf = ({ cells }: Row): string => cells[column]?.words.text.trim() ?? "";
  const isBare = (row: Row): boolean => textOf(row) === "";
  return !below.every(isBare) && below.every((row) => isBare(row) || isReference(textOf(row)));
}

function isReference(text: string): boolean {
  return text.split(/[\s,;&–-]+/u).every((part) => /^(?:and|to)?$|^[a-z]{0,4}\d[\w.]*$/i.test(part));
}

/** The column of actions; of several the fullest, since a commitment is merged across the actions that serve it. */
function actionColumn(roles: readonly Role[], below: readonly Row[]): number {
  const filled = (column: number): number => below.filter(({ cells }) => isFilled(cells[column])).length;
  const columns = [...roles.keys()].filter((column) => roles[column] === "action");
  const [first = roles.indexOf("milestone")] = columns.sort((a, b) => filled(b) - filled(a) || a - b);
  return first;
}

/** What can be told of a row without those above it. */
interface ReadRow {
  readonly row: Row;
  readonly filled: readonly Cell[];
  readonly isHeader: boolean;
  /** The area that it, and nothing else, names. */
  readonly areaAlone: Words | undefined;
  /** The area that one of its columns names. */
  readonly area: Words | undefined;
  readonly title: Words | undefined;
  /** A row that the template left: a number and nothing else, or words that ask for others. */
  readonly isTemplate: boolean;
  readonly hasDitto: boolean;
}

const readRow = onceWhile((row: Row, roles: readonly Role[], column: number, header: Row): ReadRow => {
  const filled = row.cells.filter((cell) => isDitto(cell.words.text) || isFilled(cell));
  const [only] = filled;
  const action = row.cells[column];
  const isTemplate = isTemplateRow(filled, row, roles);
  return {
    row,
    filled,
    isHeader: areSameLabels(row, header) || isHeaderAgain(row, roles),
    areaAlone: only && filled.length === 1 && isAreaRow(only, row, roles) ? only.words : undefined,
    area: row.cells.find((cell, at) => roles[at] === "area" && isFilled(cell))?.words,
    title: action && isFilled(action) && !isTemplate ? titleOf(action.words, row, roles) : undefined,
    isTemplate,
    hasDitto: filled.some(({ words }) => isDitto(words.text)),
  };
});

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && !isBlank(cell.words.text);
}

/** The cells of both say the same as labels. */
function areSameLabels({ cells }: Row, header: Row): boolean {
  const labels = labelsOf(header);
  return (
    cells.length === labels.length && cells.every(({ words }, at) => plainLabel(words.text) === labels[at])
  );
}

const labelsOf = once(({ cells }: Row): readonly string[] =>
  cells.map(({ words }) => plainLabel(words.text)),
);

function readRows(
  { header, roles, below, area: areaOfTable }: Columns,
  blanksMeanAbove: boolean,
): ActionRow[] {
  const column = actionColumn(roles, below);
  const rows: ActionRow[] = [];
  const read = below.map((row) => readRow(row, roles, column, header));
  const meant = blanksMeanAbove || read.some(({ hasDitto }) => hasDitto);
  const above: Cell[] = [];
  let area = areaOfTable;
  for (const told of read) {
    const { row, filled, title } = told;
    const [only] = filled;
    const last = rows.at(-1);
    if (!only || told.isHeader) continue;
    if (told.areaAlone) {
      area = told.areaAlone;
      continue;
    }
    area = told.area ?? area;
    const cells = meant ? meantBy(row, roles, above, blanksMeanAbove) : row.cells;
    if (title && !(last && filled.length === 1 && !blanksMeanAbove && isTail(only, last))) {
      rows.push(begun(row, title, roles, area, cells));
    } else if (last && !told.isTemplate && !isOfAnother(row, roles, last)) {
      rows[rows.length - 1] = continued(last, row, roles, spanning(last.row, row).to);
    }
  }
  return rows;
}

/** The cells, with the last that was filled above in place of each that says "ditto"; `above` is kept up to date. */
function meantBy(row: Row, roles: readonly Role[], above: Cell[], blanksMeanAbove: boolean): readonly Cell[] {
  const cells = row.cells.map((cell, at) => {
    const isBlankOfAbove = blanksMeanAbove && toldAbove.has(roles[at]) && cell.words.text.trim() === "";
    if (isDitto(cell.words.text) || isBlankOfAbove) return above[at] ?? cell;
    if (isFilled(cell)) above[at] = cell;
    return cell;
  });
  return sameCells(row, cells);
}

const toldAbove: ReadonlySet<Role | undefined> = new Set<Role>(["owner", "start", "end", "revised"]);
const sameCells = sameList<Cell>();

/** Three or more cells repeat the words of a header. */
function isHeaderAgain(row: Row, roles: readonly Role[]): boolean {
  let wanted = 3;
  for (const [at, cell] of row.cells.entries()) {
    if (wanted > row.cells.length - at) return false;
    if (roles[at] !== "context" && knownRole(cell.words.text) === roles[at]) wanted--;
    if (wanted === 0) return true;
  }
  return false;
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
  /(?:\b(?:of|the|a|an|and|or|to|for|in|on|with|by|from|at|as|that|which|new|revised|all|our|their|its|including|through|between|into)|,|-|–)$/i;

/** A row with one filled cell that a page break cut off from the row above. */
function isTail(only: Cell, last: ActionRow): boolean {
  const text = only.words.text.trim();
  const above = last.action.text.trim();
  if (numberOf(text) !== undefined) return false;
  if (/^[a-z(]/u.test(text)) return true;
  return unfinished.test(above) || (!/[.!?:;)]$/u.test(above) && !imperative.test(text));
}

function isTemplateRow(filled: readonly Cell[], row: Row, roles: readonly Role[]): boolean {
  return filled.every(
    (cell) => roles[row.cells.indexOf(cell)] === "id" || isOfTemplate(cell.words.text.trim()),
  );
}

/** The row has a number of its own: it is an action whose words are missing or struck out, and no part of the last. */
function isOfAnother(row: Row, roles: readonly Role[], last: ActionRow): boolean {
  const number = row.cells[roles.indexOf("id")]?.words.text ?? "";
  return !isBlank(number) && number.trim() !== last.cells.get("id")?.[0]?.text.trim();
}

/** The action's words: its cell, or the reason for its delay where the cell holds only its number. */
function titleOf(action: Words, row: Row, roles: readonly Role[]): Words | undefined {
  if (idIn(action.text) !== action.text.trim()) return action;
  const reason = row.cells.find((cell, at) => roles[at] === "reason" && !isBlank(cell.words.text))?.words;
  return reason ?? (roles.includes("reason") ? action : undefined);
}

/** `cells`: what the row's own say, and for "ditto" those above. */
const begun = onceWhile(
  (
    row: Row,
    action: Words,
    roles: readonly Role[],
    area: Words | undefined,
    cells: readonly Cell[],
  ): ActionRow => {
    const places = new Map<Role, Cell>();
    row.cells.forEach((cell, at) => {
      const role = roles[at];
      if (role && !places.has(role)) places.set(role, cell);
    });
    return { row, place: row, action, cells: withCells(new Map(), cells, roles), places, area };
  },
);

/** The row together with one that goes on from it; `to` is where that ends, as rows between them are left out. */
const continued = onceWhile((open: ActionRow, row: Row, roles: readonly Role[], to: number): ActionRow => {
  const { block, from } = open.row;
  return { ...open, place: { block, from, to }, cells: withCells(open.cells, row.cells, roles) };
});

function withCells(
  before: ActionRow["cells"],
  own: readonly Cell[],
  roles: readonly Role[],
): ActionRow["cells"] {
  const cells = new Map(before);
  own.forEach((cell, at) => {
    const role = roles[at];
    if (!role || isDitto(cell.words.text) || !isFilled(cell)) return;
    cells.set(role, [...(cells.get(role) ?? []), cell.words]);
  });
  return cells;
}
