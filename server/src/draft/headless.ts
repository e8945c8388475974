import type { Element, Row, Table } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { knownRole } from "./roles.ts";
import { idIn } from "./wording.ts";

/** Elements where a table that starts with a numbered row has the headings of the table before it, if as many. */
export function withHeadings(elements: readonly Element[]): Element[] {
  let headed: Table | undefined;
  return elements.map((element) => {
    if (element.type !== "table") return element;
    if (headed && isHeadless(element.header, headed.header)) return withHeader(element, headed.header);
    headed = element;
    return element;
  });
}

const withHeader = onceWhile((table: Table, header: Row): Table => {
  return { ...table, header, rows: [table.header, ...table.rows] };
});

function isHeadless(header: Row, above: Row): boolean {
  return (
    startsWithNumber(header) &&
    header.cells.length === above.cells.length &&
    namedColumns(header) === 0 &&
    namedColumns(above) >= 3
  );
}

const startsWithNumber = once(({ cells: [first] }: Row): boolean => {
  return first !== undefined && idIn(first.words.text) === first.words.text.trim();
});

const namedColumns = once(
  ({ cells }: Row): number => cells.filter(({ words }) => knownRole(words.text) !== undefined).length,
);
