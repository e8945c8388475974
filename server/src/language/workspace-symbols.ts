import type { SymbolInformation } from "vscode-languageserver";
import type { Draft } from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import { rangeOf } from "../markdown/place.ts";
import { symbolKinds } from "./document-symbols.ts";
import { onOneLine, partsOf } from "./parts.ts";

/** The questions, areas, actions and so on of a draft, as a search through all drafts finds them. */
export function symbolsIn(draft: Draft, uri: string): SymbolInformation[] {
  const title = titleOf(draft);
  return partsOf(draft).map(({ sort, name, place, area }) => ({
    name: name === "" ? "(no words)" : name,
    kind: symbolKinds[sort],
    containerName: sort === "action" && area ? onOneLine(area.title.text) : title,
    location: { uri, range: rangeOf(place) },
  }));
}

/** The letters of the search stand in the name in that order, as editors expect. All names fit an empty search. */
export function fitsSearch(name: string, search: string): boolean {
  const letters = Array.from(search.toLowerCase()).filter((letter) => letter.trim() !== "");
  let from = 0;
  const text = name.toLowerCase();
  return letters.every((letter) => {
    const at = text.indexOf(letter, from);
    from = at + letter.length;
    return at >= 0;
  });
}

function titleOf({ frontMatter, root }: Draft): string {
  const heading = [...walk(root)].find(({ title }) => title !== "")?.title;
  return onOneLine(frontMatter.title ?? heading ?? "");
}
