import type { Draft } from "../../draft/draft.ts";
import { isGlossary, passagesIn } from "../../draft/passages.ts";
import { walk } from "../../draft/sections.ts";
import { countWords } from "../../draft/wording.ts";

const fewest = 300;

/** Long enough to be a whole document and not an extract, a summary or a start. */
export function isWhole(draft: Draft): boolean {
  if (draft.summary) return false;
  let words = 0;
  return walk(draft.root).some(
    (section) =>
      !isGlossary(section) && passagesIn(section).some((passage) => (words += countWords(passage)) >= fewest),
  );
}
