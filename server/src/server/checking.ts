import { FileChangeType } from "vscode-languageserver";
import type { Connection, FileEvent, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { baselineFile } from "../check/baseline-file.ts";
import { configurationFile } from "../check/configuration.ts";
import type { KnownFindings } from "../protocol.ts";
import type { ClientFeatures } from "./client.ts";
import { baselines, quietly } from "./baselines.ts";
import { configurations } from "./configurations.ts";
import { drafts } from "./drafts.ts";
import { onNewDay } from "./day.ts";
import { filesOfClient, isBelow, remembered, rememberedBriefly } from "./files.ts";
import type { Files } from "./files.ts";
import { knownFindings } from "./known-findings.ts";
import { isOwnFile } from "./own-files.ts";
import { publisher } from "./push.ts";
import { askForViews } from "./reading.ts";
import { reports } from "./reports.ts";
import { settings } from "./settings.ts";
import { todayInLondon } from "./today.ts";
import type { Turns } from "./turns.ts";
import { filesOf } from "./workspace-diagnostics.ts";
import type { Workspace } from "./workspace-diagnostics.ts";

/** Everything that is known of the client's documents, and what follows when something happens to them. */
export function checking(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: ClientFeatures,
  turns: Turns,
  disk: Files | undefined,
) {
  let folders = client.folders;
  const source = client.files || !disk ? filesOfClient(connection) : disk;
  const files = client.watching ? remembered(source) : rememberedBriefly(source);
  const closed = new Set<string>();
  const open = (uri: string) => documents.get(uri);
  const textOf = (uri: string) => Promise.resolve(open(uri)?.getText() ?? files.read(uri));

  const clientSettings = settings(connection, client.settings);
  const workspaceFolderOf = (uri: string) =>
    folders.filter((folder) => isBelow(uri, folder)).sort(longestFirst)[0];
  const knownFor = baselines({ textOf, workspaceFolderOf });
  const configurationOf = configurations({
    textOf,
    workspaceFolderOf,
    settingsOf: (folder) => clientSettings.of(folder),
  });
  const allDrafts = drafts({
    open,
    files,
    configurationOf,
    today: () => client.today ?? todayInLondon(),
    opened: () => documents.keys(),
    watched: client.watching,
    failed(uri, error) {
      connection.console.error(`${uri} could not be checked: ${String(error)}`);
    },
    completed(uris) {
      askToPull();
      for (const uri of uris) publish?.soon(uri);
    },
  });
  const read = quietly(allDrafts.read, knownFor);
  const reportOn = reports({ read, textOf, versionOf: (uri) => open(uri)?.version ?? null });
  const isShown = (uri: string) => open(uri) !== undefined || isOwnFile(uri);
  const publish = client.pull
    ? undefined
    : publisher(connection, { reportOn, isShown, settled: turns.settled });

  async function documentsIn(asked: readonly string[]): Promise<string[]> {
    const found = await filesOf(files, asked, documents.keys());
    return [...found.values()].filter(
      (uri) => !isOwnFile(uri) && asked.some((folder) => isBelow(uri, folder)),
    );
  }

  /** Something other than a document has changed that findings depend on. */
  function refresh(): void {
    allDrafts.touchAll();
    askToPull();
    askForViews(connection, client);
    for (const uri of documents.keys()) opened(uri);
  }

  function askToPull(): void {
    if (client.pull && client.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  /** The document says something else: those beside it may have other findings. */
  function touched(uri: string): void {
    for (const other of allDrafts.touch(uri)) publish?.soon(other);
  }

  function opened(uri: string): void {
    if (!publish) return;
    publish.soon(uri);
    void configurationOf(uri).then(({ folder }) => {
      if (folder !== undefined) publish.soon(`${folder}/${configurationFile}`);
    });
    void knownFor(uri).then((known) => {
      if (known) publish.soon(`${known.folder}/${baselineFile}`);
    });
  }

  onNewDay(todayInLondon, refresh);
  return {
    client,
    turns,
    read,
    groupOf: allDrafts.groupOf,
    namedBy: allDrafts.namedBy,
    versionOf: (uri: string) => open(uri)?.version ?? null,
    configurationOf,
    reportOn,
    companionsOf: allDrafts.companionsOf,
    knownFindings: (asked: KnownFindings) =>
      knownFindings(asked, {
        documentsIn,
        read: allDrafts.read,
        knownFor,
        textOf,
        mayPause: turns.inBackground(),
      }),
    workspace: (): Workspace => ({ files, folders, open: documents.keys(), closed: [...closed], reportOn }),
    opened: (uri: string) => {
      turns.arrived();
      closed.delete(uri);
      touched(uri);
      opened(uri);
    },
    changed: (uri: string) => {
      turns.arrived();
      touched(uri);
      if (isOwnFile(uri)) refresh();
      publish?.soon(uri);
    },
    closed: (uri: string) => {
      closed.add(uri);
      files.forget(uri);
      allDrafts.forget(uri);
      touched(uri);
      if (isOwnFile(uri)) refresh();
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
      const isListChanged = changes.some(({ type }) => type !== FileChangeType.Changed);
      if (isListChanged) {
        files.forgetLists();
        allDrafts.touchAll();
      }
      const depending = changes.flatMap(({ uri }) => (open(uri) ? [] : allDrafts.touch(uri)));
      if (forgotten.some(isOwnFile) || depending.length > 0) refresh();
    },
  };
}

export type Checking = ReturnType<typeof checking>;

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
