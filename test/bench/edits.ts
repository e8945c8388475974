import { chanceFrom } from "./corpus/random.ts";
import { edited } from "./editor.ts";
import type { Edit } from "./editor.ts";

/** Where somebody types: in rows of tables, or in paragraphs, lists and headings. */
export type Where = "rows" | "words";

/** Letters typed into a text at random places inside words, one after another; in turn in rows and in other lines where there are both. */
export function letters(text: string, count: number, seed: number): Edit[] {
  const chance = chanceFrom(seed);
  const edits: Edit[] = [];
  for (let edit = 0; edit < count; edit += 1) {
    const start = insideWord(text, chance.below, edit % 2 === 0);
    const letter = { start, length: 0, insert: chance.of(["a", "e", "n", "s", "t"]) };
    edits.push(letter);
    text = edited(text, letter);
  }
  return edits;
}

/** Breaks the line in a random row of a table, and joins it again. */
export function brokenRows(text: string, count: number, seed: number): Edit[] {
  const { below } = chanceFrom(seed);
  return Array.from({ length: count }, () => {
    const start = insideWord(text, below, true);
    return [
      { start, length: 0, insert: "\n" },
      { start, length: 1, insert: "" },
    ];
  }).flat();
}

/** The beginning of the first paragraph after the title, above nearly all of the text. */
export function nearTop(text: string): number {
  return text.indexOf("\n\n", text.indexOf("\n# ") + 1) + 2;
}

function insideWord(text: string, below: (limit: number) => number, row: boolean): number {
  const tries = 200;
  for (let left = tries; ; left -= 1) {
    const at = below(text.length - 2) + 1;
    if (!/^[a-z]{2}$/.test(text.slice(at - 1, at + 1))) continue;
    const inRow = text.startsWith("|", text.lastIndexOf("\n", at - 1) + 1);
    if (inRow === row || left < 0) return at;
  }
}
