import type { Connection, InitializeParams, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { answers } from "./answer.ts";
import { checking } from "./checking.ts";
import { clientFeatures } from "./client.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { registerEditing } from "./editing.ts";
import type { Files } from "./files.ts";
import { registerNavigation } from "./navigation.ts";
import { registerReading } from "./reading.ts";
import { turns } from "./turns.ts";
import { registerViews } from "./views.ts";
import { watch } from "./watch.ts";
import { registerWord, type LoadWord } from "./word.ts";

export interface Means {
  readonly loadWord: LoadWord;
  /** For clients that do not find and read files themselves. */
  readonly disk?: Files;
}

/** All that the server does for a client that has said what it can do. */
export function registerFeatures(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  { loadWord, disk }: Means,
): void {
  const whose = turns();
  const state = checking(connection, documents, clientFeatures(params), whose, disk);
  const answering = answers(whose, state);

  connection.onInitialized(() => watch(connection, state));
  documents.onDidOpen(({ document }) => {
    state.opened(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    state.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    state.closed(document.uri);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    state.settingsChanged(settings);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    state.filesChanged(changes);
  });

  registerDiagnostics(connection, answering, documents);
  registerReading(connection, answering);
  registerEditing(connection, answering, documents);
  registerNavigation(connection, answering);
  registerWord(connection, answering, documents, loadWord);
  registerViews(connection, answering);
}
