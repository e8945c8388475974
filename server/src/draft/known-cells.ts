import type { Table, Words } from "../markdown/elements.ts";
import { once } from "../markdown/once.ts";
import { judgeStatement } from "./impact.ts";
import { questionCells } from "./questions.ts";
import { namesImpact, tellsDeedsAlone } from "./reported-impact.ts";
import { sentences } from "./statements.ts";
import { givesAnyFigure } from "./verdicts.ts";
import { lines } from "./wording.ts";

/** What a row of a grid says is known, and what stands beside it for how that is known. */
export interface KnownCell {
  readonly statements: readonly Words[];
  readonly beside: readonly Words[];
}

/** In a grid that answers the questions side by side, what is known row by row; columns headed “impact” are told apart. */
export const knownCells = once((table: Table): readonly KnownCell[] => {
  const answers = questionCells(table);
  const cellsFor = (wanted: 1 | 2): ReadonlySet<Words> =>
    new Set(
      answers.flatMap(({ number, label, cells }) => (number === wanted && !namesImpact(label) ? cells : [])),
    );
  const known = cellsFor(1);
  const evidence = cellsFor(2);
  return table.rows.flatMap((row) => {
    const cells = row.cells.map(({ words }) => words);
    const beside = cells.filter((words) => evidence.has(words) && !known.has(words));
    return cells
      .filter((words) => known.has(words))
      .map((words) => ({ statements: lines(words).flatMap(sentences), beside }));
  });
});

/** Nothing beside it bears it out with a figure. */
export function isBare({ beside }: KnownCell): boolean {
  return !beside.some(({ text }) => givesAnyFigure(text));
}

/** A cell of deeds alone, each of its sentences one, with nothing beside it that says what came of them. */
export function holdsDeeds(cell: KnownCell): boolean {
  const { statements } = cell;
  return (
    isBare(cell) &&
    statements.every(({ text }) => judgeStatement(text).type === "activity" && !givesAnyFigure(text)) &&
    tellsDeedsAlone(statements)
  );
}
