/** A document as Markdown, and in plain sentences what could not be kept as it was. */
export interface Converted {
  readonly markdown: string;
  readonly notes: readonly string[];
}
