import type { LogOutputChannel, Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient";
import type { Connect, createClient } from "./client.ts";
import { fileSystems } from "./file-systems.ts";

/** What runs the server in one of the hosts of extensions, and the client. */
export interface Host {
  readonly serverOf: (extension: Uri) => Connect;
  readonly createClient: typeof createClient;
}

/** The language server, as the rest of the extension knows it. */
export interface LanguageServer {
  /** The client that talks to it, as soon as it runs. */
  running(): Promise<LanguageClient>;
  restart(): Promise<void>;
  dispose(): Promise<void>;
}

/** Starts the language server, soon: the client is large, and is loaded when the editor has gone on to other things. */
export function languageServer(
  extension: Uri,
  load: () => Promise<Host>,
  log: LogOutputChannel,
): LanguageServer {
  const schemes = fileSystems(() => void restart());
  const host = soon().then(load);
  const connect = host.then(({ serverOf }) => serverOf(extension));
  let client = launch();

  async function launch(): Promise<LanguageClient> {
    const { createClient } = await host;
    const launched = createClient(await connect, schemes.known(), log);
    // The client itself tells, in a message and in the log, when the server cannot start.
    launched.start().catch(() => undefined);
    return launched;
  }

  /** One after the other: a client cannot be ended while it starts. */
  async function restart(): Promise<void> {
    client = client.then(async (before) => {
      await before.start().catch(() => undefined);
      await before.dispose().catch(() => undefined);
      return launch();
    });
    await client;
  }

  return {
    restart,
    async running() {
      const launched = await client;
      await launched.start();
      return launched;
    },
    async dispose() {
      schemes.dispose();
      await (await client).dispose();
    },
  };
}

/** When all that waits already has had its turn. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
