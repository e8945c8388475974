import type { Role } from "../guidance/labels.ts";
import type { Cell, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Slot } from "./draft.ts";
import { emptyCell, slotAfter, type Entry } from "./entry.ts";
import { knownRole } from "./roles.ts";
import type { ActionRow, ActionTable } from "./table.ts";
import { isBlank } from "./timescale.ts";
import { idIn, lines, numberOf, trimmed } from "./wording.ts";

/** The actions of a table, each with what its columns say of it. */
export function entriesInTable({ rows, roles }: ActionTable): Entry[] {
  return rows.flatMap((row) => entriesInRow(row, roles));
}

const entriesInRow = onceWhile((row: ActionRow, roles: readonly Role[]): readonly Entry[] => {
  const whole = entryOf(row, roles);
  return (
    numberedLines(row.action)?.map((title, at, all) => partOf(whole, row, title, at, all.length)) ?? [whole]
  );
});

/** A cell's lines, where there are several and each has a number of its own. */
function numberedLines(action: Words): Words[] | undefined {
  const parts = lines(action);
  return parts.length > 1 && parts.every((part) => numberOf(part.text)) ? parts : undefined;
}

function entryOf(row: ActionRow, roles: readonly Role[]): Entry {
  const cell = (role: Role): readonly Words[] => row.cells.get(role) ?? [];
  const number = numberOf(row.action.text);
  const id = cell("id")[0];
  return {
    shape: "row",
    id: (id && (idIn(id.text) ?? id.text.trim())) ?? number?.id ?? idOf(cell("action")[0]),
    title: trimmed(row.action.slice(number?.length ?? 0)),
    areaTitle: row.area,
    owners: cell("owner"),
    start: cell("start")[0],
    end: cell("end").at(-1) ?? cell("original")[0],
    revised: cell("revised").at(-1),
    original: cell("original")[0] ?? cell("end")[0],
    first: cell("original")[0],
    reason: cell("reason")[0],
    remark: cell("done")[0],
    lateSlots: lateSlotsOf(row),
    explains: roles.includes("reason") && roles.includes("mitigation"),
    hints: cell("mitigation"),
    measures: cell("measure"),
    baseline: cell("baseline")[0],
    status: cell("status")[0] ?? colourIn(row.places.get("status")) ?? cell("percent")[0],
    percent: cell("percent")[0],
    done: false,
    place: row.place,
    element: row.row,
    slots: slotsOf(row),
    measuresKept: roles.includes("measure"),
  };
}

/** A cell that holds only the number of an action told elsewhere. */
function idOf(cell: Words | undefined): string | undefined {
  const text = cell?.text.trim() ?? "";
  return text !== "" && idIn(text) === text ? text : undefined;
}

/** One of several actions in a cell; what other cells say line by line is shared out, the rest is of them all. */
function partOf(whole: Entry, row: ActionRow, title: Words, at: number, of: number): Entry {
  const share = (words: Words): Words => {
    const parts = lines(words);
    return (parts.length === of ? parts[at] : undefined) ?? words;
  };
  const number = numberOf(title.text);
  return {
    ...whole,
    id: number?.id ?? whole.id,
    title: trimmed(title.slice(number?.length ?? 0)),
    owners: whole.owners.map(share),
    end: whole.end && share(whole.end),
    revised: whole.revised && share(whole.revised),
    measures: whole.measures.map(share),
    place: at === 0 ? row.row : title,
  };
}

/** Empty cells of the row where an owner, a timescale or a measure belongs; else the end of the action's words. */
function slotsOf(row: ActionRow): Entry["slots"] {
  const empty = (roles: readonly Role[]): Slot | undefined => {
    const cell = roles.map((role) => row.places.get(role)).find(Boolean);
    return cell && fill(cell);
  };
  const isNumber = idIn(row.action.text) === row.action.text;
  const behind = (before: string): Slot | undefined =>
    isNumber ? undefined : slotAfter(row.action, before, ")");
  const owner = empty(["owner"]) ?? behind(" (responsible organisation: ");
  const timescale = empty(["end", "revised", "start"]) ?? behind(" (by ");
  const measure = empty(["measure"]);
  return { ...(owner && { owner }), ...(timescale && { timescale }), ...(measure && { measure }) };
}

/** A coloured mark with no word beside it. */
function colourIn(cell: Cell | undefined): Words | undefined {
  return cell && /\p{Extended_Pictographic}/u.test(cell.words.text) ? cell.words : undefined;
}

function lateSlotsOf({ places }: ActionRow): NonNullable<Entry["lateSlots"]> {
  const [reason, mitigation] = [emptyCell(places.get("reason")), emptyCell(places.get("mitigation"))];
  return { ...(reason && { reason }), ...(mitigation && { mitigation }) };
}

function fill(cell: Cell): Slot {
  return emptyCell(cell) ?? slotAfter(cell.words, "; ", "");
}

/** The bullets of some cells, or the whole of those that have none. */
export function itemsOfCells(cells: readonly Words[]): Words[] {
  return cells.flatMap(itemsOfCell);
}

const itemsOfCell = once((words: Words): readonly Words[] => {
  if (isBlank(words.text) || idIn(words.text) !== undefined) return [];
  const bullets = lines(words).filter((part) => bullet.test(part.text));
  return bullets.length === 0 ? [trimmed(words)] : bullets.map(unmarked);
});

/** The one column whose heading `isNext`, in a table of three columns or more. */
export function nextColumn(table: Table, isNext: (heading: string) => boolean): Words[] {
  const headings = table.header.cells.map(({ words }) => words.text);
  const column = headings.findIndex(isNext);
  if (headings.length < 3 || column < 0 || headings.filter(isNext).length > 1 || isForm(table)) return [];
  return itemsOfCells(table.rows.flatMap((row) => row.cells[column]?.words ?? []));
}

/** Every row begins with a label: "Owner | Director of Education | Next report | 4 December". */
function isForm({ rows }: Table): boolean {
  return rows.every(({ cells: [first] }) => first && knownRole(first.words.text) !== undefined);
}

function unmarked(line: Words): Words {
  return trimmed(line.slice(bullet.exec(line.text)?.[0].length ?? 0));
}

/** Bullets in the last cells of a report's own form, where a cell is headed as next steps. */
export function nextStepsInForm(
  table: Table,
  isNext: (label: string) => boolean,
): { lead: Words; items: Words[]; last: boolean }[] {
  const rows = [table.header, ...table.rows];
  return rows.flatMap((row, at) => {
    const [label, value] = row.cells;
    if (!label || !value || !isNext(label.words.text) || isBlank(value.words.text)) return [];
    const parts = lines(value.words);
    const items = parts.filter((part) => bullet.test(part.text)).map(unmarked);
    const [lead] = parts;
    return lead && items.length > 0 ? [{ lead, items, last: at === rows.length - 1 }] : [];
  });
}

const bullet = /^[•·▪‣◦●○–-]\s*/u;
