import type { Draft } from "../../draft/draft.ts";
import { isGlossary, passagesIn, type Passages } from "../../draft/passages.ts";
import { walk } from "../../draft/sections.ts";
import { countWords } from "../../draft/wording.ts";
import { once } from "../../markdown/once.ts";

const fewest = 300;

/** Long enough to be a whole document and not an extract, a summary or a start. */
export function isWhole(draft: Draft): boolean {
  if (draft.summary) return false;
  let words = 0;
  return walk(draft.root).some(
    (section) => !isGlossary(section) && (words += wordsIn(passagesIn(section))) >= fewest,
  );
}

const wordsIn = once((passages: Passages) => passages.reduce((sum, passage) => sum + countWords(passage), 0));
