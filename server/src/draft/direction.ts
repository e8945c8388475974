import { movements, noMovements, sizes } from "../guidance/direction-words.ts";
import { covered, finder, fold } from "../guidance/phrases.ts";

const movement = finder(movements);
const noMovement = finder(noMovements);
const size = finder(sizes);

/**
 * The word by which a text says only which way something is to move ("improve", "fewer"): no figure, no level to
 * reach, nothing to compare with and no date. Undefined for any other text.
 */
export function findBareDirection(text: string): string | undefined {
  const folded = fold(text);
  if (/\d/.test(folded) || size.isIn(folded)) return undefined;
  const left = noMovement.replaceIn(folded, covered);
  const found = movement.firstIn(left);
  return found && text.slice(found.from, found.to);
}
