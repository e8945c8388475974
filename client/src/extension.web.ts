import { Uri, workspace, type ExtensionContext } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver-protocol/browser";
import { start } from "./extension.ts";

export { deactivate } from "./extension.ts";

/** In a browser: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const file = Uri.joinPath(context.extensionUri, "dist", "server.web.js");
  let server: Worker | undefined;
  start(context, async () => {
    server?.terminate();
    server = await workerOf(file);
    return { reader: new BrowserMessageReader(server), writer: new BrowserMessageWriter(server) };
  });
}

/** Browsers start no worker from the address of another site, which that of an extension may be. */
async function workerOf(file: Uri): Promise<Worker> {
  const code = new Blob([new Uint8Array(await workspace.fs.readFile(file))], { type: "text/javascript" });
  const address = URL.createObjectURL(code);
  const worker = new Worker(address, { name: "Area SEND" });
  worker.addEventListener(
    "message",
    () => {
      URL.revokeObjectURL(address);
    },
    { once: true },
  );
  return worker;
}
