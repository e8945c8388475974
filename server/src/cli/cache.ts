import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, makeFolder, quietly, removeOld } from "./cache-folder.ts";
import { writeWhole } from "./disk.ts";
import { digestOf } from "./remembered.ts";
import type { FolderMemory, Remembered } from "./remembered.ts";

/**
 * What is remembered of folders from one run to the next, one file a folder, in the user's own folder for such. Nothing
 * depends on it: where it is gone, damaged, or cannot be written, files are checked anew.
 */
export interface Cache {
  /** What is remembered of a folder, if it was learnt under the same `terms`. */
  recall(folder: string, terms: string): FolderMemory;
  keep(folder: string, terms: string, memory: FolderMemory): void;
  /** To be called when all is kept: removes what was not used for long. */
  tidy(): void;
}

export const noCache: Cache = { recall: () => new Map(), keep: () => undefined, tidy: () => undefined };

export function cacheOnDisk(place = cacheFolder()): Cache {
  if (place === undefined) return noCache;
  const fileOf = (folder: string) => join(place, `${digestOf(folder)}.json`);
  return {
    recall(folder, terms) {
      return quietly(() => read(readFileSync(fileOf(folder), "utf8"), terms)) ?? new Map();
    },
    keep(folder, terms, memory) {
      quietly(() => {
        makeFolder(place);
        const path = fileOf(folder);
        // Findings quote drafts, which may name children.
        writeWhole({ path, shown: path }, written(terms, memory), 0o600);
      });
    },
    tidy() {
      removeOld(place);
    },
  };
}

/** The digest of the rest comes first, so that a file that was damaged is told. */
function written(terms: string, memory: FolderMemory): string {
  const content = JSON.stringify({ terms, files: [...memory] });
  return `${digestOf(content)}\n${content}`;
}

function read(text: string, terms: string): FolderMemory | undefined {
  const [digest] = text.split("\n", 1);
  const content = text.slice((digest?.length ?? 0) + 1);
  if (digest !== digestOf(content)) return undefined;
  const kept = JSON.parse(content) as { readonly terms: string; readonly files: [string, Remembered][] };
  return kept.terms === terms ? new Map(kept.files) : undefined;
}
