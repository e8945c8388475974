import type { WorkspaceEdit } from "vscode-languageserver";
import type { Edit } from "../check/finding.ts";
import type { Document } from "./document.ts";
import { hasBlanks, plainText } from "./snippet.ts";

/** What the client can apply. */
export interface Editing {
  /** Text with blanks to fill in (`workspace.workspaceEdit.snippetEditSupport`). */
  readonly snippets: boolean;
  /** Changes to a certain version of a document (`workspace.workspaceEdit.documentChanges`). */
  readonly versions: boolean;
  /** Changes that are worked out when they are chosen (`textDocument.codeAction.resolveSupport`). */
  readonly later: boolean;
}

/** A kind is asked for by its name or by the beginning of it: `source` asks for `source.fixAll` too. */
export function isAsked(kind: string, only: readonly string[]): boolean {
  return only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

/** The edits as the client takes them; the lines end as the document's do. */
export function workspaceEdit(edits: readonly Edit[], document: Document, editing: Editing): WorkspaceEdit {
  const { uri, version } = document;
  const { eol } = document.markdown();
  const ends = (text: string) => text.replace(/\r?\n/g, eol);
  const plain = edits.map(({ range, snippet }) => ({ range, newText: ends(plainText(snippet)) }));
  if (!editing.versions) return { changes: { [uri]: plain } };
  const changes = edits.map((edit, index) =>
    editing.snippets && hasBlanks(edit.snippet)
      ? { range: edit.range, snippet: { kind: "snippet" as const, value: ends(edit.snippet) } }
      : plain[index],
  );
  return {
    documentChanges: [
      { textDocument: { uri, version }, edits: changes.filter((edit) => edit !== undefined) },
    ],
  };
}
