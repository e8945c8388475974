import type { Draft } from "../../draft/draft.ts";
import { stretchesOf, type Stretch } from "../../draft/stretches.ts";
import { rangeOf } from "../../markdown/place.ts";
import type { Range } from "../../markdown/position.ts";
import { numberPlace, tokenOf } from "./numbers.ts";

/** The number of an action where another part of the draft speaks of it, and what it becomes. */
export interface Reference {
  readonly range: Range;
  readonly after: string;
}

/** Where the draft speaks of actions by numbers that change: "see 2.3", "actions 2.1 to 2.4", a cell of numbers. */
export function referencesTo(changes: ReadonlyMap<string, string>, draft: Draft): Reference[] {
  const own = new Set(
    draft.actions.flatMap((action) => {
      const place = numberPlace(action);
      return place ? [keyOf(rangeOf(place))] : [];
    }),
  );
  const numbers = tokenOf(...changes.keys());
  return stretchesOf(draft.root).flatMap((stretch) => {
    const { words } = stretch;
    const isList = isListOfNumbers(stretch);
    return [...words.text.matchAll(numbers)].flatMap(({ 0: before, index }): Reference[] => {
      const range = words.range(index, index + before.length);
      const after = changes.get(before);
      const isMeant = isList || isLedTo(words.text.slice(Math.max(0, index - 80), index));
      return after !== undefined && isMeant && !own.has(keyOf(range)) ? [{ range, after }] : [];
    });
  });
}

function keyOf({ start }: Range): string {
  return `${start.line}:${start.character}`;
}

const lead =
  /(?:\b(?:actions?|milestones?|tasks?|steps?|refs?|references?|see|see also|cf|depends? on|dependent on|linked to|links to)\.?:?\s*(?:nos?\.?|numbers?)?\s*\(?|\(see )$/iu;
const numberBefore = /\b[A-Z]{0,5}[.-]?\d[\d.]{0,10}[a-z]?(?:,| and| &| or| to| ?[–/-]|, and| and to)\s?$/iu;

/** Right before stands a word that leads to an action, with other numbers between perhaps: "actions 2.1 and ". */
function isLedTo(before: string): boolean {
  let rest = before;
  while (!lead.test(rest)) {
    const other = numberBefore.exec(rest);
    if (!other) return false;
    rest = rest.slice(0, other.index);
  }
  return true;
}

/** A cell with nothing but numbers, in a column of actions. */
function isListOfNumbers({ words, cell }: Stretch): boolean {
  if (!cell || cell.row === cell.header || words.text.length > 200) return false;
  const heading = cell.header.cells[cell.column]?.words.text ?? "";
  return (
    /\b(?:actions?|refs?|references?|links?|linked)\b/iu.test(heading) &&
    words.text.split(/[\s,;&–-]+/u).every((part) => /^[A-Z]{0,5}\d[\w.]*$|^(?:and|to|or)?$/iu.test(part))
  );
}
