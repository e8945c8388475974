import { AskedCompanions } from "./asked-companions.ts";
import type { Draft, Kind } from "../draft/draft.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import type { Companion, Companions, MissingFile } from "../rules/rule.ts";
import { areaWordsOf } from "./area-name.ts";
import { findBeside, keyOf, kindsOf, linkOf, nameIn, stepsOf } from "./beside.ts";
import type { Places, Sort, Subject, Trait } from "./beside.ts";
import type { Folder } from "./catalogue.ts";

export { folderOf } from "./beside.ts";
export type { Subject } from "./beside.ts";
export type { Folder } from "./catalogue.ts";

/** Where files are found and how they are read. Paths are written with `/`, as URIs are. */
export interface Library {
  /** The folder as it is now, the same object until something in it changes; undefined where it is not known. */
  folder(path: string): Folder | undefined;
  /** The draft that a file's text is, read as `kind` where that is given; undefined for any other Markdown. */
  read(path: string, text: string, kind?: Kind): Draft | undefined;
  markdown(path: string, text: string): MarkdownText;
  /** The kind that the configuration gives a file. */
  kindGiven(path: string): Kind | undefined;
  /** A file's name as people write it: a URI has `%20` for a space. */
  shown(name: string): string;
}

export function subjectOf({ kind, frontMatter, root }: Draft): Subject {
  return { kind, frontMatter, area: areaWordsOf(frontMatter, root) };
}

export type CompanionFinder = (path: string, subject: Subject) => Companions;

/** Finds the documents that belong to a draft. Nothing is read before it is asked for. */
export function companionFinder(
  library: Pick<Library, "folder" | "read" | "shown">,
  cardsIn: (path: string, folder: Folder, except: string) => readonly Trait[],
): CompanionFinder {
  const places: Places = {
    listing(path) {
      const folder = library.folder(path);
      return folder && { names: folder.names, isReadable: (name) => folder.textOf(name) !== undefined };
    },
    cards(path, except) {
      const folder = library.folder(path);
      return folder ? cardsIn(path, folder, except) : [];
    },
    shown: (name) => library.shown(name),
  };

  /** A file that is named as the report is one, even where its text does not show it. */
  function companion(folder: string, name: string, sort: Sort): Companion | undefined {
    const path = `${folder}/${name}`;
    const text = library.folder(folder)?.textOf(name);
    if (text === undefined) return undefined;
    const [kind, ...others] = kindsOf[sort];
    const draft =
      library.read(path, text) ?? (others.length === 0 ? library.read(path, text, kind) : undefined);
    return draft && kindsOf[sort].includes(draft.kind)
      ? { name: library.shown(name), path, draft }
      : undefined;
  }

  return (path, subject) => {
    const found = new Map<Sort, Companion | MissingFile | undefined>();
    const find = (sort: Sort): Companion | MissingFile | undefined => {
      if (!found.has(sort)) {
        const file = findBeside(path, subject, sort, places);
        found.set(sort, file && "name" in file ? companion(file.folder, file.name, sort) : file);
      }
      return found.get(sort);
    };
    const present = (sort: Sort): Companion | undefined => {
      const each = find(sort);
      return each && "draft" in each ? each : undefined;
    };
    const missing = (): MissingFile[] =>
      (["report", "plan"] as const).flatMap((sort) => {
        const each = linkOf(subject, sort) === undefined ? undefined : find(sort);
        return each && !("draft" in each) ? [each] : [];
      });
    return new AskedCompanions({ report: () => present("report"), plan: () => present("plan"), missing });
  };
}

/** The files that the front matter of a draft names and that are there, each with the key that names it. */
export function filesNamed(
  path: string,
  { frontMatter }: Pick<Subject, "frontMatter">,
  library: Pick<Library, "folder" | "shown">,
): { readonly key: (typeof keyOf)[Sort]; readonly path: string }[] {
  return (["report", "plan"] as const).flatMap((sort) => {
    const link = linkOf({ frontMatter }, sort);
    if (link === undefined) return [];
    const { written, folder: place } = stepsOf(path, link);
    const folder = library.folder(place);
    const name = folder && nameIn(folder, written, library);
    return name === undefined ? [] : [{ key: keyOf[sort], path: `${place}/${name}` }];
  });
}
