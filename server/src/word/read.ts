import type { Element, Nodes } from "hast";
import type { Block, Depth, ListItem, TextBlock } from "./blocks.ts";
import { readComments } from "./comments.ts";
import { attribute, hasClass, isHidden, partOf, styled, textIn } from "./elements.ts";
import { footnoteLink, footnoteOfId } from "./footnotes.ts";
import { headingDepth, type OutlineLevels } from "./headings.ts";
import type { LeftOut } from "./left-out.ts";
import { pictureNote } from "./left-out.ts";
import { itemMark, numeral, type Numbering } from "./marks.ts";
import type { Look, Piece } from "./pieces.ts";
import { plainText, settled } from "./pieces.ts";
import { fromWingdings, raised } from "./symbols.ts";
import { readTable } from "./tables.ts";

/** What holds for all that stands in an element. */
interface Place {
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
interface OpenItem {
  readonly level: number;
  mark: string;
  taken: boolean;
}

type Open = { -readonly [Key in keyof TextBlock]: TextBlock[Key] } & { readonly pieces: Piece[] };

const nowhere: Place = { look: {}, lists: 0 };

const skipped = new Set(
  "head style script title meta link base xml noscript template button select textarea iframe".split(" "),
);
const drawings = new Set("svg math canvas object embed video audio".split(" "));
const apart = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html main nav p pre section summary".split(
    " ",
  ),
);

/** The parts of a page, in order. What is left out is counted in `left`. */
export function readBlocks(nodes: readonly Nodes[], left: LeftOut, outline: OutlineLevels): Block[] {
  const blocks: Block[] = [];
  let open: Open | undefined;
  let footnote: string | undefined;

  const close = (): void => {
    const pieces = open && settled(open.pieces);
    if (open && pieces && pieces.length > 0) blocks.push({ ...open, pieces });
    open = undefined;
  };
  const add = (piece: Piece, at: Place): void => {
    if (!open) {
      if (piece.type === "break" || (piece.type === "words" && piece.text.trim() === "")) return;
      open = opened(at);
    }
    open.pieces.push(piece);
  };
  const opened = ({ heading, item, footnote: inside }: Place): Open => {
    const block: Open = { type: "text", pieces: [] };
    if (heading) block.heading = heading;
    if (item && !heading) {
      if (item.taken) block.within = item.level;
      else block.item = { level: item.level, mark: item.mark } satisfies ListItem;
      item.taken = true;
    }
    const key = inside ?? footnote;
    footnote = undefined;
    if (key) block.footnote = key;
    return block;
  };
  const inside = (element: Element, at: Place): void => {
    for (const child of element.children) walk(child, at);
  };
  const block = (element: Element, at: Place): void => {
    close();
    inside(element, at);
    close();
  };

  const walk = (node: Nodes, at: Place): void => {
    if (node.type === "root") for (const child of node.children) walk(child, at);
    else if (node.type === "text") words(node.value, at);
    else if (node.type === "element" && !isAside(node)) element(node, at);
  };
  const words = (text: string, at: Place): void => {
    add({ type: "words", text: at.wingdings ? fromWingdings(text) : text, ...at.look }, at);
  };

  /** What is no part of the page; what an author would miss is counted. */
  const isAside = (node: Element): boolean => {
    const { tagName } = node;
    if (skipped.has(tagName) || isHidden(node)) return true;
    if (drawings.has(tagName)) {
      left.drawings++;
      return true;
    }
    if (tagName === "del" || hasClass(node, /^(?:msoDel|TrackChangeTextDeletion)$/)) {
      left.deletions++;
      return true;
    }
    const part = partOf(node);
    if (part === "comment-list") left.comments.push(...readComments(node));
    else if (part === "header" || part === "footer")
      left.margins.push(textIn(node).replace(/\s+/g, " ").trim());
    else return hasClass(node, /^(?:MsoCommentReference|msocomanchor)$/);
    return true;
  };

  const element = (node: Element, outer: Place): void => {
    const at = placeIn(node, outer);
    const { tagName } = node;
    if (isInserted(node)) left.insertions++;
    if (styled(node, "mso-list") === "ignore" || hasClass(node, /^list-mark$/)) mark(node, at);
    else if (tagName === "br") lineBreak(node, at);
    else if (tagName === "img" || tagName === "v:imagedata") picture(node, at);
    else if (tagName === "input") checkbox(node, at);
    else if (tagName === "a") link(node, at);
    else if (tagName === "hr") rule(at);
    else if (tagName === "table") {
      close();
      blocks.push(...readTable(node, (inner) => readBlocks(inner, left, outline), left));
    } else if (tagName === "ul" || tagName === "ol") block(node, inList(node, at));
    else if (tagName === "li") block(node, { ...at, item: itemOf(node, at) });
    else if (apart.has(tagName)) block(node, inParagraph(node, at));
    else if ((tagName === "sup" || tagName === "sub") && /^\d+$/.test(textIn(node)) && !holdsLink(node))
      words(raised(textIn(node), tagName), at);
    else inside(node, at);
  };

  const inParagraph = (node: Element, at: Place): Place => {
    const heading = headingDepth(node, outline) ?? at.heading;
    const level = /\blevel(\d)/.exec(styled(node, "mso-list"))?.[1];
    if (level) return { ...at, heading, item: { level: Number(level), mark: "", taken: false } };
    const last = blocks.at(-1);
    if (at.item || !hasClass(node, /^MsoListParagraph/) || last?.type !== "text") return { ...at, heading };
    const goesOn = last.item?.level ?? last.within;
    return {
      ...at,
      heading,
      item: goesOn === undefined ? undefined : { level: goesOn, mark: "", taken: true },
    };
  };

  /** The number of an item; on a heading it is the first of its words. */
  const mark = (node: Element, at: Place): void => {
    const text = itemMark(textIn(node));
    if (at.item && !at.item.taken && !at.heading) at.item.mark = text;
    else if (text) words(`${text} `, at);
  };
  const lineBreak = (node: Element, at: Place): void => {
    if (styled(node, "page-break-before") === "always") close();
    else add({ type: "break" }, at);
  };
  const rule = (at: Place): void => {
    close();
    if (!at.notes && blocks.at(-1)?.type !== "rule") blocks.push({ type: "rule" });
  };
  const picture = (node: Element, at: Place): void => {
    if (attribute(node, "width") === "1" || attribute(node, "height") === "1") return;
    left.pictures++;
    const note = pictureNote(attribute(node, "alt") || attribute(node, "o:title"));
    words(open && !/\s$/.test(plainText(open.pieces)) ? ` ${note}` : note, { ...at, wingdings: false });
  };
  const checkbox = (node: Element, at: Place): void => {
    if (attribute(node, "type").toLowerCase() === "checkbox")
      words(node.properties.checked ? "☒ " : "☐ ", at);
  };
  const link = (node: Element, at: Place): void => {
    const href = attribute(node, "href").trim();
    const note = footnoteLink(href);
    if (note?.back) {
      if (open) open.footnote = note.key;
      else footnote = note.key;
    } else if (note) add({ type: "footnote", key: note.key, text: textIn(node).trim() }, at);
    else if (/^(?:https?|mailto|tel):/i.test(href)) inside(node, { ...at, look: { ...at.look, href } });
    else {
      if (href !== "" && !href.startsWith("#")) left.fileLinks++;
      inside(node, at);
    }
  };

  for (const node of nodes) walk(node, nowhere);
  close();
  return blocks;
}

