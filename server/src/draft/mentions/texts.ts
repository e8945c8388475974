import type { Element, Table, Words } from "../../markdown/elements.ts";
import { walk } from "../sections.ts";
import type { Draft } from "../draft.ts";

/** Words of a draft, with what they stand in. */
export interface Text {
  readonly words: Words;
  readonly in: "heading" | "prose" | "cell";
  /** Of a cell: its table and its column. */
  readonly table?: Table;
  readonly column?: number;
}

/** All the words of a draft, in the order of the text, but for code, comments and quotations of code. */
export function textsOf({ root }: Draft): Text[] {
  return [...walk(root)].flatMap(({ heading, elements }) => [
    ...(heading ? [{ words: heading.words, in: "heading" as const }] : []),
    ...elements.flatMap(textsIn),
  ]);
}

function textsIn(element: Element): Text[] {
  switch (element.type) {
    case "heading":
    case "paragraph":
      return [{ words: element.words, in: element.type === "heading" ? "heading" : "prose" }];
    case "list":
      return element.items.flatMap(({ words, children }) => [
        { words, in: "prose" as const },
        ...children.flatMap(textsIn),
      ]);
    case "quote":
      return element.children.flatMap(textsIn);
    case "table":
      return [element.header, ...element.rows].flatMap(({ cells }) =>
        cells.map(({ words }, column) => ({ words, in: "cell" as const, table: element, column })),
      );
    default:
      return [];
  }
}
