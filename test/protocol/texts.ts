import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../../server/src/markdown/position.ts";

/** A plan whose second action has no timescale. */
export const plan = `---
kind: priority-action-plan
area: Norland
---

# Norland priority action plan

Norland Council is the principal authority. The plan is about children with special educational needs and disabilities. Norland ICB is the integrated care board (ICB).

## Area 1: Children wait too long

| Action | Owner | Timescale | Measure of success |
| --- | --- | --- | --- |
| Agree one pathway 👩‍👩‍👧 | Norland ICB | 31 March 2027 | Children wait no longer than 18 weeks by July 2027 |
| Train “link” workers 🙂 | Norland Council | | 90% of families say that they know whom to ask by July 2027 |
`;

/** The line of the action that has no timescale. */
export const weakLine = plan.split("\n").findIndex((line) => line.startsWith("| Train"));

/** Where the timescale is missing. */
export const blank: Range = (() => {
  const character = (plan.split("\n")[weakLine] ?? "").indexOf("| |") + 2;
  return { start: { line: weakLine, character }, end: { line: weakLine, character } };
})();

export const crlf = (text: string) => text.replaceAll("\n", "\r\n");

export const notOurs = "# Shopping\n\n- Bread, by Friday\n- TBC\n";

export interface TextChange {
  readonly range: Range;
  readonly newText?: string;
  readonly snippet?: { readonly value: string };
}

/** The text after the changes; a snippet's blanks are filled with `words`. */
export function edited(text: string, changes: readonly TextChange[], words: string): string {
  const edits = changes.map(({ range, newText, snippet }) => ({
    range: { start: { ...range.start }, end: { ...range.end } },
    newText: newText ?? (snippet?.value ?? "").replace(/\$\{\d+[:|][^}]*\}/g, words),
  }));
  return TextDocument.applyEdits(TextDocument.create("file:///a.md", "markdown", 1, text), edits);
}
