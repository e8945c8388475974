import { Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver-protocol/browser";
import type { Connect } from "./client.ts";

export { run } from "./run.ts";

/** Runs the server as a web worker. */
export function serverOf(extension: Uri): Connect {
  let server: Worker | undefined;
  return async () => {
    server?.terminate();
    server = await workerOf(Uri.joinPath(extension, "dist"));
    return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
  };
}

/** Browsers start no worker from the address of another site, which that of an extension may be. */
async function workerOf(folder: Uri): Promise<Worker> {
  const wordFile = `const wordFile = ${JSON.stringify(Uri.joinPath(folder, "word.mjs").toString())};\n`;
  const server = await workspace.fs.readFile(Uri.joinPath(folder, "server.web.js"));
  const code = new Blob([wordFile, new Uint8Array(server)], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  const worker = new Worker(address, { name: "Area SEND" });
  const forget = () => {
    URL.revokeObjectURL(address);
  };
  worker.addEventListener("message", forget, { once: true });
  return worker;
}
