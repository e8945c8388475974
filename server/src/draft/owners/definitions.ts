import { once, onceWhile } from "../../markdown/once.ts";
import type { BodyKind } from "../../guidance/organisations.ts";
import { purposes } from "../../guidance/headings.ts";
import type { Element, Heading, Item } from "../../markdown/elements.ts";
import { partsOf } from "../in-parts.ts";
import { inRows } from "../table-rows.ts";
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

/** All that the elements say about names, in order. */
export function definitionsIn(elements: readonly Element[]): Definition[] {
  return definitionsByElement(elements).flat();
}

/** The same, a list for each element that says something. */
export function definitionsByElement(elements: readonly Element[]): (readonly Definition[])[] {
  let part: Part;
  return partsOf(elements).flatMap((some) => {
    const { found, last } = definitionsInSome(some, part);
    part = last;
    return found;
  });
}

/** `part`: what kind of part the first of them stands in; `last`: what kind the next one after them does. */
const definitionsInSome = onceWhile((elements: readonly Element[], part: Part) => {
  const found: (readonly Definition[])[] = [];
  let last = part;
  for (const element of elements) {
    if (element.type === "heading") last = partUnder(element);
    const definitions = definitionsOf(element, last);
    if (definitions.length > 0) found.push(definitions);
  }
  return { found, last };
});

const whoIsWho =
  /\bwho(?:['’]?s| is) who\b|\bkey (?:people|contacts|officers|to (?:the )?(?:leads|names|initials|people|posts))\b|^(?:our )?(?:people|posts|leads|lead officers|named leads|contacts)$/;

const partUnder = once(({ words }: Heading): Part => {
  const heading = words.text.toLowerCase();
  if (/^[\d.\s]*(?:who we are|our partners|partners|the partnership|who is in)/.test(heading))
    return "partners";
  const purpose = purposes.find(({ fits }) => fits.test(heading))?.purpose;
  if (purpose === "glossary") return "glossary";
  return purpose === "people" || purpose === "sign-off" || whoIsWho.test(heading) ? "people" : undefined;
});

const definitionsOf = onceWhile((element: Element, part: Part): readonly Definition[] => {
  switch (element.type) {
    case "heading":
    case "paragraph":
      return definedInProse(element.words, part);
    case "list":
      return element.items.flatMap((item) => definitionsOfItem(item, part));
    case "quote":
      return element.children.flatMap((child) => definitionsOf(child, part));
    case "table":
      return [...definedInTable(element, part), ...definedInRows(element)];
    default:
      return [];
  }
});

const definitionsOfItem = onceWhile((item: Item, part: Part): readonly Definition[] => [
  ...definedInProse(item.words, part),
  ...item.children.flatMap((child) => definitionsOf(child, part)),
]);

const definedInRows = inRows(({ cells }): readonly Definition[] =>
  cells.flatMap(({ words }) => definedInProse(words, undefined)),
);
