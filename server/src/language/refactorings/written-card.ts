import type { Action } from "../../draft/draft.ts";
import type { Role } from "../../guidance/labels.ts";
import type { Cell } from "../../markdown/elements.ts";
import { brokenAt, cellText, type Unit } from "./tables.ts";

/** A column as a label. */
export interface Column {
  readonly label: string;
  readonly role: Role;
}

/** An action under a heading: its steps, and then a label for each column. */
export function writtenCard(unit: Unit, columns: readonly Column[], heading: string): string {
  const [action] = unit.actions;
  const comments: string[] = [];
  const labels: string[] = [];
  const more: string[] = [];
  columns.forEach(({ label, role }, column) => {
    const holds = (place: { from: number } | undefined): boolean =>
      unit.rows[0].cells[column] !== undefined && isWithin(place, unit.rows[0].cells[column]);
    const lines = unit.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell ? linesOfCell(cell, comments) : [];
    });
    if (holds(action.title)) more.push(...lines.slice(1));
    else if (role !== "id" || !isNumber(lines, action)) labels.push(...labelled(label, lines));
  });
  const parts = [...(comments.length > 0 ? [[...comments, heading].join("\n")] : [heading]), ...steps(more)];
  return [...parts, labels.join("\n")].filter((part) => part !== "").join("\n\n");
}

/** The lines say nothing but the action's number. */
function isNumber(lines: readonly string[], { id = "" }: Action): boolean {
  const rest = lines
    .join(" ")
    .replace(id, "")
    .replace(/\baction\b/i, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}

function isWithin(place: { from: number } | undefined, { from, to }: Cell): boolean {
  return place !== undefined && place.from >= from && place.from <= to;
}

/** The lines of a cell as they stand outside a table; comments are taken out of them. */
export function linesOfCell(cell: Cell, comments: string[] = []): string[] {
  const text = cellText(cell).replace(/<!--[^]*?-->/g, (comment) => {
    comments.push(comment);
    return "";
  });
  return text
    .split(brokenAt)
    .map((line) => line.replaceAll("\\|", "|").trim())
    .filter((line) => line !== "");
}

const bullet = /^[•·▪‣◦●○–-]\s+/u;

function labelled(label: string, lines: readonly string[]): string[] {
  const [first = "", ...more] = lines;
  if (label === "") return lines.map((line) => `- ${plainItem(line)}`);
  if (more.length === 0 && !bullet.test(first)) return [`- **${label}:** ${first}`.trimEnd()];
  return [`- **${label}:**`, ...lines.map((line) => `  - ${plainItem(line)}`)];
}

/** What stands below the first line of an action: its steps, in a list that is not that of the labels. */
function steps(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const isList = lines.every((line) => bullet.test(line));
  return [isList ? lines.map((line) => `* ${plainItem(line)}`).join("\n") : lines.map(plain).join("<br>\n")];
}

/** The line without a bullet of its own. */
function plainItem(line: string): string {
  return plain(line.replace(bullet, ""));
}

/** The line with nothing that Markdown takes for a mark at its start. */
function plain(line: string): string {
  return line.replace(/^(\d{1,9})(?=[.)]\s)/, "$1\\").replace(/^(?=[#>+*-]\s|\[[ x]\]\s)/i, "\\");
}
