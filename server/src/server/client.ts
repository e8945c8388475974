import type { InitializeParams } from "vscode-languageserver";
import { isPlainDate } from "../guidance/calendar.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { Renaming } from "../language/rename.ts";
import type { Editing } from "../language/workspace-edit.ts";

/** What the client at the other end can do. */
export interface ClientFeatures {
  /** It asks for diagnostics, and need not be sent them. */
  readonly pull: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refresh: boolean;
  /** It says when workspace folders come and go. */
  readonly folderChanges: boolean;
  /** It can be asked for settings. */
  readonly settings: boolean;
  /** It says when settings change, if asked to. */
  readonly settingsChanges: boolean;
  /** It says when files change, if asked to. */
  readonly watching: boolean;
  /** It finds and reads files for us. */
  readonly files: boolean;
  /** It shows a finding's message beside every hover. */
  readonly showsMessages: boolean;
  /** It has a command that shows places of a document. */
  readonly showsPlaces: boolean;
  /** It can be told to ask for these again. */
  readonly refreshes: { readonly hints: boolean; readonly lenses: boolean };
  /** What is completed may have stops to fill in. */
  readonly snippets: boolean;
  readonly editing: Editing & Renaming;
  /** The date to check against, where it is not today. */
  readonly today: PlainDate | undefined;
  /** The URIs of the workspace folders at the start. */
  readonly folders: readonly string[];
}

export function clientFeatures(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = params.capabilities;
  const { files, showsMessages, showsPlaces, today } = (params.initializationOptions ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport ?? false,
    folderChanges: workspace?.workspaceFolders ?? false,
    settings: workspace?.configuration ?? false,
    settingsChanges: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    files: files === true,
    showsMessages: showsMessages === true,
    showsPlaces: showsPlaces === true,
    refreshes: {
      hints: workspace?.inlayHint?.refreshSupport ?? false,
      lenses: workspace?.codeLens?.refreshSupport ?? false,
    },
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    editing: {
      snippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
      versions: workspace?.workspaceEdit?.documentChanges ?? false,
      annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      later: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") ?? false,
    },
    today: typeof today === "string" && isPlainDate(today) ? today : undefined,
    folders: foldersOf(params),
  };
}

/** Old clients name one root and no folders. */
function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = params as { readonly rootUri?: string | null };
  return rootUri ? [rootUri] : [];
}
