import { TextDocuments, TextDocumentSyncKind } from "vscode-languageserver";
import type { Connection, ServerCapabilities } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { answers } from "./server/answer.ts";
import { checking } from "./server/checking.ts";
import type { Checking } from "./server/checking.ts";
import { clientFeatures } from "./server/client.ts";
import { diagnosticsCapabilities, registerDiagnostics } from "./server/diagnostics.ts";
import { editingCapabilities, registerEditing } from "./server/editing.ts";
import type { Files } from "./server/files.ts";
import { navigationCapabilities, registerNavigation } from "./server/navigation.ts";
import { readingCapabilities, registerReading } from "./server/reading.ts";
import { turns } from "./server/turns.ts";
import { registerViews } from "./server/views.ts";
import { watch } from "./server/watch.ts";
import { registerWord, type LoadWord } from "./server/word.ts";

const capabilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  ...readingCapabilities,
  ...editingCapabilities,
  ...navigationCapabilities,
};

/** Starts the language server on a connection. `disk` is for clients that do not find and read files themselves. */
export function startServer(connection: Connection, version: string, loadWord: LoadWord, disk?: Files): void {
  const documents = new TextDocuments(TextDocument);
  const whose = turns();
  let state: Checking | undefined;
  const answering = answers(whose, () => state);

  connection.onInitialize((params) => {
    const client = clientFeatures(params);
    state = checking(connection, documents, client, whose, disk);
    return {
      capabilities: { ...capabilities, ...(client.pull && diagnosticsCapabilities) },
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

  registerDiagnostics(connection, answering, documents);
  registerReading(connection, answering);
  registerEditing(connection, answering, documents);
  registerNavigation(connection, answering);
  registerWord(connection, answering, documents, loadWord);
  registerViews(connection, answering);

  connection.listen();
}
