import type { Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { trimmed } from "./wording.ts";

/** What a cell says of some of the things that another cell names by letter or number. */
export interface Lettered {
  /** In lower case: "(a) and (b)" is of both, "(a) to (c)" of three. */
  readonly ids: readonly string[];
  readonly words: Words;
}

/** The parts of words such as "(a) ICB (b) and (c) the council"; empty where they do not begin with such a mark. */
export const letteredParts = once((words: Words): readonly Lettered[] => {
  if (!words.text.includes(")")) return [];
  const marks = [...words.text.matchAll(mark)].filter(({ 0: all, index }) => isOpen(words.text, index, all));
  if (marks[0]?.index !== words.text.search(/\S/u)) return [];
  const parts: Lettered[] = [];
  let ids: string[] = [];
  marks.forEach((match, at) => {
    const id = (match[1] ?? "").toLowerCase();
    const next = marks[at + 1];
    const from = match.index + match[0].length;
    const between = words.text.slice(from, next?.index);
    ids.push(id);
    const amid = range.test(between) ? idsBetween(id, (next?.[1] ?? "").toLowerCase()) : [];
    if (next && (joint.test(between) || amid.length > 0)) {
      ids.push(...amid);
      return;
    }
    parts.push({ ids, words: withoutEnd(trimmed(words.slice(from, next?.index ?? words.text.length))) });
    ids = [];
  });
  return parts;
});

const mark = /(?<![\p{L}\p{N}])\(?([a-z]|[ivx]{1,4}|\d{1,2})\)(?=\s|$)/giu;
/** A dash alone is as often an empty answer: "(c) – (d) ICB". */
const joint = /^\s*(?:and|&|,|\/|to)\s*$|^[–—-]$/i;
const range = /^\s*(?:to|[–—-])\s*$/i;

/** "(a)", or "a)" where no bracket is open that it would close. */
function isOpen(text: string, at: number, all: string): boolean {
  if (all.startsWith("(")) return true;
  const before = text.slice(0, at);
  return before.lastIndexOf("(") <= before.lastIndexOf(")");
}

function idsBetween(first: string, last: string): string[] {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  if (first.length > 1 || last.length > 1 || to - from > 26) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => String.fromCodePoint(from + at + 1));
}

function withoutEnd(words: Words): Words {
  return words.slice(0, words.text.replace(/[\s;,]+$/u, "").length);
}
