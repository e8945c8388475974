import type { Slot } from "../../draft/draft.ts";
import type { Place } from "../../markdown/elements.ts";
import type { Position, Range } from "../../markdown/position.ts";
import type { Edit, Fix, Where } from "../rule.ts";

/** Text as it stands in a snippet. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** Something for the author to fill in; `asked` stands there until then. */
export function blank(number: number, asked: string): string {
  return `\${${number}:${literal(asked)}}`;
}

/** Puts a snippet in place of what stands somewhere. */
export function replacement<At extends Where>(at: At, snippet: string): Edit<At> {
  return { at, snippet };
}

/** Puts a snippet behind what stands at a place. */
export function after({ block, to }: Place, snippet: string): Edit<Place> {
  return { at: { block, from: to, to }, snippet };
}

/** Puts a snippet in front of what stands at a place. */
export function before({ block, from }: Place, snippet: string): Edit<Place> {
  return { at: { block, from, to: from }, snippet };
}

/** Puts a snippet at a position. */
export function insertion(at: Position, snippet: string): Edit<Range> {
  return { at: { start: at, end: at }, snippet };
}

/** Asks for what is missing where this draft keeps it; no fix where it has no place for it. `number`: of its blank. */
export function fillIn(slot: Slot | undefined, title: string, asked: string, number = 1): Fix<Place>[] {
  if (!slot) return [];
  const snippet = literal(slot.before) + blank(number, asked) + literal(slot.after);
  const apart = slot.before.startsWith("\n\n");
  return [{ title, edits: [{ at: slot.place, snippet, apart }] }];
}
