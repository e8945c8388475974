import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft, Kind } from "../draft/draft.ts";
import { readDraft } from "../draft/read.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { catalogues } from "../workspace/catalogue.ts";
import { companionFinder, filesNamed, folderOf } from "../workspace/companions.ts";
import type { Folder, Library } from "../workspace/companions.ts";
import { groupFinder } from "../workspace/group.ts";
import { decoded, kindGiven } from "./configurations.ts";
import type { Configured } from "./configurations.ts";
import { whileUnwatched } from "./files.ts";
import type { Files } from "./files.ts";

interface Sources {
  readonly open: (uri: string) => TextDocument | undefined;
  /** The URIs of the documents that are open. */
  readonly opened: () => readonly string[];
  readonly files: Files;
  readonly configurationOf: (uri: string) => Promise<Configured>;
  readonly today: () => PlainDate;
  readonly markdown: (uri: string, text: string) => MarkdownText;
  /** The client says when files change; else a folder is looked at again after a while. */
  readonly watched: boolean;
  /** Told of a folder that has been read at last, after `load` gave up waiting. */
  readonly late: (path: string) => void;
}

/** A folder as it was when it was last read. */
interface Shelf {
  readonly folder: Folder;
  readonly configured: Configured;
  readonly texts: ReadonlyMap<string, string | undefined>;
  readonly read: number;
}

interface Read {
  readonly text: string;
  readonly given: Kind | undefined;
  readonly configured: Configured;
  readonly today: PlainDate;
  readonly draft: Draft | undefined;
}

const glob = "*.{md,markdown}";
/** Milliseconds for which a document waits for what stands beside it. */
const patience = 2000;
/** As many files as are read side by side. */
const atOnce = 64;
/** As many companions as are kept read. */
const mostDrafts = 40;

/**
 * The folders around the documents that are checked. They are read when a rule first asks for what stands beside a
 * document: it is then found missing here, `load` reads it, and the document is checked again.
 */
