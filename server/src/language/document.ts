import type { Finding } from "../check/finding.ts";
import type { Draft } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import type { Settings } from "../rules/rule.ts";

/** A document as it stands now, with its findings. */
export interface Document {
  readonly uri: string;
  /** Null for one that is not open. */
  readonly version: number | null;
  readonly findings: readonly Finding[];
  markdown(): MarkdownText;
  /** What it says; undefined for any Markdown that is no draft. One that is not open is read anew each time. */
  draft(): Draft | undefined;
  /** The day it is read on. */
  readonly today: PlainDate;
  readonly settings: Settings;
}

/** What is made of a document, kept until the document is read anew. */
export function oncePerReading<Made extends object>(
  make: (document: Document) => Made,
): (document: Document) => Made {
  // Each reading has findings of its own, even where there are none.
  const known = new WeakMap<readonly Finding[], Made>();
  return (document) => {
    const made = known.get(document.findings) ?? make(document);
    known.set(document.findings, made);
    return made;
  };
}
