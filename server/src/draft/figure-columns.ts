import { asides, dateLike, headsAfter, headsBefore } from "../guidance/column-words.ts";
import type { Role } from "../guidance/labels.ts";
import type { Row } from "../markdown/elements.ts";
import { plainLabel } from "./roles.ts";
import { isBlank } from "./timescale.ts";

/** Two columns side by side: how things stand, and how they are to stand. */
export interface FigureColumns {
  readonly baseline: number;
  readonly target: number;
}

/** As many rows as it takes to tell, and as much of a cell. */
const sample = 12;
const longest = 160;

/** What a column may have been taken for that holds figures. */
const open: ReadonlySet<Role> = new Set<Role>(["context", "status", "start", "end", "baseline", "target"]);

/** "Now | Then", "From | To", "37% | 92%": the last two of a run of columns that hold figures and no dates. */
export function figureColumns(
  roles: readonly Role[],
  header: Row,
  below: readonly Row[],
): FigureColumns | undefined {
  const headings = roles.map((_, at) => plainLabel(header.cells[at]?.words.text ?? ""));
  const rows = below.slice(0, sample);
  const cell = (row: Row, at: number): string => row.cells[at]?.words.text.trim().slice(0, longest) ?? "";
  const holdFigures = roles.map(
    (role, at) =>
      open.has(role) &&
      !(isTime(role) && rows.some((row) => dateLike.test(cell(row, at)))) &&
      !asides.test(headings[at] ?? "") &&
      areFigures(rows.map((row) => cell(row, at))),
  );
  const target = holdFigures.findIndex(
    (holds, at) => holds && holdFigures[at - 1] === true && holdFigures[at + 1] !== true,
  );
  if (target < 0) return undefined;
  const baseline = target - 1;
  const isHeaded = headsBefore.test(headings[baseline] ?? "") && headsAfter.test(headings[target] ?? "");
  const pairs = rows.map((row) => [cell(row, baseline), cell(row, target)] as const);
  const filled = pairs.filter((pair) => pair.some((text) => !isBlank(text)));
  const alike = filled.filter(([now, then]) => areAlike(now, then)).length;
  return isHeaded || (alike >= 2 && alike * 2 >= filled.length) ? { baseline, target } : undefined;
}

function isTime(role: Role): boolean {
  return role === "start" || role === "end";
}

const dates =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ -]?\d{0,4}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\bq(?:uarter )?[1-4]\b|\b(?:20)?\d\d[/–-]\d\d\b|\b20\d\d\b/gi;
const figure = /\d|\b(?:none|nil|zero|nobody|no one)\b/i;

/** Most of the cells that are filled hold a figure, beside a date or without; sums of money are of another kind. */
export function areFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => !isBlank(text));
  const figures = filled.filter((text) => figure.test(text.replace(dates, "")) && !/[£€]/u.test(text));
  return figures.length > 0 && figures.length * 2 > filled.length;
}

/** Both give a share, or a count of the same: "37%" and "92%", "4 of 30 plans" and "20 of 30", "3 schools" and "9 schools". */
function areAlike(now: string, then: string): boolean {
  if (!figure.test(now) || !figure.test(then)) return false;
  const [left, right] = [unitsIn(now), unitsIn(then)];
  return left.some((unit) => right.includes(unit));
}

function unitsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\d ?%|\bper ?cent\b|\bof \d+|(?<=\d )\p{Ll}{3,}/gu)
      ?.map((unit) => unit.replace(/^\d ?/u, "")) ?? []
  );
}
