import type * as Mdast from "mdast";
import type {
  Cell,
  Comment,
  Element,
  Heading,
  Html,
  Item,
  List,
  Paragraph,
  Quote,
  Row,
  Table,
} from "./elements.ts";
import { span, wordsOf } from "./words.ts";
import type { Source } from "./words.ts";

/** A table's first rows, where they were read by themselves, and where the last of them ends in the table's passage. */
export type RowsOf = (
  table: Mdast.Table,
) => { readonly rows: readonly Row[]; readonly to: number } | undefined;

/** The elements of a tree's nodes. */
export function buildElements(nodes: readonly Mdast.Nodes[], source: Source, rowsOf: RowsOf): Element[] {
  return nodes.flatMap((node) => buildElement(node, source, rowsOf));
}

function buildElement(node: Mdast.Nodes, source: Source, rowsOf: RowsOf): Element | Element[] {
  const { block } = source;
  const [from, to] = span(node, source);
  switch (node.type) {
    case "heading":
      return buildHeading(node, source);
    case "paragraph":
      return buildParagraph(node, source);
    case "list":
      return buildList(node, source, rowsOf);
    case "table":
      return buildTable(node, source, rowsOf);
    case "blockquote":
      return {
        type: "quote",
        block,
        from,
        to,
        children: buildElements(node.children, source, rowsOf),
      } satisfies Quote;
    case "footnoteDefinition":
      return buildElements(node.children, source, rowsOf);
    case "code":
      return { type: "code", block, from, to };
    case "html":
      return buildHtml(node, source);
    case "thematicBreak":
      return { type: "break", block, from, to };
    default:
      return [];
  }
}

function buildHeading(node: Mdast.Heading, source: Source): Heading {
  const [from, to] = span(node, source);
  const words = wordsOf(node.children, source, to);
  return { type: "heading", block: source.block, from, to, depth: node.depth, words };
}

function buildParagraph(node: Mdast.Paragraph, source: Source): Paragraph {
  const [from, to] = span(node, source);
  return { type: "paragraph", block: source.block, from, to, words: wordsOf(node.children, source, from) };
}

function buildList(node: Mdast.List, source: Source, rowsOf: RowsOf): List {
  const [from, to] = span(node, source);
  const items = node.children.map((item) => buildItem(item, source, rowsOf));
  return { type: "list", block: source.block, from, to, ordered: node.ordered === true, items };
}

const itemMark = /^(?:[-+*]|\d{1,9}[.)])/;

function buildItem(node: Mdast.ListItem, source: Source, rowsOf: RowsOf): Item {
  const { block } = source;
  const [from, to] = span(node, source);
  const mark = itemMark.exec(block.text.slice(from, from + 10))?.[0] ?? "";
  const [first, ...rest] = node.children;
  const own = first?.type === "paragraph" ? first : undefined;
  return {
    type: "item",
    block,
    from,
    to,
    mark,
    checked: node.checked ?? undefined,
    words: wordsOf(own?.children ?? [], source, Math.min(from + mark.length + 1, to)),
    children: buildElements(own ? rest : node.children, source, rowsOf),
  };
}

function buildTable(node: Mdast.Table, source: Source, rowsOf: RowsOf): Table {
  const { block } = source;
  const [from, to] = span(node, source);
  const read = rowsOf(node);
  // Two of those read by themselves are left in the tree.
  const others = node.children.slice(read ? 2 : 0).map((row) => buildRow(row, source));
  const [header, ...rows] = [...(read?.rows ?? []), ...others];
  return {
    type: "table",
    block,
    from,
    to: others.length > 0 ? to : Math.max(to, read?.to ?? to),
    header: header ?? { type: "row", block, from, to, cells: [] },
    rows,
  };
}

/** A row of the tree. */
export function buildRow(node: Mdast.TableRow, source: Source): Row {
  const [from, to] = span(node, source);
  return {
    type: "row",
    block: source.block,
    from,
    to,
    cells: node.children.map((cell) => buildCell(cell, source)),
  };
}

/** The tree's cells hold the pipe before them, and the last one the pipe after it; here a cell is what is between. */
function buildCell(node: Mdast.TableCell, source: Source): Cell {
  const { block } = source;
  const [start, end] = span(node, source);
  const from = block.text[start] === "|" ? start + 1 : start;
  const to = end > from && endsWithPipe(block.text, end) ? end - 1 : end;
  const words = wordsOf(node.children, source, Math.min(from + 1, to));
  return { type: "cell", block, from, to, words };
}

function endsWithPipe(text: string, end: number): boolean {
  if (text[end - 1] !== "|") return false;
  let backslashes = 0;
  while (text[end - 2 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 0;
}

/** HTML that is nothing but comments is those comments. */
function buildHtml(node: Mdast.Html, source: Source): Html | Comment[] {
  const { block } = source;
  const [from, to] = span(node, source);
  const comments: Comment[] = [];
  let at = from;
  while (block.text.startsWith("<!--", at) && at < to) {
    const closing = block.text.indexOf("-->", at + 4);
    const closed = closing >= 0 && closing + 3 <= to;
    const end = closed ? closing + 3 : to;
    const text = block.text.slice(at + 4, closed ? closing : to).trim();
    comments.push({ type: "comment", block, from: at, to: end, text });
    at = end;
    while (at < to && /\s/.test(block.text[at] ?? "")) at++;
  }
  return at >= to && comments.length ? comments : { type: "html", block, from, to };
}
