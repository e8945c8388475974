import { distance } from "fastest-levenshtein";

/** The one of `words` that `word` is probably a slip for: at most two letters away, one in a short word. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limit = word.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const letters = distance(word, candidate);
    if (letters < least) {
      least = letters;
      best = candidate;
    }
  }
  return best;
}
