import type { Draft, Slot } from "../../draft/draft.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Position, Range } from "../../markdown/position.ts";
import type { Edit, Fix } from "../rule.ts";

/** Text as it stands in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** Something for the author to fill in; `asked` stands there until then. */
export function blank(number: number, asked: string): string {
  return `\${${number}:${literal(asked)}}`;
}

/** Puts a snippet at one place; its lines end as the document's do. */
export function insertion(at: Position, snippet: string, draft: Draft): Edit {
  return replacement({ start: at, end: at }, snippet, draft);
}

/** Puts a snippet in place of a range; its lines end as the document's do. */
export function replacement(range: Range, snippet: string, { markdown }: Draft): Edit {
  return { range, snippet: snippet.replace(/\r?\n/g, markdown.eol) };
}

/** Asks for what is missing where this draft keeps it; no fix where it has no place for it. `number`: of its blank. */
export function fillIn(
  slot: Slot | undefined,
  title: string,
  asked: string,
  draft: Draft,
  number = 1,
): Fix[] {
  if (!slot) return [];
  const range = rangeOf(slot.place);
  const gap = slot.before.startsWith("\n\n") ? gapAfter(range.end, draft) : "";
  const snippet = literal(slot.before) + blank(number, asked) + literal(slot.after) + gap;
  return [{ title, edits: [replacement(range, snippet, draft)] }];
}

/** What parts a new paragraph from a line that follows at once. */
function gapAfter(end: Position, { markdown }: Draft): string {
  const rest = markdown.text.slice(markdown.offsetAt(end));
  return /^\r?\n[^\r\n]/.test(rest) ? "\n" : "";
}
