import type { Abbreviation } from "../../draft/abbreviations.ts";
import type { Place } from "../../markdown/elements.ts";
import type { Edit } from "../rule.ts";
import { literal, replacement } from "./fixes.ts";

/** Writes what an abbreviation stands for before it: in running words, where nothing else is read from brackets. */
export function spellOut({ short, words, expansion, stretch, from }: Abbreviation): Edit<Place>[] {
  const isPlain = stretch.form === "paragraph" || stretch.form === "item";
  if (expansion === undefined || !isPlain) return [];
  const before = stretch.words.text.slice(0, from);
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return [];
  const plural = words.text.length > short.length ? "s" : "";
  const starts = /(?:^|[.!?])\s*$/.test(before);
  const told = (starts ? expansion.charAt(0).toUpperCase() + expansion.slice(1) : expansion) + plural;
  return [replacement(words, literal(`${told} (${words.text})`))];
}
