import { once } from "../markdown/once.ts";
import type { Draft } from "./draft.ts";
import { purposeOf } from "./purpose.ts";
import { walk } from "./sections.ts";
import { statementsOf } from "./statements.ts";

/** What a document says about its area, piece by piece: headings, sentences, bullets and cells, without its glossary. */
export const passagesOf = once(({ root }: Draft): readonly string[] =>
  [...walk(root)].flatMap((section) => {
    if (purposeOf(section) === "glossary") return [];
    const statements = statementsOf(section.elements).map(({ text }) => text);
    return section.title === "" ? statements : [section.title, ...statements];
  }),
);
