import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from "vscode-languageserver";
import type { Connection } from "vscode-languageserver";
import { baselineFile } from "../check/baseline-file.ts";
import { configurationFile } from "../check/configuration.ts";
import type { Checking } from "./checking.ts";

/** Asks the client to say when folders, settings, drafts or the files beside them change, as far as it can. */
export async function watch(connection: Connection, { client, foldersChanged }: Checking): Promise<void> {
  if (client.folderChanges) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      foldersChanged(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
    });
  }
  const wishes: Promise<unknown>[] = [];
  if (client.settings && client.settingsChanges) {
    wishes.push(connection.client.register(DidChangeConfigurationNotification.type, { section: "areaSend" }));
  }
  if (client.watching) {
    const registered = connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: "**/*.{md,markdown}" },
        { globPattern: `**/${configurationFile}` },
        { globPattern: `**/${baselineFile}` },
        // A folder that goes takes its files along without a word about each.
        { globPattern: "**", kind: WatchKind.Delete },
      ],
    });
    wishes.push(registered);
  }
  await Promise.all(wishes);
}
