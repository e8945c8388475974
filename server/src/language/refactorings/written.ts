import type { Place } from "../../markdown/elements.ts";

/** A stretch of a block as it is written, with the marks that belong to its words and without halves of others. */
export function writtenPart({ block: { text } }: Place, from: number, to: number): string {
  let start = from;
  while (/[[`<~!]/.test(text[start - 1] ?? "")) start--;
  const part = text.slice(start, to);
  const isOpen = count(part, "[") > count(part, "]") || count(part, "`") % 2 === 1;
  const close = isOpen ? (closing.exec(text.slice(to, to + longestLink))?.[0] ?? "") : "";
  return balanced((part + close).trim(), text.slice(Math.max(0, start - 2), start));
}

/** What ends code, or a link. */
const closing = /^[`*_~]*(?:\](?:\([^()\n]*\)|\[[^\]\n]*\])?)?/;
const longestLink = 1000;

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** From `from` to the end of the line that `place` is on, as far as `end`. */
export function writtenLine(place: Place, from: number, end: number): string {
  const { text } = place.block;
  const newLine = /[\r\n]|$/.exec(text.slice(place.to, end))?.index ?? 0;
  const rest = text.slice(place.to, place.to + newLine);
  const broken = /<br\s*\/?>/i.exec(rest)?.index ?? rest.length;
  return writtenPart(place, from, place.to + broken)
    .replace(/\\$/, "")
    .trim();
}

/** Emphasis that begins before the stretch, or ends after it, is taken up or left out as a whole. */
function balanced(written: string, before: string): string {
  return ["**", "__"].reduce((text, mark) => {
    if (count(text, mark) % 2 === 0) return text;
    if (before.endsWith(mark)) return mark + text;
    return text.endsWith(mark) ? text.slice(0, -mark.length).trimEnd() : text.replace(mark, "");
  }, written);
}
