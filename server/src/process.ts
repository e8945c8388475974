import { Console } from "node:console";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import type { ConnectionOptions } from "vscode-languageserver/node";
import manifest from "../../package.json" with { type: "json" };
import { startServer } from "./server.ts";
import { filesOnDisk } from "./server/disk.ts";
import { messagesOnly } from "./server/wire.ts";
import type { LoadWord } from "./server/word.ts";

/** By standard input and output, or by what else the arguments name, as `--node-ipc`. */
function connect(options: ConnectionOptions) {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, options);
  // Standard output holds messages and nothing else.
  globalThis.console = new Console(process.stderr);
  return createConnection(ProposedFeatures.all, process.stdin.pipe(messagesOnly()), process.stdout, options);
}

/** Runs the server as a process. */
export function serve(loadWord: LoadWord): void {
  startServer(connect, manifest.version, { loadWord, disk: filesOnDisk });
}
