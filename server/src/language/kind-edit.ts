import { readFrontMatter } from "../draft/front-matter.ts";
import type { Kind } from "../guidance/kinds.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import type { Position, Range } from "../markdown/position.ts";

/** An edit in plain text. */
export interface PlainEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What a document says of its own kind in its front matter; null where it says nothing. Never throws. */
export function statedKind(markdown: MarkdownText): Kind | "other" | null {
  return readFrontMatter(markdown).kind ?? null;
}

/**
 * The edit by which a document says at its top what kind it is, in lines that end as its own do. `null` takes its word
 * for it out, so that the kind is told from the title again. No edit where nothing is to be changed.
 */
export function kindEdit(markdown: MarkdownText, kind: Kind | "other" | null): PlainEdit | undefined {
  const { text, frontMatter } = markdown;
  const end = /\r\n|\r|\n/u.exec(text)?.[0] ?? "\n";
  const line = `kind: ${String(kind)}${end}`;
  const place = readFrontMatter(markdown).keys.kind;
  if (place) {
    const { start } = place.key;
    const next = { line: place.value.end.line + 1, character: 0 };
    const own = { start: { ...start, character: 0 }, end: next };
    if (kind === null) return { range: own, newText: "" };
    return { range: { start: place.key.start, end: place.value.end }, newText: `kind: ${kind}` };
  }
  if (kind === null) return undefined;
  if (frontMatter) return { range: at({ line: frontMatter.line, character: 0 }), newText: line };
  const top = markdown.positionAt(text.startsWith("\uFEFF") ? 1 : 0);
  return { range: at(top), newText: `---${end}${line}---${end}${end}` };
}

function at(position: Position): Range {
  return { start: position, end: position };
}
