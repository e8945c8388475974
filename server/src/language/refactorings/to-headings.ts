import type { Action } from "../../draft/draft.ts";
import { columnRole, knownRole, plainLabel } from "../../draft/roles.ts";
import type { Section } from "../../draft/sections.ts";
import { numberOf } from "../../draft/wording.ts";
import { plans } from "../../guidance/kinds.ts";
import type { Cell, Row, Table } from "../../markdown/elements.ts";
import { rangeOf } from "../../markdown/place.ts";
import { isFilled } from "./extents.ts";
import { numberPlace } from "./numbers.ts";
import { counted, rewriting, type Offer } from "./refactoring.ts";
import { linesOfCell, writtenCard, type Column } from "./written-card.ts";
import { cellText, isBlankIn, mergedColumns, tableAt, unitAt, unitsOf, type Unit } from "./tables.ts";

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
        const whole = filledDown(units, columns);
        const cards = whole.map((unit, at) =>
          writtenCard(unit, columns, `${"#".repeat(depth)} ${headings[at] ?? ""}`),
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
    rows.every((row) => own.has(row) || words(row) === words(header) || /^\|*$/.test(words(row))) &&
    rows.every(({ cells }) => cells.slice(header.cells.length).every((cell) => cellText(cell) === ""))
  );
}

/** How deep the headings are; undefined where what follows the table would come to stand below the last of them. */
function depthBelow({ heading, elements, children }: Section, table: Table): number | undefined {
  if (heading?.type !== "heading") return undefined;
  const depth = heading.depth + 1;
  const [next] = children;
  const isParted = !next || (next.heading?.type === "heading" && next.heading.depth <= depth);
  return elements.at(-1) === table && depth <= 6 && isParted ? depth : undefined;
}

/** What is written once for several actions is told of each of them; a number is of one. */
function filledDown(units: readonly Unit[], columns: readonly Column[]): Unit[] {
  const merged = mergedColumns(units).filter((column) => columns[column]?.role !== "id");
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

/** Headings of which only their columns tell what they mean: a target may be a day or a figure. */
const unclear: ReadonlySet<string> = new Set(["target", "planned", "position", "complete", "completed"]);

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
  const isUnclear = ({ label, role }: Column): boolean =>
    role === "area" || role === "baseline" || unclear.has(plainLabel(label));
  return columns.every((column) => isTold(column) && !isUnclear(column)) ? columns : undefined;
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
