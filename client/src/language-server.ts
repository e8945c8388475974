import { workspace, type LogOutputChannel, type TextDocument } from "vscode";
import type { LanguageClient } from "vscode-languageclient";
import { createClient, type Connect } from "./client.ts";
import { fileSystems } from "./file-systems.ts";

/** The language server, as the rest of the extension knows it. */
export interface LanguageServer {
  /** The client that talks to it, as soon as it runs. */
  running(): Promise<LanguageClient>;
  /** From here on all drafts of the open folders are checked, and not only documents that are open. */
  checkFolders(): void;
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

/** Starts the language server as soon as a Markdown document is open, or it is asked for something. */
export function languageServer(connect: Connect, log: LogOutputChannel): LanguageServer {
  const schemes = fileSystems(() => void restart());
  let client: Promise<LanguageClient> | undefined;
  let checkFolders: () => void = () => undefined;
  const mayCheckFolders = new Promise<void>((resolve) => (checkFolders = resolve));
  const isOurs = ({ languageId, uri }: TextDocument) =>
    languageId === "markdown" && schemes.known().includes(uri.scheme);
  const opening = workspace.onDidOpenTextDocument((document) => {
    if (isOurs(document)) void started();
  });
  if (workspace.textDocuments.some(isOurs)) void started();

  function started(): Promise<LanguageClient> {
    return (client ??= Promise.resolve(launch()));
  }

  function launch(): LanguageClient {
    const launched = createClient(connect, schemes.known(), mayCheckFolders, log);
    // The client itself tells, in a message and in the log, when the server cannot start.
    launched.start().catch(() => undefined);
    return launched;
  }

  /** One after the other: a client cannot be ended while it starts. */
  async function restart(): Promise<void> {
    client = client?.then(async (before) => {
      await before.start().catch(() => undefined);
      await before.dispose().catch(() => undefined);
      return launch();
    });
    await started();
  }

  return {
    checkFolders,
    restart,
    async running() {
      const launched = await started();
      await launched.start();
      return launched;
    },
    async dispose() {
      opening.dispose();
      schemes.dispose();
      await (await client)?.dispose();
    },
  };
}
