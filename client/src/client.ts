import { Uri, type LogOutputChannel } from "vscode";
import { LanguageClient, type LanguageClientOptions, type MessageTransports } from "vscode-languageclient";
import {
  findFiles,
  readFile,
  type FindFiles,
  type InitializationOptions,
  type ReadFile,
} from "../../server/src/protocol.ts";
import { filesOf, textOf } from "./files.ts";
import { quietWhileWriting } from "./quiet.ts";

/** Starts a server, in place of the one started before if there is one, and joins it. */
export type Connect = (log: LogOutputChannel) => Promise<MessageTransports>;

/**
 * The client of the language server for documents of these schemes, not started yet. It asks about other files than
 * those that are open only when it may.
 */
export function createClient(
  connect: Connect,
  schemes: readonly string[],
  mayCheckFolders: Promise<void>,
  log: LogOutputChannel,
): LanguageClient {
  const initializationOptions: InitializationOptions = {
    files: true,
    showsMessages: true,
    showsPlaces: true,
  };
  const options: LanguageClientOptions = {
    documentSelector: schemes.flatMap((scheme) => [
      { scheme, language: "markdown" },
      { scheme, pattern: "**/area-send.{config,baseline}.json" },
    ]),
    initializationOptions,
    outputChannel: log,
    diagnosticCollectionProvider: quietWhileWriting,
    middleware: {
      async provideWorkspaceDiagnostics(known, token, report, ask) {
        await mayCheckFolders;
        return ask(known, token, report);
      },
    },
  };
  const client = new LanguageClient("areaSend", "Area SEND", () => connect(log), options);
  client.onRequest(findFiles, ({ folder, glob }: FindFiles) => filesOf(Uri.parse(folder), glob));
  client.onRequest(readFile, ({ uri }: ReadFile) => textOf(Uri.parse(uri)));
  return client;
}
