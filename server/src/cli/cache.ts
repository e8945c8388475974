import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
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

/** The most bytes that are kept, and for how many days. */
const limits = { bytes: 200_000_000, days: 30 };

export function cacheOnDisk(place = cacheFolder()): Cache {
  if (place === undefined) return noCache;
  const fileOf = (folder: string) => join(place, `${digestOf(folder)}.json`);
  return {
    recall(folder, terms) {
      return quietly(() => read(readFileSync(fileOf(folder), "utf8"), terms)) ?? new Map();
    },
    keep(folder, terms, memory) {
      quietly(() => {
        mkdirSync(place, { recursive: true, mode: 0o700 });
        const path = fileOf(folder);
        // Findings quote drafts, which may name children.
        writeWhole({ path, shown: path }, written(terms, memory), 0o600);
      });
    },
    tidy() {
      quietly(() => {
        removeOld(place);
      });
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

function removeOld(place: string): void {
  const oldest = Date.now() - limits.days * 86_400_000;
  const files = readdirSync(place)
    .flatMap((name) => quietly(() => ({ path: join(place, name), ...sizeAndTime(join(place, name)) })) ?? [])
    .sort((a, b) => b.time - a.time);
  let bytes = 0;
  for (const { path, size, time } of files) {
    bytes += size;
    if (time < oldest || bytes > limits.bytes) rmSync(path, { force: true });
  }
}

function sizeAndTime(path: string): { size: number; time: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, time: mtimeMs };
}

function quietly<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
