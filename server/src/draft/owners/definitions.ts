import { once } from "../../markdown/once.ts";
import type { BodyKind } from "../../guidance/organisations.ts";
import { purposes } from "../../guidance/headings.ts";
import type { Element, Words } from "../../markdown/elements.ts";
import { definedInProse } from "./prose-definitions.ts";
import { definedInTable } from "./table-definitions.ts";

/** Something that a draft says about a name. */
export type Definition =
  | { readonly is: "body"; readonly name: string; readonly kind?: BodyKind }
  | {
      readonly is: "member";
      readonly name: string;
      readonly type: "person" | "post";
      readonly organisation: string;
    }
  | { readonly is: "short"; readonly short: string; readonly long: string };

/** What kind of part an element stands in, told from the heading above it. */
export type Part = "glossary" | "people" | "partners" | undefined;

const definitionsByPart = once<Element, Map<Part, readonly Definition[]>>(() => new Map());

/** All that the elements say about names, in order. */
export function* definitionsIn(elements: Iterable<Element>): Generator<Definition> {
  let part: Part;
  for (const element of elements) {
    if (element.type === "heading") part = partUnder(element.words);
    const known = definitionsByPart(element);
    const found = known.get(part) ?? definitionsOf(element, part);
    known.set(part, found);
    yield* found;
  }
}

const whoIsWho =
  /\bwho(?:['’]?s| is) who\b|\bkey (?:people|contacts|officers|to (?:the )?(?:leads|names|initials|people|posts))\b|^(?:our )?(?:people|posts|leads|lead officers|named leads|contacts)$/;

function partUnder({ text }: Words): Part {
  const heading = text.toLowerCase();
  if (/^[\d.\s]*(?:who we are|our partners|partners|the partnership|who is in)/.test(heading))
    return "partners";
  const purpose = purposes.find(({ fits }) => fits.test(heading))?.purpose;
  if (purpose === "glossary") return "glossary";
  return purpose === "people" || purpose === "sign-off" || whoIsWho.test(heading) ? "people" : undefined;
}

function definitionsOf(element: Element, part: Part): Definition[] {
  switch (element.type) {
    case "heading":
    case "paragraph":
      return definedInProse(element.words, part);
    case "list":
      return element.items.flatMap((item) => [
        ...definedInProse(item.words, part),
        ...item.children.flatMap((child) => definitionsOf(child, part)),
      ]);
    case "quote":
      return element.children.flatMap((child) => definitionsOf(child, part));
    case "table": {
      const cells = [element.header, ...element.rows].flatMap((row) => row.cells);
      return [
        ...definedInTable(element, part),
        ...cells.flatMap((cell) => definedInProse(cell.words, undefined)),
      ];
    }
    default:
      return [];
  }
}