export function neighbours(sources: Sources) {
  const { open, opened, files, configurationOf, today, markdown, watched, late } = sources;
  const shelves = new Map<string, Shelf>();
  /** The files of a folder that have changed since it was read; null: any, and its list too. */
  const changed = new Map<string, Set<string> | null>();
  const drafts = new Map<string, Read>();
  const loading = new Map<string, { readonly done: Promise<void>; readonly since: number }>();
  let looked = new Map<string, Folder | undefined>();

  function isFresh(path: string, { read }: Shelf): boolean {
    return !changed.has(path) && (watched || Date.now() - read < whileUnwatched);
  }

  function folderNow(path: string): Folder | undefined {
    const shelf = shelves.get(path);
    return shelf && isFresh(path, shelf) ? shelf.folder : undefined;
  }

  function read(uri: string, text: string, kind?: Kind): Draft | undefined {
    const configured = shelves.get(folderOf(uri))?.configured;
    if (!configured) return undefined;
    const key = `${uri}\n${kind ?? ""}`;
    const before = drafts.get(key);
    const given = kindGiven(uri, configured) ?? kind;
    const day = today();
    if (
      before?.text === text &&
      before.given === given &&
      before.today === day &&
      before.configured === configured
    )
      return before.draft;
    const { calendar } = configured.configuration;
    const draft = readDraft(markdown(uri, text), { today: day, calendar, kind: given });
    drafts.delete(key);
    drafts.set(key, { text, given, configured, today: day, draft });
    for (const oldest of drafts.keys()) if (drafts.size > mostDrafts) drafts.delete(oldest);
    return draft;
  }

  async function load(path: string): Promise<void> {
    const before = shelves.get(path);
    const names = changed.get(path);
    // What changes from here on is a change of what is being read.
    changed.delete(path);
    const isListed = before !== undefined && names && isFresh(path, before);
    const uris = isListed ? before.folder.names.map((name) => `${path}/${name}`) : await list(path);
    const known = isListed ? before.texts : new Map<string, string | undefined>();
    const texts = new Map<string, string | undefined>();
    for (let from = 0; from < uris.length; from += atOnce) {
      const read = uris.slice(from, from + atOnce).map(async (uri) => {
        const name = uri.slice(path.length + 1);
        if (known.has(name) && !names?.has(name)) return [name, known.get(name)] as const;
        return [name, open(uri)?.getText() ?? (await files.read(uri))] as const;
      });
      for (const [name, text] of await Promise.all(read)) texts.set(name, text);
    }
    const configured = await configurationOf(`${path}/any.md`);
    const folder = { names: [...texts.keys()], textOf: (name: string) => texts.get(name) };
    shelves.set(path, { folder, configured, texts, read: Date.now() });
  }

  async function list(path: string): Promise<string[]> {
    const found = await files.find(path, glob);
    const isHere = (uri: string): boolean => folderOf(uri) === path && /\.(?:md|markdown)$/i.test(uri);
    const here = opened().filter(isHere);
    // The client may write the name of one file in other signs than the disk does.
    const known = new Set(here.map(decoded));
    const others = found.filter((uri) => isHere(uri) && !known.has(decoded(uri)));
    return [...here, ...others].sort();
  }

  /** False where it takes too long; it is then read all the same. */
  function loadInTime(path: string): Promise<boolean> {
    const { done, since } = loading.get(path) ?? startLoading(path);
    return inTime(done, since + patience - Date.now());
  }

  function startLoading(path: string): { readonly done: Promise<void>; readonly since: number } {
    const since = Date.now();
    const done = load(path).finally(() => {
      loading.delete(path);
      if (Date.now() - since >= patience) late(path);
    });
    const started = { done, since };
    loading.set(path, started);
    return started;
  }

  const library: Library = {
    folder(path) {
      if (!isFolder(path)) return undefined;
      const folder = folderNow(path);
      looked.set(path, folder);
      return folder;
    },
    read,
    markdown,
    kindGiven(path) {
      const configured = shelves.get(folderOf(path))?.configured;
      return configured && kindGiven(path, configured);
    },
    shown: decoded,
  };
  const cardsIn = catalogues(library);
  const find = companionFinder(library, cardsIn);

  return {
    find,
    /** The drafts that share the numbers of areas and actions with this one. */
    group: groupFinder(library, cardsIn, find),
    /** The files that a draft names in its front matter. */
    named: (uri: string, draft: Draft) => filesNamed(uri, draft, library),
    /** The folders that have been looked into since this was last asked; undefined for those that `load` is to read. */
    lookedInto(): Looked {
      const folders = looked;
      looked = new Map();
      return folders;
    },
    /** They are all as they were. */
    areAsBefore: (folders: Looked): boolean =>
      [...folders].every(([path, folder]) => folder !== undefined && folderNow(path) === folder),
    /** Some of them have to be read first. */
    isWanting: (folders: Looked): boolean => [...folders.values()].includes(undefined),
    /** Reads those that are not known as they are now. False where that takes too long to wait for. */
    async load(folders: Looked): Promise<boolean> {
      const unknown = [...folders.keys()].filter((path) => !folderNow(path));
      return (await Promise.all(unknown.map(loadInTime))).every(Boolean);
    },
    /** The file says something else now, as far as is known. Says whether any document may depend on it. */
    touch(uri: string): boolean {
      const path = folderOf(uri);
      const shelf = shelves.get(path);
      if (!shelf && !loading.has(path)) return false;
      const names = changed.get(path);
      if (!shelf?.texts.has(uri.slice(path.length + 1))) changed.set(path, null);
      else if (names !== null)
        changed.set(path, (names ?? new Set<string>()).add(uri.slice(path.length + 1)));
      return true;
    },
    /** Files came or went, or are read in another way. */
    touchAll(): void {
      for (const path of [...shelves.keys(), ...loading.keys()]) changed.set(path, null);
    },
  };
}

/** A document that is not saved yet stands in no folder; nobody keeps drafts at the top of a disk. */
function isFolder(path: string): boolean {
  return /^(?!untitled:)[^:/]+:(?:\/\/[^/]*)?\/[^/]/i.test(path);
}

async function inTime(done: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, milliseconds), false);
  });
  try {
    return await Promise.race([done.then(() => true), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** Folders by their path. */
export type Looked = ReadonlyMap<string, Folder | undefined>;
