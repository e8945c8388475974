import type { Block, TextBlock } from "./blocks.ts";
import type { Place } from "./places.ts";
import { settled, type Piece } from "./pieces.ts";

type Open = { -readonly [Key in keyof TextBlock]: TextBlock[Key] } & { readonly pieces: Piece[] };

/** Collects the parts of a page while it is walked: pieces go into the paragraph that is open, until it is closed. */
export interface Collector {
  readonly blocks: readonly Block[];
  add(piece: Piece, at: Place): void;
  /** Ends the paragraph. Where `at` is an item that has a number and no words, the number is its words. */
  close(at?: Place): void;
  put(...blocks: readonly Block[]): void;
  /** The paragraph, or the next one where none is open, holds the words of a footnote. */
  isFootnote(key: string): void;
  /** The paragraph has words, and the last of them goes on. */
  midLine(): boolean;
}

export function collector(): Collector {
  const blocks: Block[] = [];
  let open: Open | undefined;
  let footnote: string | undefined;
  const opened = ({ heading, item, footnote: inside }: Place): Open => {
    const block: Open = { type: "text", pieces: [] };
    if (heading !== undefined) block.heading = heading;
    else if (item?.taken) block.within = item.level;
    else if (item) block.item = { level: item.level, mark: item.mark };
    if (item && heading === undefined) item.taken = true;
    const key = inside ?? footnote;
    footnote = undefined;
    if (key) block.footnote = key;
    return block;
  };
  return {
    blocks,
    add(piece, at) {
      if (!open) {
        if (piece.type === "break" || (piece.type === "words" && piece.text.trim() === "")) return;
        open = opened(at);
      }
      open.pieces.push(piece);
    },
    close(at) {
      const pieces = open && settled(open.pieces);
      if (open && pieces && pieces.length > 0) blocks.push({ ...open, pieces });
      open = undefined;
      if (!at?.item?.mark || at.item.taken) return;
      at.item.taken = true;
      blocks.push({ type: "text", pieces: [{ type: "words", text: at.item.mark }] });
    },
    put(...parts) {
      blocks.push(...parts);
    },
    isFootnote(key) {
      if (open) open.footnote = key;
      else footnote = key;
    },
    midLine() {
      const last = open?.pieces.at(-1);
      return last?.type === "words" && !/\s$/.test(last.text);
    },
  };
}
