import { CodeActionKind } from "vscode-languageserver";
import type { Connection, ServerCapabilities, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions, fixAllKind } from "../language/code-actions.ts";
import type { Answering } from "./answer.ts";
import { completion, triggers } from "./completion.ts";
import { resolved } from "./resolved.ts";

export const editingCapabilities: ServerCapabilities = {
  completionProvider: { triggerCharacters: [...triggers] },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
    resolveProvider: true,
  },
};

/** What helps with writing: completion, fixes and refactorings. */
export function registerEditing(
  connection: Connection,
  { answer }: Answering,
  documents: TextDocuments<TextDocument>,
): void {
  connection.onCompletion(answer(completion(documents)));
  connection.onCodeAction(
    answer(async ({ read, client }, { textDocument, range, context }) => {
      const document = await read(textDocument.uri);
      return document && codeActions(document, range, context, client.editing);
    }),
  );
  connection.onCodeActionResolve((action, token) => answer(resolved)(action, token, undefined));
}
