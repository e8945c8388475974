import { readdirSync } from "node:fs";
import type { Draft, Kind } from "../draft/draft.ts";
import { readDraft } from "../draft/read.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Companions } from "../rules/rule.ts";
import { companionFinder, folderOf, subjectOf } from "../workspace/companions.ts";
import type { Folder } from "../workspace/companions.ts";
import type { Configured } from "./configurations.ts";
import { isMarkdown, readText, shownAs } from "./disk.ts";
import { markdownOf } from "./read.ts";

/** Finds the documents beside a draft on the disk. Folders and files are read when a rule asks for them, and once. */
export function companionsOnDisk(
  today: PlainDate,
  configured: (path: string) => Configured,
): (path: string, draft: Draft) => Companions {
  const folder = once((path: string): Folder => folderAt(path));
  const read = once((key: string): Draft | undefined => {
    const [path = "", kind] = key.split("\n");
    const text = folder(folderOf(path)).textOf(path.slice(folderOf(path).length + 1)) ?? "";
    const { configuration, kind: given } = configured(path);
    const { calendar } = configuration;
    return readDraft(markdownOf(text), { today, calendar, kind: given ?? (kind as Kind | undefined) });
  });
  const find = companionFinder({
    folder,
    read: (path, _text, kind) => read(kind ? `${path}\n${kind}` : path),
    markdown: (_path, text) => markdownOf(text),
    kindGiven: (path) => configured(path).kind,
    shown: (name) => name,
  });
  return (path, draft) => find(shownAs(path), subjectOf(draft));
}

function folderAt(path: string): Folder {
  return { names: namesIn(path), textOf: once((name: string) => textAt(`${path}/${name}`)) };
}

/** The Markdown files of a folder; none where it cannot be opened. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isMarkdown).sort();
  } catch {
    return [];
  }
}

/** What a file says; where it is checked itself, that check says why it cannot be read. */
function textAt(path: string): string | undefined {
  try {
    return readText({ path, shown: path });
  } catch {
    return undefined;
  }
}

function once<Value>(ask: (key: string) => Value): (key: string) => Value {
  const answers = new Map<string, Value>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Value;
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}
