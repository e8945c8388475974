import { areaHeading } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import { dueAtFirst, dueNow, mitigationLabel } from "../guidance/late-words.ts";
import type { Cell, Row, Table, Words } from "../markdown/elements.ts";
import { onceWhile } from "../markdown/once.ts";
import { areDates, areTimes, filledCells } from "./column-by-content.ts";
import { areFigures } from "./figure-columns.ts";
import { columnRole, knownRole, plainLabel } from "./roles.ts";
import { idIn, split } from "./wording.ts";

/** The real header: the first row, unless one of the next two names far more columns. */
export function headerOf(table: Table): { above: readonly Row[]; row: Row; below: readonly Row[] } {
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
export function areaAbove(rows: readonly Row[]): Words | undefined {
  return rows
    .flatMap(({ cells }) => cells.map(({ words }) => words))
    .find(({ text }) => areaHeading.test(text.trim()));
}

/** A column headed "Action / Lead / Timescale" is three, where its cells are parted by slashes too. */
export function withoutSlashes({ row, below }: { row: Row; below: readonly Row[] }): {
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
  const rows = below.map((each) => parted(each, column, count, " / "));
  const done = rows.filter((each, at) => each !== below[at]).length;
  return done * 2 > below.length ? { row: parted(row, column, count, "/"), below: rows } : { row, below };
}

/** The row with a cell of so many parts as that many cells. */
const parted = onceWhile((row: Row, column: number, count: number, separator: string): Row => {
  const cell = row.cells[column];
  const parts = cell ? split(cell.words, separator) : [];
  if (!cell || parts.length !== count) return row;
  const cells = parts.map((words): Cell => ({ ...cell, words, from: words.from, to: words.to }));
  return { ...row, cells: row.cells.toSpliced(column, 1, ...cells) };
});

/** What each column holds. "Baseline" and "Target" are dates where most of their cells are, and not figures of a day. */
export function columnRoles(header: Row, below: readonly Row[]): Role[] {
  const roles = header.cells.map((cell) => columnRole(cell.words.text));
  const dated = (column: number): boolean => {
    const filled = filledCells(below, column);
    return filled.length > 0 && areDates(filled) && !areFigures(filled);
  };
  const numbered = (column: number): boolean =>
    below.some((row) => idIn(row.cells[column]?.words.text ?? "") !== undefined);
  const figured = (column: number): boolean => {
    const filled = filledCells(below, column);
    return filled.filter((text) => /\d/u.test(text)).length * 2 > filled.length;
  };
  const timed = (column: number): boolean => {
    const filled = filledCells(below, column);
    return areTimes(filled) && !areFigures(filled);
  };
  const isDay = (column: number): boolean => maybeDays.has(roles[column]) && dated(column);
  const labels = header.cells.map(({ words }) => plainLabel(words.text));
  const first = labels.findIndex((label, column) => dueAtFirst.test(label) && isDay(column));
  const now = first < 0 ? -1 : labels.findIndex((label, column) => dueNow.test(label) && isDay(column));
  const moved = roles.includes("original") || roles.includes("end");
  const explains = roles.includes("reason");
  const isNumber = (column: number): boolean =>
    roles.indexOf("action") !== roles.lastIndexOf("action") &&
    filledCells(below, column).every((text) => idIn(text) === text);
  return roles.map((role, column) => {
    const label = labels[column] ?? "";
    if (now >= 0 && column === first) return "original";
    if (now >= 0 && column === now) return "revised";
    if (role === "context" && label === "" && numbered(column)) return "id";
    if (role === "action" && isNumber(column)) return "id";
    if (role === "baseline") return dated(column) ? "original" : role;
    if (label === "target" && !dated(column)) return "measure";
    if (role === "end" && fromTo.test(label) && !dated(column) && figured(column)) return "measure";
    if (role === "context" && lastDay.test(label) && roles[column - 1] === "start" && timed(column))
      return "end";
    if (label === "planned" && !dated(column)) return "context";
    if (label === "now" && moved && dated(column)) return "revised";
    if (explains && (role === "context" || roles.indexOf("action") < column) && mitigationLabel.test(label))
      return "mitigation";
    if (label === "position" || label === "complete" || label === "completed")
      return dated(column) ? "end" : "status";
    return role;
  });
}

/** What a column of days, of which the heading does not say what they are, may be taken for. */
const maybeDays: ReadonlySet<Role | undefined> = new Set<Role>([
  "context",
  "status",
  "end",
  "baseline",
  "original",
  "revised",
]);

/** Beside the day on which something starts. */
const lastDay = /^(?:up )?(?:to|until|till|through)(?: date)?$/;

/** "From – to" heads days, and as often figures. */
const fromTo = /^(?:from|starts?|begins?) (?:and |then )?(?:to|ends?|finish)$/u;
