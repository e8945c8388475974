import { FileChangeType } from "vscode-languageserver";
import type { Connection, FileEvent, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configurationFile } from "../check/configuration.ts";
import type { ClientFeatures } from "./client.ts";
import { configurations, isConfigurationFile } from "./configurations.ts";
import { drafts } from "./drafts.ts";
import { filesOfClient, isBelow, remembered, unremembered } from "./files.ts";
import type { Files } from "./files.ts";
import { publisher } from "./push.ts";
import { reports } from "./reports.ts";
import { settings } from "./settings.ts";
import { todayInLondon } from "./today.ts";
import type { Workspace } from "./workspace-diagnostics.ts";

/** Everything that is known of the client's documents, and what follows when something happens to them. */
export function checking(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: ClientFeatures,
  disk: Files,
) {
  let folders = client.folders;
  const source = client.files ? filesOfClient(connection) : disk;
  const files = client.watching ? remembered(source) : unremembered(source);
  const open = (uri: string) => documents.get(uri);
  const textOf = (uri: string) => Promise.resolve(open(uri)?.getText() ?? files.read(uri));

  const clientSettings = settings(connection, client.settings);
  const configurationOf = configurations({
    textOf,
    workspaceFolderOf: (uri) => folders.filter((folder) => isBelow(uri, folder)).sort(longestFirst)[0],
    settingsOf: (folder) => clientSettings.of(folder),
  });
  const allDrafts = drafts({
    open,
    files,
    configurationOf,
    today: () => client.today ?? todayInLondon(),
    failed(uri, error) {
      connection.console.error(`${uri} could not be checked: ${String(error)}`);
    },
  });
  const reportOn = reports({ drafts: allDrafts, textOf, versionOf: (uri) => open(uri)?.version ?? null });
  const isShown = (uri: string) => open(uri) !== undefined || isConfigurationFile(uri);
  const publish = client.pull ? undefined : publisher(connection, { reportOn, isShown });

  /** Something other than a document has changed that findings depend on. */
  function refresh(): void {
    if (client.pull && client.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
    for (const uri of documents.keys()) opened(uri);
  }

  function opened(uri: string): void {
    if (!publish) return;
    publish.soon(uri);
    void configurationOf(uri).then(({ folder }) => {
      if (folder !== undefined) publish.soon(`${folder}/${configurationFile}`);
    });
  }

  return {
    client,
    read: allDrafts.read,
    reportOn,
    workspace: (): Workspace => ({ files, folders, open: documents.keys(), reportOn }),
    opened,
    changed: (uri: string) => {
      if (isConfigurationFile(uri)) refresh();
      publish?.soon(uri);
    },
    closed: (uri: string) => {
      files.forget(uri);
      allDrafts.forget(uri);
      if (isConfigurationFile(uri)) refresh();
      publish?.clear(uri);
    },
    settingsChanged: (all: unknown) => {
      clientSettings.changed(all);
      refresh();
    },
    foldersChanged: (added: readonly string[], removed: readonly string[]) => {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
      refresh();
    },
    filesChanged: (changes: readonly FileEvent[]) => {
      const forgotten = changes.flatMap(({ uri }) => files.forget(uri));
      if (changes.some(({ type }) => type !== FileChangeType.Changed)) files.forgetLists();
      if (forgotten.some(isConfigurationFile)) refresh();
    },
  };
}

export type Checking = ReturnType<typeof checking>;

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
