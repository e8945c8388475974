import { statusMark } from "../guidance/detail-words.ts";
import type { Role } from "../guidance/labels.ts";
import { timelyStatus } from "../guidance/late-words.ts";
import type { Cell, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import type { Slot } from "./draft.ts";
import { emptyCell, slotAfter, type Entry } from "./entry.ts";
import { letteredParts } from "./lettered.ts";
import { knownRole } from "./roles.ts";
import type { ActionRow, ActionTable } from "./table.ts";
import { isBlank } from "./timescale.ts";
import { tellsDone } from "./told-done.ts";
import { idIn, lines, numberOf, trimmed } from "./wording.ts";

/** The actions of a table, each with what its columns say of it. */
export function entriesInTable(table: ActionTable): Entry[] {
  const { rows, roles, isDownwards } = table;
  const explains = explainedIn(table);
  const entries = rows.flatMap((row) => entriesInRow(row, roles, explains));
  return isDownwards ? entries.map(inColumn) : entries;
}

const inColumn = once((entry: Entry): Entry => ({ ...entry, shape: "column", element: undefined }));

/** Of which of its actions a table tells why they are late and what is done about it. */
function explainedIn({ rows, roles, isConditional }: ActionTable): Entry["explains"] {
  if (!roles.includes("reason") || !roles.includes("mitigation")) return undefined;
  const isOfAll =
    isConditional || rows.some(({ cells }) => timelyStatus.test(cells.get("status")?.[0]?.text ?? ""));
  return isOfAll ? "late" : "all";
}

const entriesInRow = onceWhile(
  (row: ActionRow, roles: readonly Role[], explains: Entry["explains"]): readonly Entry[] => {
    const whole = entryOf(row, roles, explains);
    const parts = partsOf(row.action);
    return parts ? parts.map((part, at) => partOf(whole, row, part, at, parts)) : [whole];
  },
);

/** One of several actions in a cell. */
interface Part {
  readonly id: string | undefined;
  readonly title: Words;
  /** With its number. */
  readonly words: Words;
}

/** A cell's lines, where there are several and each has a number of its own, or what follows (a), (b), (c). */
function partsOf(action: Words): Part[] | undefined {
  const own = lines(action).map((words): Part => {
    const number = numberOf(words.text);
    return { id: number?.id, title: trimmed(words.slice(number?.length ?? 0)), words };
  });
  if (own.length > 1 && own.every(({ id }) => id !== undefined)) return own;
  const lettered = letteredParts(action);
  const inOrder = lettered.every(({ ids }, at) => ids[0] === String.fromCodePoint(97 + at) && !ids[1]);
  return lettered.length > 1 && inOrder
    ? lettered.map(({ ids: [id], words }) => ({ id, title: words, words }))
    : undefined;
}

function entryOf(row: ActionRow, roles: readonly Role[], explains: Entry["explains"]): Entry {
  const cell = (role: Role): readonly Words[] => row.cells.get(role) ?? [];
  const number = numberOf(row.action.text);
  const id = cell("id")[0];
  const status = cell("status")[0] ?? colourIn(row.places.get("status")) ?? cell("percent")[0];
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
    explains,
    hints: cell("mitigation"),
    measures: cell("measure"),
    baseline: cell("baseline")[0],
    status,
    percent: cell("percent")[0],
    done: isBlank(status?.text ?? "") && tellsDone(cell("done")[0]),
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

/** What other cells say line by line, or by letter, of several actions in a cell is shared out; the rest is of them all. */
function partOf(whole: Entry, row: ActionRow, part: Part, at: number, all: readonly Part[]): Entry {
  const share = (words: Words): readonly Words[] => {
    const own = lines(words);
    const ofLine = own.length === all.length ? own[at] : undefined;
    return ofLine ? [ofLine.slice(ownMark(ofLine, part))] : (lettered(words, part, all) ?? [words]);
  };
  const shareOf = (words: Words | undefined): Words | undefined => words && share(words)[0];
  return {
    ...whole,
    id: part.id ?? whole.id,
    title: part.title,
    owners: whole.owners.flatMap(share),
    start: shareOf(whole.start),
    end: shareOf(whole.end),
    revised: shareOf(whole.revised),
    measures: whole.measures.flatMap(share),
    baseline: shareOf(whole.baseline),
    status: shareOf(whole.status),
    place: at === 0 ? row.row : part.words,
  };
}

/** What a cell says of one of the actions, where it names them by letter and no others. */
function lettered(words: Words, { id }: Part, all: readonly Part[]): Words[] | undefined {
  const parts = letteredParts(words);
  const known = new Set(all.map((each) => each.id?.toLowerCase()));
  if (parts.length === 0 || !parts.every(({ ids }) => ids.every((each) => known.has(each)))) return undefined;
  const own = id?.toLowerCase() ?? "";
  return parts.flatMap((part) => (part.ids.includes(own) ? [part.words] : []));
}

/** How long the number of the action is where its line begins with it. */
function ownMark({ text }: Words, { id }: Part): number {
  const number = numberOf(text);
  return number && number.id === id ? number.length : 0;
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

/** A mark with no word beside it. */
function colourIn(cell: Cell | undefined): Words | undefined {
  return cell && statusMark.test(cell.words.text) ? cell.words : undefined;
}

function lateSlotsOf({ places }: ActionRow): NonNullable<Entry["lateSlots"]> {
  const [reason, mitigation] = [emptyCell(places.get("reason")), emptyCell(places.get("mitigation"))];
  return { ...(reason && { reason }), ...(mitigation && { mitigation }) };
}

function fill(cell: Cell): Slot {
  return emptyCell(cell) ?? slotAfter(cell.words, "; ", "");
}

/** The bullets of a cell, or the whole of one that has none. */
export const itemsOfCell = once((words: Words): readonly Words[] => {
  if (isBlank(words.text) || idIn(words.text) !== undefined) return [];
  const bullets = lines(words).filter((part) => bullet.test(part.text));
  return bullets.length === 0 ? [trimmed(words)] : bullets.map(unmarked);
});

/** The cells of the one column whose heading `isNext`, in a table of three columns or more. */
export function nextColumn(table: Table, isNext: (heading: string) => boolean): Words[] {
  const headings = table.header.cells.map(({ words }) => words.text);
  const column = headings.findIndex(isNext);
  if (headings.length < 3 || column < 0 || headings.filter(isNext).length > 1 || isForm(table)) return [];
  return table.rows.flatMap((row) => row.cells[column]?.words ?? []);
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
