import { join } from "node:path";
import type { Draft } from "../draft/draft.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Companions } from "../rules/rule.ts";
import { companionFinder, subjectOf } from "../workspace/companions.ts";
import type { Configured } from "./configurations.ts";
import { readText } from "./disk.ts";
import { once } from "./once.ts";
import { draftOf, markdownOf } from "./read.ts";
import type { Disk } from "./remembered.ts";

/** Finds the documents beside a draft on the disk. Files are read when a rule asks for them. */
export function companionsOnDisk(
  disk: Disk,
  today: PlainDate,
  configured: (path: string) => Configured,
): (path: string, draft: Draft) => Companions {
  const find = companionFinder(
    {
      folder: once((folder) => ({
        names: disk.listing(folder)?.names ?? [],
        textOf: (name) => textAt(join(folder, name)),
      })),
      read(path, text, kind) {
        const { configuration, kind: given } = configured(path);
        return draftOf(markdownOf(text), today, configuration.calendar, given ?? kind);
      },
      shown: (name) => name,
    },
    (folder, _listed, except) => disk.cards(folder, except),
  );
  return (path, draft) => find(path, subjectOf(draft));
}

/** What a file says; where it is checked itself, that check says why it cannot be read. */
function textAt(path: string): string | undefined {
  try {
    return readText({ path, shown: path });
  } catch {
    return undefined;
  }
}
