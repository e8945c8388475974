import type { Range } from "./position.ts";

/**
 * Lines of the source that are read by themselves: a paragraph, an item of a list, a row of a table … What was read of
 * them keeps offsets into them and not into the whole text, so that it stays as it is while only the text around it
 * changes: just where they stand is settled again.
 */
export interface Passage {
  readonly text: string;
  /** The line of the whole text on which they start. */
  readonly line: number;
  /** The block that they are part of, and where in it they start. */
  readonly within?: { readonly block: Block; readonly offset: number } | undefined;
}

/** A stretch of the source that Markdown reads afresh, such as what stands under a heading. */
export interface Block extends Passage {
  line: number;
  readonly elements: readonly Element[];
}

/**
 * Where something stands: UTF-16 offsets into the text of a passage. They may reach beyond it, into what follows in its
 * block, as a list does that starts there: `place.ts` compares places of different passages.
 */
export interface Place {
  readonly block: Passage;
  readonly from: number;
  readonly to: number;
}

/** Words as a reader sees them (no `**`, no `\`, `<br>` as a line break), each with its place in the source. */
export interface Words extends Place {
  readonly text: string;
  /** Stretches of `text` that are bold, in order. */
  readonly bold: readonly { readonly from: number; readonly to: number }[];
  /** The words from `from` up to `to` (offsets into `text`, as for String.slice). */
  slice(from: number, to?: number): Words;
  /** Where `text.slice(from, to)` stands in the whole text. */
  range(from?: number, to?: number): Range;
}

export type Element = Heading | Paragraph | List | Table | Quote | Code | Comment | Html | Break;

export interface Heading extends Place {
  readonly type: "heading";
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly words: Words;
}

export interface Paragraph extends Place {
  readonly type: "paragraph";
  readonly words: Words;
}

export interface List extends Place {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export interface Item extends Place {
  readonly type: "item";
  /** The mark as written: `-`, `*`, `3.`, `b)`. */
  readonly mark: string;
  readonly checked: boolean | undefined;
  /** The item's own first paragraph; empty words where it has none. */
  readonly words: Words;
  /** What follows that paragraph inside the item: nested lists, more paragraphs. */
  readonly children: readonly Element[];
}

export interface Table extends Place {
  readonly type: "table";
  readonly header: Row;
  /** The rows below the delimiter row. */
  readonly rows: readonly Row[];
}

export interface Row extends Place {
  readonly type: "row";
  readonly cells: readonly Cell[];
}

/** `from` and `to` of a cell span what is between its pipes, spaces included, so an empty cell can be filled. */
export interface Cell extends Place {
  readonly type: "cell";
  readonly words: Words;
}

export interface Quote extends Place {
  readonly type: "quote";
  readonly children: readonly Element[];
}

export interface Code extends Place {
  readonly type: "code";
}

/** An HTML comment that stands alone; `text` is what is between `<!--` and `-->`, trimmed. */
export interface Comment extends Place {
  readonly type: "comment";
  readonly text: string;
}

export interface Html extends Place {
  readonly type: "html";
}

export interface Break extends Place {
  readonly type: "break";
}

/** A Markdown text cut into blocks. */
export interface MarkdownText {
  readonly text: string;
  /** The YAML between the fences of front matter that is closed, and the line its first line stands on. */
  readonly frontMatter: { readonly yaml: string; readonly line: number } | undefined;
  readonly blocks: readonly Block[];
  /** The line ending that the text uses most; a fix inserts this one. */
  readonly eol: "\n" | "\r\n";
  /** Where offset `offset` of the whole text stands. */
  positionAt(offset: number): { line: number; character: number };
  offsetAt(position: { line: number; character: number }): number;
}
