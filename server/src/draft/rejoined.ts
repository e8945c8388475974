import type { Cell, Element, Item, List, Paragraph, Row, Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { rangeOf, relativeTo, sameBlock, spanning } from "../markdown/place.ts";
import { beginsWithBar } from "./broken-rows.ts";
import { lines, trimmed } from "./wording.ts";

/**
 * Elements with together again what Markdown parts and the author did not mean to: the rows of a table below an empty
 * line, and bullets that do not stand far enough to the right below "10.".
 */
export function rejoined(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const last = result.at(-1);
    const joined = last && together(last, element);
    if (joined) result[result.length - 1] = joined;
    else result.push(element);
  }
  return result;
}

function together(last: Element, element: Element): Element | undefined {
  if (last.type !== "table" && last.type !== "list") return undefined;
  if (!sameBlock(element, last)) return undefined;
  const { to } = spanning(last, element);
  if (last.type === "table") return element.type === "paragraph" ? withRows(last, element, to) : undefined;
  if (element.type !== "list" || !last.ordered) return undefined;
  return element.ordered ? withItems(last, element, to) : withBullets(last, element, to);
}

const withRows = onceWhile((table: Table, below: Paragraph, to: number): Table | undefined => {
  if (!below.words.text.includes("|")) return undefined;
  const columns = table.header.cells.length;
  const rows = rowsIn(below);
  const isRow = beginsWithBar(table.header)
    ? beginsWithBar
    : ({ cells }: Row) => cells.length === columns && columns > 1;
  if (!rows.every(isRow)) return undefined;
  return { ...table, to, rows: [...table.rows, ...rows.filter((row) => !isDelimiter(row))] };
});

const rowsIn = once((paragraph: Paragraph): readonly Row[] =>
  lines(paragraph.words).map((line) => rowOf(line, paragraph)),
);

function rowOf(line: Words, { block }: Paragraph): Row {
  const open = line.text.startsWith("|") ? 1 : 0;
  const close = line.text.length > open && line.text.endsWith("|") ? 1 : 0;
  const cells: Cell[] = [];
  for (let from = open; from <= line.text.length - close;) {
    const bar = line.text.indexOf("|", from);
    const to = bar < 0 ? line.text.length : bar;
    const whole = line.slice(from, to);
    cells.push({ type: "cell", block, from: whole.from, to: whole.to, words: trimmed(whole) });
    from = to + 1;
    if (bar < 0 || bar === line.text.length - close) break;
  }
  return { type: "row", block, from: line.from, to: line.to, cells };
}

function isDelimiter({ cells }: Row): boolean {
  return cells.every(({ words }) => /^:?-+:?$/.test(words.text));
}

/** Bullets right below a numbered item, farther right than its number and not as far as its words. */
const withBullets = onceWhile((list: List, below: List, to: number): List | undefined => {
  const item = list.items.at(-1);
  if (!item || column(below) <= column(item)) return undefined;
  if (rangeOf(list).end.line + 1 !== rangeOf(below).start.line) return undefined;
  const bullets: List = { ...below, ...relativeTo(item.block, below) };
  const grown: Item = { ...item, to: bullets.to, children: [...item.children, bullets] };
  return { ...list, to, items: [...list.items.slice(0, -1), grown] };
});

/** The numbers that go on after such bullets. */
const withItems = onceWhile((list: List, below: List, to: number): List | undefined => {
  const [last, next] = [list.items.at(-1), below.items[0]];
  if (!last || !next || column(next) !== column(last)) return undefined;
  const counted = Number.parseInt(last.mark, 10) + 1 === Number.parseInt(next.mark, 10);
  return counted ? { ...list, to, items: [...list.items, ...below.items] } : undefined;
});

function column({ block, from }: Item | List): number {
  return from - (block.text.lastIndexOf("\n", from - 1) + 1);
}
