import type { Element } from "hast";
import type { Block, Depth } from "./blocks.ts";
import { attribute, hasClass, partOf, styled } from "./elements.ts";
import { footnoteOfId } from "./footnotes.ts";
import { headingDepth, type OutlineLevels } from "./headings.ts";
import { numeral, type Numbering } from "./marks.ts";
import type { Look } from "./pieces.ts";

/** What holds for all that stands in an element. */
export interface Place {
  readonly look: Look;
  readonly heading?: Depth | undefined;
  readonly item?: OpenItem | undefined;
  /** How many lists it stands in. */
  readonly lists: number;
  readonly list?: { readonly numbering: Numbering | undefined; next: number } | undefined;
  readonly footnote?: string | undefined;
  readonly wingdings?: boolean;
  /** In a list of footnotes, whose rule is no part of the text. */
  readonly notes?: boolean;
}

/** An item until its words come: the first of them are the item's own, later paragraphs go on with it. */
export interface OpenItem {
  readonly level: number;
  mark: string;
  taken: boolean;
}

/** How an element changes what is in it, by what it is or by its style. */
export function placeIn(node: Element, at: Place): Place {
  const font = styled(node, "font-family") || attribute(node, "face").toLowerCase();
  const key = footnoteOfId(attribute(node, "id"));
  return {
    ...at,
    look: lookIn(node, at.look),
    ...(font && { wingdings: /^["']?wingdings["']?(?:,|$)/.test(font) }),
    ...(key && { footnote: key }),
    ...(/^(?:foot|end)note-list$/.test(partOf(node)) && { notes: true }),
  };
}

/** Google Docs puts all it copies into a `<b>` whose style says that it is not bold: the style has the last word. */
function lookIn(node: Element, outer: Look): Look {
  const { tagName } = node;
  const weight = styled(node, "font-weight");
  const slope = styled(node, "font-style");
  const line = styled(node, "text-decoration") || styled(node, "text-decoration-line");
  const bold = weight
    ? /^(?:bold|bolder|[6-9]00)$/.test(weight)
    : /^(?:b|strong)$/.test(tagName) || outer.bold;
  const italic = slope ? /^(?:italic|oblique)$/.test(slope) : /^(?:i|em)$/.test(tagName) || outer.italic;
  const struck = line.includes("line-through") || /^(?:s|strike)$/.test(tagName) || outer.struck;
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(struck && { struck }),
    ...(outer.href && { href: outer.href }),
  };
}

/** A paragraph: perhaps a heading, or an item of a list as Word writes them, or what goes on with the item above. */
export function inParagraph(
  node: Element,
  at: Place,
  outline: OutlineLevels,
  above: Block | undefined,
): Place {
  const heading = headingDepth(node, outline) ?? at.heading;
  const level = /\blevel(\d)/.exec(styled(node, "mso-list"))?.[1];
  if (level) return { ...at, heading, item: { level: Number(level), mark: "", taken: false } };
  if (at.item || !hasClass(node, /^MsoListParagraph/) || above?.type !== "text") return { ...at, heading };
  const goesOn = above.item?.level ?? above.within;
  if (goesOn === undefined) return { ...at, heading };
  return { ...at, heading, item: { level: goesOn, mark: "", taken: true } };
}

const types: Readonly<Record<string, Numbering>> = {
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

export function inList(node: Element, at: Place): Place {
  const type = attribute(node, "type");
  const numbering = (Object.hasOwn(types, type) ? types[type] : styledNumbering(node)) ?? "decimal";
  return {
    ...at,
    item: undefined,
    lists: at.lists + 1,
    list: {
      numbering: node.tagName === "ol" ? numbering : undefined,
      next: Number(attribute(node, "start") || "1") || 1,
    },
  };
}

/** Word for the web and Google Docs say the level of an item where lists do not stand in one another. */
export function inItem(node: Element, at: Place): Place {
  const { lists, list } = at;
  const told = Number(attribute(node, "dataAriaLevel") || attribute(node, "ariaLevel"));
  const numbering = styledNumbering(node) ?? list?.numbering ?? "decimal";
  const mark = list?.numbering ? `${numeral(list.next++, numbering)}.` : "";
  return { ...at, item: { level: Math.min(told || Math.max(1, lists), 9), mark, taken: false } };
}

function styledNumbering(node: Element): Numbering | undefined {
  const type = styled(node, "list-style-type").replace("latin", "alpha");
  return /^(?:decimal|(?:lower|upper)-(?:alpha|roman))$/.test(type) ? (type as Numbering) : undefined;
}
