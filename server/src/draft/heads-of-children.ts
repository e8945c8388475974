import { finder } from "../guidance/phrases.ts";
import { children, modifiers, spareHeads } from "../guidance/small-count-words.ts";

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
