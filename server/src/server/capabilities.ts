import { CodeActionKind, TextDocumentSyncKind } from "vscode-languageserver";
import type { ServerCapabilities } from "vscode-languageserver";

/**
 * What calls for completion without being asked. Letters and figures too, as editors turn their own suggestions off in
 * Markdown: in prose they are answered from the line alone, with nothing.
 */
const triggers = Array.from(" |:(abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

/** What the server can do: told before the features themselves are loaded. */
export const capabilities: ServerCapabilities = {
  positionEncoding: "utf-16",
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  // reading.ts
  hoverProvider: true,
  documentSymbolProvider: { label: "Area SEND" },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  // editing.ts
  completionProvider: { triggerCharacters: triggers },
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      CodeActionKind.RefactorRewrite,
      `${CodeActionKind.SourceFixAll}.areaSend`,
    ],
    resolveProvider: true,
  },
  // navigation.ts
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentLinkProvider: {},
};

/** For clients that ask for findings; others are sent them. */
export const pulled: ServerCapabilities = {
  diagnosticProvider: { identifier: "areaSend", interFileDependencies: true, workspaceDiagnostics: true },
};
