import type { Piece } from "./pieces.ts";

/** A document as one part after another; what stands inside what is told by each part. */
export type Block = TextBlock | TableBlock | Rule;

/** The depth of a heading; 0 is the title of the document. */
export type Depth = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A paragraph, a heading, or an item of a list. */
export interface TextBlock {
  readonly type: "text";
  readonly heading?: Depth;
  readonly item?: ListItem;
  /** It goes on with the item above it of this level. */
  readonly within?: number;
  /** It belongs to the footnote of this key. */
  readonly footnote?: string;
  readonly pieces: readonly Piece[];
}

export interface ListItem {
  /** 1 for a list that stands in no other. */
  readonly level: number;
  /** The number as written, "2." or "1.1" or "b)"; empty for a bullet. */
  readonly mark: string;
}

export interface TableBlock {
  readonly type: "table";
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell where it starts; `columns` and `rows` say how far it reaches. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly colour: string | undefined;
}

export interface Rule {
  readonly type: "rule";
}
