import { covered, finder, fold } from "../guidance/phrases.ts";
import { comparedWords, notNowWords, weaknessWords } from "../guidance/weakness-words.ts";

const weak = finder(weaknessWords);
const compared = finder(comparedWords);
const notNow = finder(notNowWords);

/** A statement says plainly, in the area's own voice, that something is weak now. */
export function tellsWeakness(text: string): boolean {
  const folded = fold(text);
  if (!weak.isIn(folded)) return false;
  return !notNow.isIn(compared.replaceIn(folded, covered));
}
