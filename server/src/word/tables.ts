import type { Element, Nodes } from "hast";
import type { Block, Cell } from "./blocks.ts";
import { attribute, hasClass, styled, textIn } from "./elements.ts";
import type { LeftOut } from "./left-out.ts";
import { statusColour } from "./colours.ts";

/** A table with all that its cells hold. A table of one cell is a frame around text, and only that text is kept. */
export function readTable(
  table: Element,
  read: (nodes: readonly Nodes[]) => Block[],
  left: LeftOut,
): Block[] {
  const rows = rowsIn(table).map((row) =>
    row.children.flatMap((node) => (isCell(node) ? [readCell(node, read)] : [])),
  );
  const filled = rows.filter((row) => row.length > 0);
  const [only, ...others] = filled.flat();
  if (!only) return [];
  if (others.length === 0) return [...only.blocks];
  return [{ type: "table", rows: filled.map((row, at) => withColours(row, at === 0, left)) }];
}

/** The rows of the table itself, without those that only keep the columns apart in Word. */
function rowsIn(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element" || child.tagName === "table") return [];
    if (child.tagName !== "tr") return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsIn(child) : [];
    const isSpacer = attribute(child, "height") === "0" && textIn(child).trim() === "";
    return isSpacer ? [] : [child];
  });
}

function isCell(node: Nodes): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

/** A cell that says it spans more than this is not to be believed. */
const mostSpanned = 200;

function readCell(cell: Element, read: (nodes: readonly Nodes[]) => Block[]): Cell {
  const told = toldColour(cell);
  const colour =
    told?.colour ||
    styled(cell, "background") ||
    styled(cell, "background-color") ||
    attribute(cell, "bgColor");
  const span = (name: string): number =>
    Math.max(1, Math.min(mostSpanned, Math.trunc(Number(attribute(cell, name))) || 1));
  return {
    blocks: read(told ? cell.children.filter((child) => child !== told.node) : cell.children),
    columns: span("colSpan"),
    rows: span("rowSpan"),
    colour: statusColour(colour),
  };
}

/** The colour of a cell, where a Word file was read: it stands first in the cell. */
function toldColour(cell: Element): { readonly node: Element; readonly colour: string } | undefined {
  const [node] = cell.children;
  if (node?.type !== "element" || node.tagName !== "p" || !hasClass(node, /^cell-colour$/)) return undefined;
  return { node, colour: textIn(node) };
}

/** An empty cell that is red, amber or green says so; not where the whole row is. */
function withColours(row: readonly Cell[], isHeader: boolean, left: LeftOut): readonly Cell[] {
  return row.map((cell) => {
    const { colour, blocks } = cell;
    const alone = row.every(
      (other) => other === cell || other.colour !== colour || other.blocks.length === 0,
    );
    const others = row.some((other) => other.colour !== colour && other.blocks.length > 0);
    if (!colour || blocks.length > 0 || isHeader || !alone || !others) return cell;
    left.colours++;
    return { ...cell, blocks: [{ type: "text", pieces: [{ type: "words", text: colour }] }] };
  });
}
