import type { Cell, Row } from "../elements.ts";
import { Part } from "../part.ts";
import { writtenWords } from "../words.ts";
import { Writing } from "../writing.ts";
import { writePlain } from "./inline.ts";

/** A row between bars whose cells are plain; undefined for any other line. */
export function readPlainRow(line: string): { part: Part; row: Row } | undefined {
  if (!/^\|.*\|$/.test(line)) return undefined;
  const part = new Part(line);
  const end = line.length - 1;
  const cells: Cell[] = [];
  for (let from = 1; from <= end;) {
    const to = line.indexOf("|", from);
    const cell = readCell(part, from, to);
    if (!cell) return undefined;
    cells.push(cell);
    from = to + 1;
  }
  return { part, row: { type: "row", block: part, from: 0, to: end + 1, cells } };
}

function readCell(part: Part, from: number, to: number): Cell | undefined {
  const { text } = part;
  let [start, end] = [from, to];
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  const writing = new Writing(text);
  if (!writePlain(text, start, end, writing)) return undefined;
  return { type: "cell", block: part, from, to, words: writtenWords(part, writing, Math.min(from + 1, to)) };
}
