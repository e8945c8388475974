import type { Draft } from "../../draft/draft.ts";
import { passagesOf } from "../../draft/passages.ts";
import { walk } from "../../draft/sections.ts";
import { countWords } from "../../draft/wording.ts";
import type { Range } from "../../markdown/position.ts";

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

/** Where a finding about the whole document stands: at its first heading. */
export function titleOf({ root, markdown }: Draft): Range {
  for (const { heading } of walk(root)) if (heading) return heading.words.range();
  const start = markdown.positionAt(0);
  return { start, end: start };
}
