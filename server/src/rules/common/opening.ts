import type { Draft } from "../../draft/draft.ts";
import { walk } from "../../draft/sections.ts";
import type { Range } from "../../markdown/position.ts";

/** The first heading of a draft, else where it begins: where a finding about the whole of it stands. */
export function openingOf({ root, markdown }: Draft): Range {
  for (const { heading } of walk(root)) if (heading) return heading.words.range();
  const start = markdown.positionAt(0);
  return { start, end: start };
}
