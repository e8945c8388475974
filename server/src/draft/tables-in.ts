import type { Element, Table } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import type { Section } from "./sections.ts";

/** The tables that stand directly in a section, those inside lists and quotations too. */
export const tablesIn = once(({ elements }: Section): readonly Table[] => elements.flatMap(tablesWithin));

function tablesWithin(element: Element): readonly Table[] {
  switch (element.type) {
    case "table":
      return [element];
    case "list":
      return element.items.flatMap(({ children }) => children.flatMap(tablesWithin));
    case "quote":
      return element.children.flatMap(tablesWithin);
    default:
      return [];
  }
}