function isInserted(node: Element): boolean {
  return (
    (node.tagName === "ins" || hasClass(node, /^TrackChangeTextInsertion$/)) && textIn(node).trim() !== ""
  );
}

function holdsLink(node: Element): boolean {
  return node.children.some((child) => child.type === "element" && child.tagName === "a");
}

/** How an element changes the words in it, by what it is or by its style. */
function placeIn(node: Element, at: Place): Place {
  const { tagName } = node;
  const weight = styled(node, "font-weight");
  const slope = styled(node, "font-style");
  const line = styled(node, "text-decoration") || styled(node, "text-decoration-line");
  const look: { -readonly [Key in keyof Look]: Look[Key] } = { ...at.look };
  if (weight ? /^(?:bold|bolder|[6-9]00)$/.test(weight) : tagName === "b" || tagName === "strong")
    look.bold = true;
  else if (weight) delete look.bold;
  if (slope ? slope === "italic" || slope === "oblique" : tagName === "i" || tagName === "em")
    look.italic = true;
  else if (slope) delete look.italic;
  if (line.includes("line-through") || tagName === "s" || tagName === "strike") look.struck = true;
  const font = styled(node, "font-family") || attribute(node, "face").toLowerCase();
  const part = partOf(node);
  const key = footnoteOfId(attribute(node, "id"));
  return {
    ...at,
    look,
    ...(font && { wingdings: /^["']?wingdings["']?(?:,|$)/.test(font) }),
    ...(key && { footnote: key }),
    ...(/^(?:foot|end)note-list$/.test(part) && { notes: true }),
  };
}

const types: Readonly<Record<string, Numbering>> = {
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

function inList(node: Element, at: Place): Place {
  const start = Number(attribute(node, "start") || "1");
  const numbering = types[attribute(node, "type")] ?? styledNumbering(node) ?? "decimal";
  return {
    ...at,
    item: undefined,
    lists: at.lists + 1,
    list: { numbering: node.tagName === "ol" ? numbering : undefined, next: start },
  };
}

function styledNumbering(node: Element): Numbering | undefined {
  const found = /^(decimal|lower-alpha|upper-alpha|lower-roman|upper-roman)$/.exec(
    styled(node, "list-style-type").replace("latin", "alpha"),
  );
  return found?.[1] as Numbering | undefined;
}

/** Word and Google Docs say the level of an item where lists do not stand in one another. */
function itemOf(node: Element, { lists, list }: Place): OpenItem {
  const level =
    Number(attribute(node, "dataAriaLevel") || attribute(node, "ariaLevel")) || Math.max(1, lists);
  const number = list?.numbering ? list.next++ : undefined;
  const numbering = styledNumbering(node) ?? list?.numbering ?? "decimal";
  const mark = number === undefined ? "" : `${numeral(number, numbering)}.`;
  return { level: Math.min(level, 9), mark, taken: false };
}
