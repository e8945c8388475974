import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Group } from "../../server/src/draft/mentions/group.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { rename } from "../../server/src/language/rename.ts";
import type { MarkdownText } from "../../server/src/markdown/elements.ts";
import type { Position } from "../../server/src/markdown/position.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { catalogues } from "../../server/src/workspace/catalogue.ts";
import { companionFinder, folderOf, type Library } from "../../server/src/workspace/companions.ts";
import { groupFinder } from "../../server/src/workspace/group.ts";

/** Texts by their paths. */
export type Files = ReadonlyMap<string, string>;

const options = { today: "2026-11-22", calendar: defaultCalendar };

/** The group of a draft among files that are all in memory. */
export function groupAmong(files: Files, path: string): Group {
  const read = new Map<string, MarkdownText>();
  const markdown = (text: string): MarkdownText => {
    const known = read.get(text) ?? readMarkdown(text);
    read.set(text, known);
    return known;
  };
  const library: Library = {
    folder: (at) => ({
      names: [...files.keys()]
        .filter((file) => folderOf(file) === at)
        .map((file) => file.slice(at.length + 1)),
      textOf: (name) => files.get(`${at}/${name}`),
    }),
    read: (_path, text, kind) => readDraft(markdown(text), { ...options, kind }),
    markdown: (_path, text) => markdown(text),
    kindGiven: () => undefined,
    shown: (name) => name,
  };
  const cardsIn = catalogues(library);
  const draft = readDraft(markdown(files.get(path) ?? ""), options);
  if (!draft) throw new Error(`not taken for a draft: ${path}`);
  return groupFinder(library, cardsIn, companionFinder(library, cardsIn))(path, draft);
}

/** The files with a number changed. Throws a `Refusal` as `rename` does. */
export function renamedIn(files: Files, path: string, position: Position, by: string): Files {
  const edit = rename({ path, position }, by, groupAmong(files, path), {
    annotations: false,
    versions: false,
    versionOf: () => null,
    read: ({ draft }, text) => readDraft(readMarkdown(text), { ...options, kind: draft.kind }),
  });
  if (!edit) throw new Error("nothing has that number");
  return applied(files, edit);
}

function applied(files: Files, { changes = {} }: WorkspaceEdit): Files {
  const next = new Map(files);
  for (const [path, edits] of Object.entries(changes))
    next.set(path, withEdits(files.get(path) ?? "", edits));
  return next;
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const markdown = readMarkdown(text);
  return edits
    .map(({ range, newText }) => ({
      from: markdown.offsetAt(range.start),
      to: markdown.offsetAt(range.end),
      newText,
    }))
    .sort((one, other) => other.from - one.from)
    .reduce((done, { from, to, newText }) => done.slice(0, from) + newText + done.slice(to), text);
}
