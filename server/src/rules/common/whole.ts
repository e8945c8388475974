import type { Draft } from "../../draft/draft.ts";
import { passagesOf } from "../../draft/passages.ts";
import { countWords } from "../../draft/wording.ts";

const fewest = 300;

/** Long enough to be a whole document and not an extract, a summary or a start. */
export function isWhole(draft: Draft): boolean {
  if (draft.summary) return false;
  let words = 0;
  for (const passage of passagesOf(draft)) {
    words += countWords(passage);
    if (words >= fewest) return true;
  }
  return false;
}
