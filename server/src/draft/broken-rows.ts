import { once, onceWhile } from "../markdown/once.ts";
import { rangeOf, spanning } from "../markdown/place.ts";
import type { Cell, Row, Table, Words } from "../markdown/elements.ts";

/**
 * The table with rows put together again that were broken inside a cell, as text from a PDF is: where every row begins
 * with a bar, a line that begins without one goes on with the last cell of the row above.
 */
export const withoutBreaks = once((table: Table): Table => {
  if (!beginsWithBar(table.header) || table.rows.every(beginsWithBar)) return table;
  const rows: Row[] = [];
  for (const row of table.rows) {
    const above = rows.at(-1);
    const isBroken = above && !beginsWithBar(row) && above.cells.length <= table.header.cells.length;
    if (isBroken) rows[rows.length - 1] = joined(above, row);
    else rows.push(row);
  }
  return { ...table, rows };
});

export function beginsWithBar({ block, from }: Row): boolean {
  return block.text[from] === "|";
}

const joined = onceWhile((above: Row, below: Row): Row => {
  const [first, ...rest] = below.cells;
  const last = above.cells.at(-1);
  if (!first || !last) return above;
  const cell: Cell = { ...last, to: spanning(last, first).to, words: together(last.words, first.words) };
  return { ...above, to: spanning(above, below).to, cells: [...above.cells.slice(0, -1), cell, ...rest] };
});

/** Words that stand apart in the source, read as one with a line break between. */
function together(first: Words, second: Words): Words {
  if (first.text === "") return second;
  if (second.text === "") return first;
  const text = `${first.text}\n${second.text}`;
  const shift = first.text.length + 1;
  const { block, from, to } = spanning(first, second);
  const whole = { block, from, to };
  const inside = (offset: number): number =>
    Math.max(0, Math.min(offset < 0 ? text.length + offset : offset, text.length));
  const slice = (from: number, to = text.length): Words => {
    const [start, end] = [inside(from), Math.max(inside(from), inside(to))];
    if (end < shift) return first.slice(start, end);
    if (start >= shift) return second.slice(start - shift, end - shift);
    return together(first.slice(start), second.slice(0, end - shift));
  };
  return {
    text,
    bold: [...first.bold, ...second.bold.map(({ from, to }) => ({ from: from + shift, to: to + shift }))],
    ...whole,
    slice,
    range: (from = 0, to = text.length) =>
      rangeOf(from === 0 && to === text.length ? whole : slice(from, to)),
  };
}
