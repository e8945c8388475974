import { CodeActionKind, TextDocuments, TextDocumentSyncKind } from "vscode-languageserver";
import type { Connection, ServerCapabilities } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { codeActions, fixAllKind } from "./language/code-actions.ts";
import { knownFindings } from "./protocol.ts";
import type { KnownFindings } from "./protocol.ts";
import { answers } from "./server/answer.ts";
import { checking } from "./server/checking.ts";
import type { Checking } from "./server/checking.ts";
import { clientFeatures } from "./server/client.ts";
import type { Files } from "./server/files.ts";
import { navigate, navigationCapabilities } from "./server/navigation.ts";
import { completion, triggers } from "./server/completion.ts";
import { readingCapabilities, registerReading } from "./server/reading.ts";
import { resolved } from "./server/resolved.ts";
import { documentReport } from "./server/reports.ts";
import { answerViews } from "./server/views.ts";
import { watch } from "./server/watch.ts";
import { registerWord, type LoadWord } from "./server/word.ts";
import { workspaceReport } from "./server/workspace-diagnostics.ts";

const capabilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...readingCapabilities,
  completionProvider: { triggerCharacters: [...triggers] },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
    resolveProvider: true,
  },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
const pulled: ServerCapabilities = {
  diagnosticProvider: { identifier: "areaSend", interFileDependencies: true, workspaceDiagnostics: true },
};

/** Starts the language server on a connection. `disk` is for clients that do not find and read files themselves. */
export function startServer(connection: Connection, version: string, loadWord: LoadWord, disk?: Files): void {
  const documents = new TextDocuments(TextDocument);
  let state: Checking | undefined;
  const answer = answers(() => state);

  connection.onInitialize((params) => {
    const client = clientFeatures(params);
    state = checking(connection, documents, client, disk);
    return {
      capabilities: { ...capabilities, ...navigationCapabilities, ...(client.pull && pulled) },
      serverInfo: { name: "Area SEND", version },
    };
  });
  connection.onInitialized(() => state && watch(connection, state));

  documents.onDidOpen(({ document }) => state?.opened(document.uri));
  documents.onDidChangeContent(({ document }) => state?.changed(document.uri));
  documents.onDidClose(({ document }) => state?.closed(document.uri));
  documents.listen(connection);
  connection.onDidChangeConfiguration(({ settings }) => state?.settingsChanged(settings));
  connection.onDidChangeWatchedFiles(({ changes }) => state?.filesChanged(changes));

  connection.languages.diagnostics.on(
    answer(async ({ reportOn }, { textDocument, previousResultId }) =>
      documentReport(await reportOn(textDocument.uri), previousResultId),
    ),
  );
  connection.languages.diagnostics.onWorkspace(
    answer(({ workspace }, { previousResultIds }, token, progress) =>
      workspaceReport(workspace(), previousResultIds, token, progress),
    ),
  );
  registerReading(connection, answer);
  connection.onCompletion(answer(completion(documents)));
  connection.onCodeAction(
    answer(async ({ read, client }, { textDocument, range, context }) => {
      const document = await read(textDocument.uri);
      return document && codeActions(document, range, context, client.editing);
    }),
  );
  navigate(connection, answer);
  connection.onCodeActionResolve((action, token) => answer(resolved)(action, token, undefined));

  connection.onRequest(
    knownFindings,
    answer((state, asked: KnownFindings) => state.knownFindings(asked)),
  );

  registerWord(connection, answer, documents, loadWord);
  answerViews(connection, answer);

  connection.listen();
}
