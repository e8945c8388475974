import { fork, type ChildProcess } from "node:child_process";
import { Uri } from "vscode";
import { IPCMessageReader, IPCMessageWriter } from "vscode-languageserver-protocol/node";
import type { Connect } from "./client.ts";

export { run } from "./run.ts";

/** Runs the server as a process of its own. */
export function serverOf(extension: Uri): Connect {
  const { fsPath } = Uri.joinPath(extension, "dist", "server.cjs");
  let server: ChildProcess | undefined;
  return (log) => {
    server?.kill();
    // It ends by itself when this process is gone, and is Node even where this process is Electron.
    const args = ["--node-ipc", `--clientProcessId=${process.pid}`];
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
    server = fork(fsPath, args, { silent: true, execArgv: [], env });
    server.stderr?.setEncoding("utf8").on("data", (words: string) => {
      log.error(words.trimEnd());
    });
    const transports = { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
    return Promise.resolve(transports);
  };
}
