import type { Element, Item, Place, Row, Table, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { walk, type Section } from "./sections.ts";

/** Words that stand together: those of a heading, a paragraph, an item of a list, or a cell of a table. */
export interface Stretch {
  readonly form: "heading" | "paragraph" | "item" | "cell";
  readonly words: Words;
  /** The stretch as it is written, marks included. */
  readonly place: Place;
  /** The part of the document that it stands in; for a heading, the part that it opens. */
  readonly section: Section;
  /** It stands in a quotation set apart. */
  readonly quoted: boolean;
  /** For a cell: where it stands in its table. */
  readonly cell: { readonly table: Table; readonly row: Row; readonly column: number } | undefined;
}

/** All words of a document in order. What is shown as code is not the document's own. */
export const stretchesOf = once((root: Section): readonly Stretch[] => [...walk(root)].flatMap(inSection));

function inSection(section: Section): Stretch[] {
  const { heading } = section;
  const around = { section, quoted: false };
  const title: Stretch[] = heading
    ? [{ form: "heading", words: heading.words, place: heading, ...around, cell: undefined }]
    : [];
  return [...title, ...inElements(section.elements, around)];
}

type Surroundings = Pick<Stretch, "section" | "quoted">;

function inElements(elements: readonly Element[], around: Surroundings): Stretch[] {
  return elements.flatMap((element): Stretch[] => {
    switch (element.type) {
      case "heading":
      case "paragraph":
        return [{ form: element.type, words: element.words, place: element, ...around, cell: undefined }];
      case "list":
        return element.items.flatMap((item) => [
          { form: "item", words: item.words, place: ownPlace(item), ...around, cell: undefined },
          ...inElements(item.children, around),
        ]);
      case "table":
        return [element.header, ...element.rows].flatMap((row) =>
          row.cells.map((cell, column): Stretch => {
            const at = { table: element, row, column };
            return { form: "cell", words: cell.words, place: cell, ...around, cell: at };
          }),
        );
      case "quote":
        return inElements(element.children, { ...around, quoted: true });
      default:
        return [];
    }
  });
}

/** An item without the lists and paragraphs inside it. */
function ownPlace(item: Item): Place {
  const [first] = item.children;
  return { block: item.block, from: item.from, to: Math.max(item.from, first?.from ?? item.to) };
}
