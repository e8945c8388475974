import type { CompletionItemKind } from "vscode-languageserver";

/** Something that may be written at the cursor. */
export interface Offer {
  /** What is written, and what the list shows. */
  readonly text: string;
  /** What stands beside it in the list: the day that a term ends, the organisation of a post. */
  readonly beside?: string | undefined;
  readonly kind: CompletionItemKind;
  /** What is written in its place, with stops for the author to fill in. */
  readonly snippet?: string;
}

/** What offers are made from, where the cursor is. */
export interface Asked {
  /** The line of the cursor, from 0. */
  readonly line: number;
  readonly character: number;
  /** What is written so far, up to the cursor. */
  readonly written: string;
}
