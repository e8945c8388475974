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

/** The client of the language server for documents of these schemes, not started yet. */
export function createClient(
  connect: Connect,
  schemes: readonly string[],
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
  };
  const client = new LanguageClient("areaSend", "Area SEND", () => connect(log), options);
  client.onRequest(findFiles, ({ folder, glob }: FindFiles) => filesOf(Uri.parse(folder), glob));
  client.onRequest(readFile, ({ uri }: ReadFile) => textOf(Uri.parse(uri)));
  return client;
}
