import { fold } from "../guidance/phrases.ts";
import type { Element, Heading, Item, Paragraph, Place, Row, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { isOfChildren } from "./heads-of-children.ts";
import { inEach, inParts } from "./in-parts.ts";
import { walk, type Section } from "./sections.ts";

/** Words that stand together: those of a heading, a paragraph, an item of a list, or a cell of a table. */
export interface Stretch {
  readonly form: "heading" | "paragraph" | "item" | "cell";
  readonly words: Words;
  /** The stretch as it is written, marks included. */
  readonly place: Place;
  /** The heading that it stands under says that children are counted there. */
  readonly underChildren: boolean;
  /** It stands in a quotation set apart. */
  readonly quoted: boolean;
  /** For a cell: where it stands in its table. */
  readonly cell: { readonly header: Row; readonly row: Row; readonly column: number } | undefined;
}

/** The stretches of one paragraph, item or row: the same object as in the last reading where it reads the same. */
export type Group = readonly Stretch[];

/** All words of a document in order. What is shown as code is not the document's own. */
export const stretchesOf = once((root: Section): readonly Stretch[] =>
  walk(root).flatMap((section) => groupsIn(section).flat()),
);

/** The words of a section that stand directly in it, its heading first. */
export const groupsIn = once((section: Section): readonly Group[] => {
  const { heading, title, elements } = section;
  const underChildren = isOfChildren(fold(title));
  const below = inElements(elements, { underChildren, quoted: false });
  return heading ? [alone(heading, "heading", underChildren, false), ...below] : below;
});

/** The same in parts, each the same list as in the last reading while its members are. */
export const groupsInParts = once((section: Section) => parts(groupsIn(section)));

const parts = inParts<Group>();

/** What `find` finds in each stretch of a document, in order; remembered with the stretches. */
export function inStretches<Value>(
  find: (stretch: Stretch) => readonly Value[],
): (root: Section) => readonly Value[] {
  const inGroup = once((group: Group) => group.flatMap((stretch) => find(stretch)));
  const inPart = once((part: readonly Group[]) => part.flatMap((group) => inGroup(group)));
  const inSections = inEach((section: Section) => groupsInParts(section).flatMap((part) => inPart(part)));
  return (root) => inSections(walk(root));
}

type Surroundings = Pick<Stretch, "underChildren" | "quoted">;

function inElements(elements: readonly Element[], around: Surroundings): Group[] {
  return elements.flatMap((element): Group[] => {
    switch (element.type) {
      case "heading":
      case "paragraph":
        return [alone(element, element.type, around.underChildren, around.quoted)];
      case "list":
        return element.items.flatMap((item) => inItem(item, around.underChildren, around.quoted));
      case "table":
        return [element.header, ...element.rows].map((row) =>
          inRow(row, element.header, around.underChildren, around.quoted),
        );
      case "quote":
        return inElements(element.children, { ...around, quoted: true });
      default:
        return [];
    }
  });
}

const alone = onceWhile(
  (
    place: Heading | Paragraph,
    form: "heading" | "paragraph",
    underChildren: boolean,
    quoted: boolean,
  ): Group => [{ form, words: place.words, place, underChildren, quoted, cell: undefined }],
);

const inItem = onceWhile((item: Item, underChildren: boolean, quoted: boolean): readonly Group[] => {
  const around = { underChildren, quoted };
  return [
    [{ form: "item", words: item.words, place: ownPlace(item), ...around, cell: undefined }],
    ...inElements(item.children, around),
  ];
});

const inRow = onceWhile((row: Row, header: Row, underChildren: boolean, quoted: boolean): Group =>
  row.cells.map((cell, column) => {
    return {
      form: "cell",
      words: cell.words,
      place: cell,
      underChildren,
      quoted,
      cell: { header, row, column },
    };
  }),
);

/** An item without the lists and paragraphs inside it. */
function ownPlace(item: Item): Place {
  const [first] = item.children;
  return { block: item.block, from: item.from, to: Math.max(item.from, first?.from ?? item.to) };
}
