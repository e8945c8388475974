import type { TableRow } from "mdast";
import { cutUp, linesOf } from "./cut.ts";
import type { Follower, Part } from "./cut.ts";
import type { Block, Element, Item, List } from "./elements.ts";
import { readPiece } from "./piece.ts";
import type { Piece } from "./piece.ts";
import { recent } from "./recent.ts";
import type { Recent } from "./recent.ts";

/** What was parsed of late, so that a block that changed is parsed again only where it did. */
export interface Parsed {
  readonly pieces: Recent<Piece | "open">;
  readonly rows: Recent<TableRow>;
}

/** `length`: of the text that is to be read; several versions of all its parts are kept. */
export function nothingParsed(length: number): Parsed {
  const most = 500_000 + 3 * length;
  return { pieces: recent(most), rows: recent(most) };
}

/**
 * Reads a stretch of text as one block. `follower` is what stands after it, if something does: undefined where the
 * follower belongs to something the stretch leaves open, so that the block does not end there.
 */
export function readBlock(text: string, follower: string, parsed: Parsed): Block | undefined {
  const pieces = cutUp(linesOf(text), startOfPiece, follower, (part) => recallPiece(part, parsed));
  if (!pieces) return undefined;
  const elements: Element[] = [];
  const block: Block = { text, line: 0, elements };
  let growing: GrowingList | undefined;
  for (const { piece, offset } of pieces) {
    const found = piece.elements(block, offset);
    const [first] = found;
    if (growing && first?.type === "list") {
      growing.items.push(...first.items);
      growing.to = first.to;
      found.shift();
    }
    elements.push(...found);
    if (found.length > 0 || !piece.goesOn) growing = undefined;
    const last = elements.at(-1);
    if (piece.goesOn && !growing && last?.type === "list") {
      growing = { ...last, items: [...last.items] };
      elements[elements.length - 1] = growing;
    }
  }
  return block;
}

/** A list that goes on in the next piece. */
type GrowingList = { -readonly [Key in keyof List]: List[Key] } & { items: Item[] };

/** A block longer than this is cut into pieces where a paragraph or an item of an outermost list starts. */
const longPiece = 600;
const paragraph = /^(?:\*\*)?\p{L}/u;
const quote = /^> ?(?:\*\*)?\p{L}/u;
const item = /^([-+*]|\d{1,9}[.)]) {1,3}(?:\[[ Xx]\] )?(?:\*\*)?[\p{L}\d>“"(£]/u;

const startOfPiece: Follower = (line, afterBlank, length) => {
  if (length < longPiece) return undefined;
  if (afterBlank && paragraph.test(line)) return "x";
  if (afterBlank && quote.test(line)) return "> x";
  const mark = item.exec(line)?.[1];
  return mark && `${mark} x`;
};

function recallPiece(
  { text, offset, follower }: Part,
  parsed: Parsed,
): { piece: Piece; offset: number } | undefined {
  const key = `${follower}\n${text}`;
  const known = parsed.pieces.get(key);
  const piece = known === "open" ? undefined : (known ?? readPiece(text, follower, parsed.rows));
  if (!piece?.hasRows) parsed.pieces.set(key, piece ?? "open");
  return piece && { piece, offset };
}
