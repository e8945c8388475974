import type { Draft } from "../draft/draft.ts";
import { readDraft, type ReadOptions } from "../draft/read.ts";
import { readMarkdown } from "../markdown/read.ts";
import type { Companions } from "../rules/rule.ts";
import { catalogues } from "./catalogue.ts";
import { companionFinder, folderOf, subjectOf } from "./companions.ts";
import type { Library } from "./companions.ts";

/** The companions of a draft among files that are at hand as texts, by their paths. */
export function companionsAmong(
  files: ReadonlyMap<string, string>,
  options: ReadOptions,
): (path: string, draft: Draft) => Companions {
  const library: Library = {
    folder: (path) => ({
      names: [...files.keys()]
        .filter((file) => folderOf(file) === path)
        .map((file) => file.slice(path.length + 1)),
      textOf: (name) => files.get(`${path}/${name}`),
    }),
    read: (_path, text, kind) => readDraft(readMarkdown(text), { ...options, kind }),
    markdown: (_path, text) => readMarkdown(text),
    kindGiven: () => undefined,
    shown: (name) => name,
  };
  const find = companionFinder(library, catalogues(library));
  return (path, draft) => find(path, subjectOf(draft));
}
