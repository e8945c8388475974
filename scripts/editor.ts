/** Opens a real VS Code in the browser on the examples, with the extension installed: `npm run editor`. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { vscodeServer } from "./vscode/download.ts";
import { installExtension, packageExtension } from "./vscode/extension.ts";
import { cache, root, say } from "./vscode/places.ts";
import { pageAddress, startServer } from "./vscode/server.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });

const server = vscodeServer();
const data = join(cache, "editor");
rmSync(data, { recursive: true, force: true });
installExtension(server, data, await packageExtension(data));

const running = await startServer(server, data, { port: Number(values.port) });
say(`\nVS Code with Area SEND: ${pageAddress(running, { folder: join(root, "examples") })}`);
say("Open it in a browser on this computer. Stop with Ctrl+C.");

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void running.stop().then(() => process.exit(0)));
}
