import { Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver-protocol/browser";
import type { Connect } from "./client.ts";

export { createClient } from "./client.ts";

/** Runs the server as a web worker. */
export function serverOf(extension: Uri): Connect {
  let server: Worker | undefined;
  return async () => {
    server?.terminate();
    server = await workerOf(Uri.joinPath(extension, "dist", "server.web.js"));
    return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
  };
}

/** Browsers start no worker from the address of another site, which that of an extension may be. */
async function workerOf(file: Uri): Promise<Worker> {
  const code = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  const worker = new Worker(address, { name: "Area SEND" });
  const forget = () => {
    URL.revokeObjectURL(address);
  };
  worker.addEventListener("message", forget, { once: true });
  return worker;
}
