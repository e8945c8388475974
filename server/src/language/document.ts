import type { Finding } from "../check/finding.ts";
import type { MarkdownText } from "../markdown/elements.ts";

/** A document as it stands now, with its findings. */
export interface Document {
  readonly uri: string;
  /** Null for one that is not open. */
  readonly version: number | null;
  readonly findings: readonly Finding[];
  markdown(): MarkdownText;
}
