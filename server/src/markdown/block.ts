import { cutUp } from "./cut.ts";
import type { Cut, Follower } from "./cut.ts";
import type { Block, Element, List } from "./elements.ts";
import { Lines } from "./lines.ts";
import { own } from "./own.ts";
import { movePiece, readPiece } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { releaseRows } from "./rows.ts";
import type { ReadRow } from "./rows.ts";
import { recent } from "./recent.ts";
import type { Recent } from "./recent.ts";
import { spare } from "./spare.ts";
import type { Spare } from "./spare.ts";

/** What was read of parts of blocks that changed, so that only what is new in a block is read. */
export interface Known {
  readonly pieces: Spare<Piece>;
  readonly rows: Spare<ReadRow>;
  /** Parts that leave something open. */
  readonly open: Recent<true>;
}

/** `length`: of the text that is to be read; several versions of all its parts are kept. */
export function nothingKnown(length: number): Known {
  const most = 500_000 + 3 * length;
  return { pieces: spare(most), rows: spare(most), open: recent(() => most) };
}

/** A block with the pieces it is made of. */
export interface ReadBlock {
  readonly block: Block;
  readonly pieces: readonly PlacedPiece[];
}

interface PlacedPiece {
  readonly piece: Piece;
  readonly cut: Cut;
}

/**
 * Reads a stretch of text as one block. `follower` is what stands after it, if something does: undefined where the
 * follower belongs to something the stretch leaves open, so that the block does not end there.
 */
export function readBlock(text: string, follower: string, known: Known): ReadBlock | undefined {
  const lines = new Lines(own(text));
  const pieces: PlacedPiece[] = [];
  const read = (cut: Cut): PlacedPiece | undefined => {
    const piece = recallPiece(cut, known);
    return piece && { piece, cut };
  };
  for (const placed of cutUp(lines, startOfPiece, follower, read)) {
    if (!placed) {
      releasePieces(pieces, known);
      return undefined;
    }
    pieces.push(placed);
  }
  const block: Block = { text: lines.text, line: 0, elements: joined(pieces) };
  for (const { piece, cut } of pieces) movePiece(piece, block, cut.offset, cut.line);
  return { block, pieces };
}

/** The elements of pieces, with a list that goes on from one into the next as one. */
function joined(pieces: readonly PlacedPiece[]): Element[] {
  const elements: Element[] = [];
  let growing: { items: List["items"][number][]; list: Grown<List>; offset: number } | undefined;
  for (const { piece, cut } of pieces) {
    const [first] = piece.elements;
    const goesOn = growing && first?.type === "list";
    if (growing && first?.type === "list") {
      growing.items.push(...first.items);
      growing.list.to = cut.offset - growing.offset + first.to;
    }
    const own = goesOn ? piece.elements.slice(1) : piece.elements;
    elements.push(...own);
    if (own.length > 0 || !piece.goesOn) growing = undefined;
    const last = elements.at(-1);
    if (piece.goesOn && !growing && last?.type === "list") {
      const items = [...last.items];
      const list = { ...last, items };
      growing = { items, list, offset: cut.offset };
      elements[elements.length - 1] = list;
    }
  }
  return elements;
}

type Grown<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const paragraph = /^(?:\*{1,2}[\p{L}\d"'(“‘£]|[\p{L}"'(“‘£]|\d+(?!\d|[.)](?:\s|$)))/u;
const quote = /^> ?\*{0,2}\p{L}/u;
const item = /^([-+*]|\d{1,9}[.)]) {1,3}(?:\[[ Xx]\] )?\*{0,2}(?:[\p{L}>“"(£]|\d(?!\d*[.)](?:\s|$)))/u;

/** Blocks are cut into pieces where a paragraph, a table, a quote or an item of an outermost list starts. */
const startOfPiece: Follower = (line, afresh) => {
  if (afresh && (line.startsWith("|") || paragraph.test(line))) return "x";
  if (afresh && quote.test(line)) return "> x";
  const mark = item.exec(line)?.[1];
  return mark && `${mark} x`;
};

function recallPiece({ text, follower }: Cut, known: Known): Piece | undefined {
  const key = keyOf(text, follower);
  if (known.open.get(key)) return undefined;
  const piece = known.pieces.take(key) ?? readPiece(text, follower, known.rows);
  if (!piece) known.open.set(own(key), true);
  return piece;
}

const keyOf = (text: string, follower: string): string => `${follower}\n${text}`;

/** Pieces that are no longer needed where they are: what of them can be taken elsewhere is kept for that. */
export function releasePieces(pieces: readonly PlacedPiece[], known: Known): void {
  for (const { piece, cut } of pieces) {
    piece.part.leave();
    if (piece.rows.length === 0) known.pieces.put(keyOf(piece.part.text, cut.follower), piece);
    else
      releaseRows(
        piece.rows.map(({ read }) => read),
        known.rows,
      );
  }
}
