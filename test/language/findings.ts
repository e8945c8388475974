import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import type { Finding, Fix } from "../../server/src/check/finding.ts";
import type { Draft } from "../../server/src/draft/draft.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import type { Document } from "../../server/src/language/document.ts";
import type { Range } from "../../server/src/markdown/position.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";

export function range(line: number, character: number, endCharacter = character): Range {
  return { start: { line, character }, end: { line, character: endCharacter } };
}

export function finding(place: Range, ...fixes: Fix[]): Finding {
  return {
    rule: "action-owner",
    severity: "error",
    message: "This action has no owner.",
    range: place,
    source: "Handbook, paragraph 149",
    fixes,
  };
}

export function fix(place: Range, snippet: string, title = "Add an owner"): Fix {
  return { title, edits: [{ range: place, snippet }] };
}

export const today = "2026-11-22";

/** What a text says as a draft; it has to be one. */
export function draftOf(text: string): Draft {
  const draft = documentOf(text).draft();
  if (!draft) throw new Error("The text was not taken for a draft.");
  return draft;
}

export function documentOf(text: string, ...findings: Finding[]): Document {
  const markdown = readMarkdown(text);
  const draft = readDraft(markdown, { today, calendar: defaultConfiguration.calendar });
  return {
    uri: "file:///plan.md",
    version: 3,
    findings,
    markdown: () => markdown,
    draft: () => draft,
    today,
    settings: defaultConfiguration,
  };
}
