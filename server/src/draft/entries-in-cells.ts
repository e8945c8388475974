import { leadingMark } from "../guidance/detail-words.ts";
import type { Role } from "../guidance/labels.ts";
import type { Cell, Row, Table, Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import { withoutBreaks } from "./broken-rows.ts";
import { readDetails } from "./details.ts";
import type { Slot } from "./draft.ts";
import type { Known } from "./ending.ts";
import { slotAfter, type Entry } from "./entry.ts";
import { labelOf } from "./labelled.ts";
import { columnRole } from "./roles.ts";
import { isBlank } from "./timescale.ts";
import { idIn, isBold, lines, numberOf, trimmed } from "./wording.ts";

/**
 * The actions of a table that tells all of each in the lines of one cell: what, then who, by when and what will be
 * different, with labels or without. Empty where no column does.
 */
export const entriesInCells = onceWhile((table: Table, known: Known): readonly Entry[] => {
  const { header, rows } = withoutBreaks(table);
  const roles = header.cells.map(({ words }) => columnRole(words.text));
  const column = header.cells.findIndex((cell, at) => tellsAll(cell, at, rows, known));
  const asked = [...roles.keys()].some((at) => at !== column && apart.has(roles[at]));
  if (column < 0 || asked) return [];
  const places = columnsBeside(roles, column);
  const owned = rows.filter(({ cells }) => namesOwner(cells[column], known)).length * 2 > rows.length;
  const entries = rows.flatMap((row) => {
    const entry = entryIn(row, column, places.id, places.status, owned, known);
    return entry ? [entry] : [];
  });
  const measuresKept = entries.some(({ measures }) => measures.length > 0);
  return entries.map((entry) => (measuresKept ? keepingMeasures(entry) : entry));
});

/** What has a column of its own is not told in the lines of another. */
const apart: ReadonlySet<Role | undefined> = new Set<Role>(["owner", "end", "revised", "start", "risk"]);

const keepingMeasures = onceWhile((entry: Entry): Entry => ({ ...entry, measuresKept: true }));

function columnsBeside(roles: readonly Role[], column: number): { id: number; status: number } {
  const other = (role: Role): number => roles.findIndex((each, at) => each === role && at !== column);
  return { id: other("id"), status: other("status") };
}

/**
 * Most cells of the column have several lines, and either tell below the first who and by when, or begin with a line in
 * bold where the heading promises more than the action: "What will happen, and how you can tell".
 */
function tellsAll({ words: heading }: Cell, column: number, rows: readonly Row[], known: Known): boolean {
  const cells = rows.flatMap(({ cells }) => (cells[column] ? lines(cells[column].words) : [])).length;
  if (cells <= rows.length) return false;
  const filled = rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell && !isBlank(cell.words.text) ? [lines(cell.words)] : [];
  });
  const several = filled.filter((own) => own.length > 1);
  if (several.length < 2 || several.length * 2 <= filled.length) return false;
  const most = (fits: (own: readonly Words[]) => boolean): boolean =>
    several.filter(fits).length * 2 > several.length;
  if (most((own) => tellsBelow(own.slice(1), known))) return true;
  return promised(heading.text) >= 2 && most(([first]) => first !== undefined && isBold(first));
}

/** The line below the action is who. */
function namesOwner(cell: Cell | undefined, known: Known): boolean {
  const [, second] = cell ? lines(cell.words) : [];
  return second !== undefined && readDetails([second], known, false).owners.length > 0;
}

function tellsBelow(below: readonly Words[], known: Known): boolean {
  const roles = new Set(below.map((line) => labelOf(line)?.role));
  return (roles.has("owner") && roles.has("end")) || readDetails(below, known, false).areTold;
}

/** How many things of an action a heading names: "What, who, by when". */
function promised(heading: string): number {
  const parts = heading.split(/,|;|\/|\+|&|\band\b/i).map((part) => columnRole(part));
  const told = new Set(parts.filter((role) => role !== "context" && role !== "done"));
  return told.has("action") ? told.size : 0;
}

const entryIn = onceWhile(
  (
    row: Row,
    column: number,
    idAt: number,
    statusAt: number,
    owned: boolean,
    known: Known,
  ): Entry | undefined => {
    const cell = row.cells[column];
    const [first, ...below] = cell ? lines(cell.words) : [];
    if (!cell || !first || isBlank(first.text)) return undefined;
    const mark = leadingMark.exec(first.text)?.[0].length ?? 0;
    const marked = trimmed(first.slice(mark));
    const number = numberOf(marked.text);
    const labels = below.flatMap((line) => {
      const label = labelOf(line);
      return label ? [label] : [];
    });
    const value = (role: Role): Words[] =>
      labels.filter((each) => each.role === role).map(({ value: words }) => words);
    const details = readDetails(below, known, owned);
    const or = (told: readonly Words[], found: readonly Words[]): readonly Words[] =>
      told.length > 0 ? told : found;
    const beside = (at: number): Words | undefined => {
      const words = row.cells[at]?.words;
      return words && words.text.trim() !== "" ? words : undefined;
    };
    const last = below.at(-1) ?? first;
    const slot = (name: string): Slot => slotAfter(last, `<br>${name}: `, "");
    const id = beside(idAt)?.text;
    return {
      shape: "row",
      id: (id === undefined ? undefined : (idIn(id) ?? id.trim())) ?? number?.id,
      title: trimmed(marked.slice(number?.length ?? 0)),
      owners: or(value("owner"), details.owners),
      start: value("start")[0],
      end: value("end").at(-1) ?? details.end,
      revised: value("revised")[0],
      hints: [],
      measures: or(value("measure"), details.measures),
      baseline: value("baseline")[0],
      status: beside(statusAt) ?? value("status")[0] ?? (mark > 0 ? first.slice(0, mark) : undefined),
      done: false,
      place: row,
      element: row,
      slots: { owner: slot("Lead"), timescale: slot("By when"), measure: slot("Measure of success") },
      measuresKept: false,
    };
  },
);
