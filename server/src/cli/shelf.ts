import { readdirSync } from "node:fs";
import { mostFiles } from "../workspace/beside.ts";
import type { Trait } from "../workspace/beside.ts";
import { isMarkdown, readTextBytes } from "./disk.ts";
import { once } from "./once.ts";
import { digestOf } from "./remembered.ts";
import type { Disk, KeptCard } from "./remembered.ts";
import type { Settings } from "./settings.ts";

/** Folders and files as a run finds them: each is looked at once. `card` is asked for the drafts beside a draft. */
export function shelf(
  settings: (folder: string) => Settings | undefined,
  card: (path: string) => KeptCard | null,
): Disk {
  const names = once(namesIn);
  const digest = once(digestAt);
  const traits = once((folder) =>
    names(folder).length > mostFiles
      ? []
      : names(folder).flatMap((name) => traitOf(card(`${folder}/${name}`))),
  );
  return {
    digest,
    settings: once((folder) => {
      const found = settings(folder);
      return found ? digestOf(JSON.stringify([found.folder, found.text])) : "";
    }),
    listing: (folder) => ({
      names: names(folder),
      isReadable: (name) => digest(`${folder}/${name}`) !== undefined,
    }),
    cards: (folder, except) => traits(folder).filter(({ name }) => name !== except),
    shown: (name) => name,
  };
}

function traitOf(card: KeptCard | null): Trait[] {
  return card ? [{ ...card, area: new Set(card.area) }] : [];
}

/** The Markdown files of a folder; none where it cannot be opened. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isMarkdown).sort();
  } catch {
    return [];
  }
}

/** Where a file that cannot be read is checked itself, that check says why. */
function digestAt(path: string): string | undefined {
  try {
    return digestOf(readTextBytes({ path, shown: path }));
  } catch {
    return undefined;
  }
}
