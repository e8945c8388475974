import type { FrontMatter } from "../draft/front-matter.ts";
import type { Section } from "../draft/sections.ts";
import { walk } from "../draft/sections.ts";
import { notPlaces } from "../guidance/place-words.ts";
import { startsUpper } from "../markdown/letters.ts";

/** The words of the local area's name, as the front matter or the document's own title tells it; else none. */
export function areaWordsOf(frontMatter: FrontMatter, root: Section): ReadonlySet<string> {
  const told = frontMatter.area ?? frontMatter.title ?? titleOf(root) ?? "";
  return new Set(placeWords(told, frontMatter.area !== undefined));
}

function titleOf(root: Section): string | undefined {
  for (const { heading, title, elements } of walk(root)) {
    if (heading) return title;
    const first = elements[0];
    if (first?.type === "paragraph" && first.words.text.length < 200) return first.words.text;
  }
  return undefined;
}

function placeWords(text: string, isName: boolean): string[] {
  const words = text.slice(0, 200).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return words
    .filter((word) => isName || startsUpper(word))
    .map((word) => word.toLowerCase().replace(/[’']s$/u, ""))
    .filter((word) => word.length > 2 && !notPlaces.has(word));
}
