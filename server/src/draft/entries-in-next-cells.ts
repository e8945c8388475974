import { findPlaceholder } from "../guidance/placeholders.ts";
import { weaknesses } from "../guidance/headings.ts";
import type { Kind } from "../guidance/kinds.ts";
import type { Table, Words } from "../markdown/elements.ts";
import { once, onceWhile } from "../markdown/once.ts";
import { readEnding, type Known } from "./ending.ts";
import { itemsOfCell, nextColumn } from "./entries-in-tables.ts";
import { slotAfter, type Entry } from "./entry.ts";
import { purposeOfText } from "./purpose.ts";
import { questionCells } from "./questions.ts";
import { idIn } from "./wording.ts";

/** What stands under next steps in a table that has other columns, or other rows, for other things. */
export function entriesInNextCells(table: Table, kind: Kind, known: Known): readonly Entry[] {
  const all = kind === "self-evaluation" ? questionCells(table).filter(({ number }) => number === 3) : [];
  // Beside what will be done, what needs to be better is the reason for it.
  const plans = all.filter(({ label }) => !weaknesses.test(label));
  const answers = plans.length > 0 ? plans : all;
  const cells = answers.length > 0 ? answers.flatMap((each) => each.cells) : nextColumn(table, isNext);
  const numbers = numbersOf(table);
  const entries = cells.flatMap((cell) => entriesInCell(cell, numbers.get(cell)));
  return entries.some((entry) => tellsMeasure(entry, known)) ? entries.map(keepingMeasures) : entries;
}

function isNext(heading: string): boolean {
  return purposeOfText(heading.replace(/\(.*\)/u, "")) === "next" || /^next\b/i.test(heading.trim());
}

/** The number in front of its row that each cell has. */
function numbersOf(table: Table): ReadonlyMap<Words, string> {
  return new Map(
    table.rows.flatMap(({ cells: [first, ...cells] }) => {
      const id = first && idIn(first.words.text);
      return id !== undefined && id === first?.words.text.trim()
        ? cells.map(({ words }): [Words, string] => [words, id])
        : [];
    }),
  );
}

/** The actions of a cell; the number of the row is that of its only one. */
function entriesInCell(cell: Words, id: string | undefined): readonly Entry[] {
  const items = itemsOfCell(cell).filter(({ text }) => !elsewhere.test(text) && !isUnfilled(text));
  return items.map((item) =>
    id !== undefined && items.length === 1 ? numbered(item, id) : plainEntry(item),
  );
}

/** "See D2", "As in A4 above". */
const elsewhere = /^(?:see|as (?:for|in|above|before)|same as|covered (?:in|by|under))\b.{0,40}$/i;

/** "TBC", "[add next steps]" */
function isUnfilled(text: string): boolean {
  return findPlaceholder(text)?.text === text.trim();
}

const numbered = onceWhile((words: Words, id: string): Entry => ({ ...plainEntry(words), id }));

const tellsMeasure = onceWhile(({ title }: Entry, known: Known): boolean => {
  const { labelled, result } = readEnding(title, known, "item");
  return result !== undefined || labelled.some(({ role }) => role === "measure");
});

const keepingMeasures = once((entry: Entry): Entry => ({ ...entry, measuresKept: true }));

/** What some words set out, with nothing beside them. */
export const plainEntry = once((words: Words): Entry => {
  return {
    shape: "item",
    id: undefined,
    title: words,
    owners: [],
    start: undefined,
    end: undefined,
    revised: undefined,
    hints: [],
    measures: [],
    status: undefined,
    done: false,
    place: words,
    element: undefined,
    slots: { owner: slotAfter(words, " (Lead: ", ")"), timescale: slotAfter(words, " (by ", ")") },
    measuresKept: false,
  };
});
