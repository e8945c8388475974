import type { Element, Table } from "../markdown/elements.ts";
import { knownRole } from "./roles.ts";
import { idIn } from "./wording.ts";

/** Elements where a table that starts with a numbered row has the headings of the table before it, if as many. */
export function withHeadings(elements: readonly Element[]): Element[] {
  let headed: Table | undefined;
  return elements.map((element) => {
    if (element.type !== "table") return element;
    if (headed && isHeadless(element, headed)) {
      return { ...element, header: headed.header, rows: [element.header, ...element.rows] };
    }
    headed = element;
    return element;
  });
}

function isHeadless({ header }: Table, { header: above }: Table): boolean {
  const [first] = header.cells;
  const roles = (row: Table["header"]): number =>
    row.cells.filter(({ words }) => knownRole(words.text) !== undefined).length;
  return (
    first !== undefined &&
    idIn(first.words.text) === first.words.text.trim() &&
    header.cells.length === above.cells.length &&
    roles(header) === 0 &&
    roles(above) >= 3
  );
}
