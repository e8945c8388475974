import { fork, type ChildProcess } from "node:child_process";
import type { ExtensionContext } from "vscode";
import { IPCMessageReader, IPCMessageWriter } from "vscode-languageserver-protocol/node";
import { start } from "./extension.ts";

export { deactivate } from "./extension.ts";

/** In the desktop application, or on the machine that it is connected to: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const file = context.asAbsolutePath("dist/server.cjs");
  let server: ChildProcess | undefined;
  start(context, (log) => {
    server?.kill();
    // It ends by itself when this process is gone, and is Node even where this process is Electron.
    const args = ["--node-ipc", `--clientProcessId=${process.pid}`];
    server = fork(file, args, {
      silent: true,
      execArgv: [],
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
    server.stderr?.setEncoding("utf8").on("data", (words: string) => {
      log.error(words.trimEnd());
    });
    const transports = { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
    return Promise.resolve(transports);
  });
}
