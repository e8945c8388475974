import type { Draft } from "../../draft/draft.ts";
import { passagesByPart, type Passages } from "../../draft/passages.ts";
import { countWords } from "../../draft/wording.ts";
import { once } from "../../markdown/once.ts";

const fewest = 300;

/** Long enough to be a whole document and not an extract, a summary or a start. */
export function isWhole(draft: Draft): boolean {
  if (draft.summary) return false;
  let words = 0;
  return passagesByPart(draft).some((passages) => (words += wordsIn(passages)) >= fewest);
}

const wordsIn = once((passages: Passages) => passages.reduce((sum, passage) => sum + countWords(passage), 0));
