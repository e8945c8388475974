import { readdirSync, readFileSync } from "node:fs";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readDraft } from "../../server/src/draft/read.ts";
import type { Draft } from "../../server/src/draft/draft.ts";
import type { Document } from "../../server/src/language/document.ts";
import { refactoringsAt } from "../../server/src/language/refactorings/refactorings.ts";
import type { Refactoring } from "../../server/src/language/refactorings/refactoring.ts";
import { plainText } from "../../server/src/language/snippet.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rules } from "../../server/src/rules/index.ts";
import { documentOf } from "./findings.ts";

/** What may be rewritten where the words stand in a text. */
export function offeredAt(text: string, words: string): Refactoring[] {
  const document = documentOf(text);
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`Not in the text: ${words}`);
  const place = document.markdown().positionAt(at);
  return refactoringsAt(document, { start: place, end: place });
}

/** The text after the refactoring of that name where the words stand; blanks stand in square brackets. */
export function refactored(text: string, words: string, name: string): string {
  const chosen = offeredAt(text, words).find((each) => each.name === name);
  if (!chosen) throw new Error(`Not offered: ${name}`);
  return applied(text, chosen);
}

/** The text after a refactoring. Its lines end as those of the text do. */
export function applied(text: string, refactoring: Refactoring): string {
  const { eol } = readMarkdown(text);
  const edits = refactoring.edits().map(({ range, snippet }) => ({
    range: { start: { ...range.start }, end: { ...range.end } },
    newText: plainText(snippet).replace(/\r?\n/g, eol),
  }));
  return TextDocument.applyEdits(TextDocument.create("file:///a.md", "markdown", 1, text), edits);
}

/** Every refactoring that is offered in the middle of some line, each once. */
export function allOffered(document: Document): Refactoring[] {
  const markdown = document.markdown();
  const found = new Map<string, Refactoring>();
  const last = markdown.positionAt(markdown.text.length).line;
  for (let line = 0; line <= last; line++) {
    const length = markdown.positionAt(markdown.offsetAt({ line, character: Infinity })).character;
    const place = { line, character: Math.floor(length / 2) };
    for (const each of length > 0 ? refactoringsAt(document, { start: place, end: place }) : []) {
      const key = `${each.name} ${each.title} ${placeOf(each)}`;
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

function placeOf(refactoring: Refactoring): string {
  const [first] = refactoring.edits();
  return first ? `${first.range.start.line}:${first.range.start.character}` : "";
}

export function draftOf(text: string, kind?: Draft["kind"]): Draft | undefined {
  const { settings, today } = documentOf("");
  return readDraft(readMarkdown(text), { today, calendar: settings.calendar, kind });
}

/** All drafts that the project has: examples, those read by a careful reader, and the examples of the rules. */
export function allDrafts(): [name: string, text: string][] {
  const inFolder = (folder: string): [string, string][] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]);
  return [
    ...inFolder("examples"),
    ...inFolder("test/drafts"),
    ...rules.map(({ id, good }): [string, string] => [`${id}, good`, good]),
  ];
}
