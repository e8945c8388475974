import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions } from "../language/code-actions.ts";
import type { Answering } from "./answer.ts";
import { completion } from "./completion.ts";
import { resolved } from "./resolved.ts";

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
