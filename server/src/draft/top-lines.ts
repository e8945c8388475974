import { walk, type Section } from "./sections.ts";
import { statementsOf } from "./statements.ts";

const longestLine = 400;

/** The first `most` headings and statements of a document, each by its first 400 characters. */
export function topLines(root: Section, most: number): string[] {
  const found: string[] = [];
  for (const { title, elements } of walk(root)) {
    found.push(title, ...statementsOf(elements.slice(0, most)).map(({ text }) => text));
    if (found.length >= most) break;
  }
  return found
    .filter((line) => line !== "")
    .slice(0, most)
    .map((line) => line.slice(0, longestLine));
}
