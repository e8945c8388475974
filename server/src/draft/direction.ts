import { movements, noMovements, sizes } from "../guidance/direction-words.ts";
import { finder, fold } from "../guidance/phrases.ts";

const movement = finder(movements);
const noMovement = finder(noMovements);
const size = finder(sizes);

/**
 * The word by which a text says only which way something is to move ("improve", "fewer"): no figure, no level to
 * reach, nothing to compare with and no date. Undefined for any other text.
 */
export function findBareDirection(text: string): string | undefined {
  const folded = fold(text);
  if (/\d/.test(folded) || folded.search(size) !== -1) return undefined;
  const left = folded.replace(noMovement, (words) => "~".repeat(words.length));
  const [found] = left.matchAll(movement);
  return found && text.slice(found.index, found.index + found[0].length);
}
