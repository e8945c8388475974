import { Console } from "node:console";
import { createConnection, ProposedFeatures, StreamMessageWriter } from "vscode-languageserver/node";
import type { ConnectionOptions } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { startServer } from "./server.ts";
import { filesOnDisk } from "./server/disk.ts";
import { messagesAsJson } from "./server/json.ts";
import { messagesOnly } from "./server/wire.ts";
import type { LoadWord } from "./server/word.ts";

/** By standard input and output, or by what else the arguments name, as `--node-ipc`. */
function connect(options: ConnectionOptions) {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, options);
  // Standard output holds messages and nothing else.
  globalThis.console = new Console(process.stderr);
  const input = process.stdin.pipe(messagesOnly());
  const writer: unknown = new StreamMessageWriter(process.stdout, { contentTypeEncoder: messagesAsJson });
  // It takes a writer beside a stream as well, and only then sees the end of the stream.
  return createConnection(ProposedFeatures.all, input, writer as NodeJS.WritableStream, options);
}

/** Runs the server as a process. */
export function serve(loadWord: LoadWord): void {
  startServer(connect, version, { loadWord, disk: filesOnDisk });
}
