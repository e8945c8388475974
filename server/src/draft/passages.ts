import { once } from "../markdown/once.ts";
import type { Draft } from "./draft.ts";
import { purposeOf } from "./purpose.ts";
import { walk, type Section } from "./sections.ts";
import { statementsOf } from "./statements.ts";

/** What a part of a document says, piece by piece: its heading, sentences, bullets and cells. */
export type Passages = readonly string[];

/** What a document says about its area, part by part, without its glossary. What is said of a part may be remembered with its list. */
export const passagesByPart = once(({ root }: Pick<Draft, "root">): readonly Passages[] =>
  walk(root)
    .filter((section) => !isGlossary(section))
    .map((section) => passagesIn(section)),
);

/** The same in one list. */
export function passagesOf(draft: Pick<Draft, "root">): Passages {
  return passagesByPart(draft).flat();
}

export function isGlossary(section: Section): boolean {
  return purposeOf(section) === "glossary";
}

export const passagesIn = once(({ title, elements }: Section): Passages => {
  const statements = statementsOf(elements).map(({ text }) => text);
  return title === "" ? statements : [title, ...statements];
});
