import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import type { Block, Depth, TableBlock, TextBlock } from "./blocks.ts";
import { gridOf, withoutBold } from "./cells.ts";
import type { LeftOut } from "./left-out.ts";
import { listsOf } from "./lists.ts";
import { typedMark } from "./marks.ts";
import { phrasing, type Piece, type Writing } from "./pieces.ts";

/** The parts of a page as a Markdown tree. */
export function compose(blocks: readonly Block[], left: LeftOut): Root {
  const notes = footnotes(blocks, left);
  const writing: Writing = { lineBreak: { type: "break" }, footnote: notes.mark };
  const inCells: Writing = { ...writing, lineBreak: { type: "html", value: "<br>" } };
  const paragraph = (pieces: readonly Piece[]): Paragraph => ({
    type: "paragraph",
    children: phrasing(pieces, writing),
  });
  // Below a title, which is a heading too, Word begins at 1 again.
  const isTitled = blocks.some((block) => block.type === "text" && block.heading === 0);
  const below = (heading: Depth) => Math.min(6, heading + (isTitled ? 1 : 0)) as Exclude<Depth, 0>;
  const one = (block: Block): RootContent => {
    if (block.type === "rule") return { type: "thematicBreak" };
    if (block.type === "table") return tableOf(block, inCells, left);
    const { heading, pieces } = block;
    if (heading === undefined) return paragraph(pieces);
    return { type: "heading", depth: below(heading), children: phrasing(onOneLine(pieces), writing) };
  };
  const children: RootContent[] = [];
  let items: TextBlock[] = [];
  const close = (): void => {
    if (items.length > 0) children.push(...listsOf(items, paragraph));
    items = [];
  };
  for (const block of notes.others.map(withTypedMark)) {
    if (
      block.type === "text" &&
      block.heading === undefined &&
      (block.item || (block.within && items.length > 0))
    )
      items.push(block);
    else {
      close();
      children.push(one(block));
    }
  }
  close();
  return { type: "root", children: [...children, ...notes.definitions(paragraph)] };
}

/** A heading is one line, and bold by itself. */
function onOneLine(pieces: readonly Piece[]): Piece[] {
  return withoutBold(pieces).map((piece) => (piece.type === "break" ? { type: "words", text: " " } : piece));
}

/** A paragraph that begins with a bullet or number typed by hand is an item, unless it is bold: a heading then. */
function withTypedMark(block: Block): Block {
  if (block.type !== "text" || block.heading !== undefined || block.item) return block;
  const [first, ...rest] = block.pieces;
  if (first?.type !== "words" || first.bold) return block;
  const found = typedMark(first.text);
  if (!found) return block;
  const pieces = [{ ...first, text: first.text.slice(found.length) }, ...rest];
  return { type: "text", item: { level: 1, mark: found.mark }, pieces };
}

function tableOf(block: TableBlock, writing: Writing, left: LeftOut): Table {
  const rows = gridOf(block, left);
  return {
    type: "table",
    children: rows.map((row, at) => ({
      type: "tableRow",
      children: row.map((pieces) => ({
        type: "tableCell",
        children: phrasing(at === 0 ? withoutBold(pieces) : pieces, writing),
      })),
    })),
  };
}

interface Footnotes {
  readonly mark: Writing["footnote"];
  readonly others: readonly Block[];
  readonly definitions: (paragraph: (pieces: readonly Piece[]) => Paragraph) => FootnoteDefinition[];
}

/** Footnotes are numbered as they come; words of one that no mark leads to stay where they are. */
function footnotes(blocks: readonly Block[], left: LeftOut): Footnotes {
  const words = new Map<string, (readonly Piece[])[]>();
  const marked = new Set(marksIn(blocks));
  const others = blocks.filter((block) => {
    if (block.type !== "text" || !block.footnote || !marked.has(block.footnote)) return true;
    words.set(block.footnote, [...(words.get(block.footnote) ?? []), block.pieces]);
    return false;
  });
  const numbers = new Map([...marked].filter((key) => words.has(key)).map((key, at) => [key, `${at + 1}`]));
  left.footnotes += marked.size - numbers.size;
  return {
    others,
    mark: ({ key }): PhrasingContent | undefined => {
      const identifier = numbers.get(key);
      return identifier === undefined
        ? undefined
        : { type: "footnoteReference", identifier, label: identifier };
    },
    definitions: (paragraph) =>
      [...numbers].map(([key, identifier]) => ({
        type: "footnoteDefinition",
        identifier,
        label: identifier,
        children: (words.get(key) ?? []).map(paragraph),
      })),
  };
}

function marksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === "rule") return [];
    if (block.type === "table")
      return block.rows.flatMap((row) => row.flatMap((cell) => marksIn(cell.blocks)));
    return block.pieces.flatMap((piece) => (piece.type === "footnote" ? [piece.key] : []));
  });
}
