import type { Action } from "../../draft/draft.ts";
import { columnRole, knownRole, plainLabel } from "../../draft/roles.ts";
import type { Section } from "../../draft/sections.ts";
import { numberOf } from "../../draft/wording.ts";
import { plans } from "../../guidance/kinds.ts";
import type { Role } from "../../guidance/labels.ts";
import type { Cell, Row, Table } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import { isFilled } from "./extents.ts";
import { numberPlace } from "./numbers.ts";
import { counted, rewriting, type Offer } from "./refactoring.ts";
import {
  brokenAt,
  cellText,
  isBlankIn,
  mergedColumns,
  tableAt,
  unitAt,
  unitsOf,
  type Unit,
} from "./tables.ts";

/** Writes the actions of a table as headings with a list of labels below each, one for each column. */
export const toHeadings: Offer = ({ draft, range }) => {
  const table = plans.includes(draft.kind) ? tableAt(draft, range) : undefined;
  const units = table ? unitsOf(table, draft) : [];
  const section = units[0]?.actions[0].section;
  if (!table || !section || !unitAt(units, range) || !holdsAll(units, table)) return [];
  const depth = depthBelow(section, table);
  const columns = columnsOf(table);
  const headings = units.map((unit) => headingOf(unit.actions[0]));
  if (depth === undefined || !columns || headings.includes(undefined)) return [];
  const what =
    units.length === 1 ? "this action as a heading" : `these ${counted(units.length, "action")} as headings`;
  return [
    {
      name: "toHeadings",
      title: `Write ${what} with labels instead of a table`,
      mayAlter: true,
      edits() {
        const whole = filledDown(units);
        const cards = whole.map((unit, at) =>
          cardOf(unit, columns, `${"#".repeat(depth)} ${headings[at] ?? ""}`),
        );
        const place = rangeOf(table);
        const gap = isFilled(place.start.line - 1, draft.markdown) ? "\n" : "";
        return [rewriting(place, gap + cards.join("\n\n"))];
      },
    },
  ];
};

/** Each row is of one action; a heading that is repeated and empty rows tell nothing. */
function holdsAll(units: readonly Unit[], { header, rows }: Table): boolean {
  const own = new Set(units.flatMap((unit) => unit.rows));
  const words = (row: Row): string => row.cells.map((cell) => cell.words.text.trim()).join("|");
  return (
    units.every(({ actions }) => actions.length === 1) &&
    rows.every((row) => own.has(row) || words(row) === words(header) || /^\|*$/.test(words(row)))
  );
}

/** How deep the headings are; undefined where what follows the table would come to stand below the last of them. */
function depthBelow({ heading, elements, children }: Section, table: Table): number | undefined {
  if (heading?.type !== "heading") return undefined;
  const depth = heading.depth + 1;
  const [next] = children;
  const isParted = !next || (next.heading?.type === "heading" && next.heading.depth <= depth);
  return elements.at(-1)?.from === table.from && depth <= 6 && isParted ? depth : undefined;
}

/** What is written once for several actions is told of each of them. */
function filledDown(units: readonly Unit[]): Unit[] {
  const merged = mergedColumns(units);
  const above: Cell[] = [];
  return units.map((unit): Unit => {
    const [first, ...rest] = unit.rows;
    const cells = first.cells.map((cell, column) => {
      if (!merged.includes(column)) return cell;
      if (!isBlankIn(unit, column)) above[column] = cell;
      return above[column] ?? cell;
    });
    return { ...unit, rows: [{ ...first, cells }, ...rest] };
  });
}

interface Column {
  readonly label: string;
  readonly role: Role;
}

/** Headings of which only their columns tell what they mean: a target may be a day or a figure. */
const open: ReadonlySet<string> = new Set(["target", "planned", "position", "complete", "completed"]);

/** Undefined where a label could not tell what a column does. */
function columnsOf({ header }: Table): Column[] | undefined {
  const columns = header.cells.map((cell) => ({
    label: cellText(cell)
      .replace(/^\*\*(.*)\*\*$/, "$1")
      .replace(/\s*:$/, ""),
    role: columnRole(cell.words.text),
  }));
  const isTold = ({ label, role }: Column): boolean =>
    role === "context" || role === "id" || role === "action" || knownRole(label) === role;
  const isOpen = ({ label, role }: Column): boolean =>
    role === "area" || role === "baseline" || open.has(plainLabel(label));
  return columns.every((column) => isTold(column) && !isOpen(column)) ? columns : undefined;
}

/** "Action 1.2: the words of the action"; undefined where the number would not be read from it. */
function headingOf(action: Action): string | undefined {
  const { id, title, element } = action;
  if (element?.type !== "row") return undefined;
  const own = element.cells.find(({ from, to }) => title.from >= from && title.from <= to);
  const [first = ""] = own ? linesOfCell(own) : [];
  const number = numberPlace(action);
  const isApart = own && number && (number.from < own.from || number.from > own.to);
  const heading =
    !id || !number ? first : isApart ? `Action ${id}: ${first}` : first.replace(/^(?=\(?\d)/, "Action ");
  return numberOf(heading)?.id === id && first !== "" ? heading : undefined;
}

function cardOf(unit: Unit, columns: readonly Column[], heading: string): string {
  const [action] = unit.actions;
  const number = numberPlace(action);
  const comments: string[] = [];
  const labels: string[] = [];
  const more: string[] = [];
  columns.forEach(({ label }, column) => {
    const holds = (place: { from: number } | undefined): boolean =>
      unit.rows[0].cells[column] !== undefined && isWithin(place, unit.rows[0].cells[column]);
    const lines = unit.rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell ? linesOfCell(cell, comments) : [];
    });
    if (holds(action.title)) more.push(...lines.slice(1));
    else if (!holds(number)) labels.push(...labelled(label, lines));
  });
  const parts = [...(comments.length > 0 ? [[...comments, heading].join("\n")] : [heading]), ...steps(more)];
  return [...parts, labels.join("\n")].filter((part) => part !== "").join("\n\n");
}

function isWithin(place: { from: number } | undefined, { from, to }: Cell): boolean {
  return place !== undefined && place.from >= from && place.from <= to;
}

/** The lines of a cell as they stand outside a table; comments are taken out of them. */
function linesOfCell(cell: Cell, comments: string[] = []): string[] {
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
  return [
    isList ? lines.map((line) => `* ${plainItem(line)}`).join("\n") : lines.map(plainItem).join("<br>\n"),
  ];
}

/** The line without a bullet of its own, and with nothing that Markdown takes for a mark at its start. */
function plainItem(line: string): string {
  return line
    .replace(bullet, "")
    .replace(/^(\d{1,9})(?=[.)]\s)/, "$1\\")
    .replace(/^(?=[#>+*-]\s|\[[ x]\]\s)/i, "\\");
}
