import picomatch from "picomatch";
import type { Connection } from "vscode-languageserver";
import { findFiles, readFile } from "../protocol.ts";
import type { FileText, FindFiles, FoundFiles, ReadFile } from "../protocol.ts";
import { decoded } from "./configurations.ts";

/** The files of the workspace, wherever they are kept. All names are URIs. */
export interface Files {
  /** The files of a folder, at any depth, whose path below it fits the glob. */
  find(folder: string, glob: string): Promise<readonly string[]>;
  /** What a file says; undefined where it is not there or cannot be read as text. */
  read(file: string): Promise<string | undefined>;
}

/** Milliseconds after which a file that the client does not give is taken for one that cannot be read. */
const longestRead = 10_000;

/** The files that the client finds and reads for us, so that they need not be on a disk. */
export function filesOfClient(connection: Connection): Files {
  return {
    find: async (folder, glob) => {
      const asked: FindFiles = { folder, glob };
      const found = await connection.sendRequest<FoundFiles | null>(findFiles, asked);
      const fits = picomatch(glob, { nocase: true });
      return (found ?? []).filter((uri) => fits(pathBelow(uri, folder)));
    },
    read: (uri) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, longestRead, undefined);
        connection
          .sendRequest<FileText>(readFile, { uri } satisfies ReadFile)
          .then((text) => {
            resolve(text ?? undefined);
          }, reject)
          .finally(() => {
            clearTimeout(timer);
          });
      }),
  };
}

/** Files that are asked about once, until something is said to have happened to them. */
export interface RememberedFiles extends Files {
  /** Something happened to this file, or to this folder and all below it. Says which files will be read again. */
  forget(uri: string): readonly string[];
  /** Files came or went: folders are searched again when next asked for. */
  forgetLists(): void;
}

/** Failures are answers too: nothing found, nothing to read. */
export function remembered(files: Files): RememberedFiles {
  const texts = new Map<string, Promise<string | undefined>>();
  const lists = new Map<string, Promise<readonly string[]>>();
  return {
    find: (folder, glob) => once(lists, `${folder} ${glob}`, () => files.find(folder, glob).catch(() => [])),
    read: (file) => once(texts, file, () => files.read(file).catch(() => undefined)),
    forget(uri) {
      const forgotten = [...texts.keys()].filter((file) => file === uri || isBelow(file, uri));
      for (const file of forgotten) texts.delete(file);
      return forgotten;
    },
    forgetLists() {
      lists.clear();
    },
  };
}

/** Milliseconds for which files that nobody watches are taken to be as they were. */
export const whileUnwatched = 2000;

/** For clients that do not say when files change: what was asked about is asked about again after a while. */
export function rememberedBriefly(files: Files): RememberedFiles {
  let memory = remembered(files);
  let since = Date.now();
  function now(): RememberedFiles {
    if (Date.now() - since >= whileUnwatched) {
      memory = remembered(files);
      since = Date.now();
    }
    return memory;
  }
  return {
    find: (folder, glob) => now().find(folder, glob),
    read: (file) => now().read(file),
    forget(uri) {
      memory.forget(uri);
      return [uri];
    },
    forgetLists() {
      memory.forgetLists();
    },
  };
}

export function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The path of a file below its folder, as people write it. */
function pathBelow(file: string, folder: string): string {
  const path = decoded(file).slice(decoded(folder).length);
  return path.replace(/^\//, "");
}

function once<T>(answers: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = answers.get(key) ?? ask();
  answers.set(key, answer);
  return answer;
}
