import { finder, fold } from "../guidance/phrases.ts";
import {
  children,
  groupHeads,
  groupKinds,
  helpHeads,
  modifiers,
  others,
  spareHeads,
} from "../guidance/small-count-words.ts";
import type { Row } from "../markdown/elements.ts";

const lists = { between: modifiers, children };
const headOfChildren = finder(
  [
    "^ {children}",
    "^ {between} {children}",
    "^ number of {children}",
    "^ number of {between} {children}",
    "^ no of {children}",
    "^ total {children}",
    "^ how many {children}",
    "^ # {children}",
    "^ permanent exclusion*",
    "^ permanently excluded",
  ],
  lists,
);
const spare = finder(spareHeads);

/** A heading, or the head of a column or a row, in folded letters, says that children are counted below or beside it. */
export function isOfChildren(head: string): boolean {
  return headOfChildren.isIn(head) && !isSpare(head);
}

/** It says that what is counted is something else. */
export function isSpare(head: string): boolean {
  return spare.isIn(head);
}

const group = finder(groupHeads, { kind: groupKinds, children });
const help = finder(helpHeads);
const otherThings = finder(["^ {others}", "^ number of {others}", "^ new {others}"], { others });
const count = /^\d[\d,]*$/;
const noCount = /^(?:\*|[-–—]|<\s?\d+|\[?c\]?|n\/a|)$/i;

/** A cell of a table that counts groups of children, row by row, by the help that they have: "Young parents | 7 | 3". */
export function countsGroup(row: Row, header: Row, column: number): boolean {
  const headOf = (at: number): string => fold(header.cells[at]?.words.text ?? "").trim();
  if (column === 0 || !help.isIn(headOf(column)) || !group.isIn(headOf(0))) return false;
  const [label = "", ...cells] = row.cells.map(({ words }) => words.text.trim());
  const name = fold(label);
  if (isSpare(name) || otherThings.isIn(name)) return false;
  return cells.every((text) => count.test(text) || noCount.test(text));
}
