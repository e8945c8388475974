import { recent } from "../markdown/recent.ts";
import type { Draft } from "./draft.ts";
import { purposeOf } from "./purpose.ts";
import { walk } from "./sections.ts";
import { statementsOf } from "./statements.ts";

const known = recent<readonly string[]>(1_000_000);

/** What a document says about its area, piece by piece: headings, sentences, bullets and cells, without its glossary. */
export function passagesOf({ root, markdown }: Draft): readonly string[] {
  const before = known.get(markdown.text);
  if (before) return before;
  const passages = [...walk(root)].flatMap((section) => {
    if (purposeOf(section) === "glossary") return [];
    const statements = statementsOf(section.elements).map(({ text }) => text);
    return section.title === "" ? statements : [section.title, ...statements];
  });
  known.set(markdown.text, passages);
  return passages;
}
