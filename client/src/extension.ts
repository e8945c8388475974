import { commands, window, type ExtensionContext } from "vscode";
import { showPlaces as showPlacesCommand } from "../../server/src/protocol.ts";
import type { Ask } from "./ask.ts";
import { changeCommands } from "./change-here.ts";
import { checkFolder } from "./check-folder.ts";
import { importWord } from "./import-word.ts";
import { keepQuiet } from "./keep-quiet.ts";
import { languageServer, type Host, type LanguageServer } from "./language-server.ts";
import { pasteFromWord } from "./paste.ts";
import { showPlaces } from "./show-places.ts";
import { views } from "./views.ts";

let server: LanguageServer;

/**
 * Offers the commands and starts the language server, as this host of extensions runs it. Waits for nothing, so that
 * the editor opens at once.
 */
export function start(context: ExtensionContext, load: () => Promise<Host>): void {
  const log = window.createOutputChannel("Area SEND", { log: true });
  server = languageServer(context.extensionUri, load, log);
  const ask: Ask = async (method, params) => (await server.running()).sendRequest(method, params);
  context.subscriptions.push(
    log,
    commands.registerCommand("areaSend.checkFolder", (folder?: unknown) => checkFolder(server, folder)),
    commands.registerCommand("areaSend.keepQuiet", (folder?: unknown) => keepQuiet(server, folder)),
    commands.registerCommand("areaSend.importWord", (file?: unknown) => importWord(server, log, file)),
    pasteFromWord(server, log),
    commands.registerCommand("areaSend.restart", () => server.restart()),
    commands.registerCommand(showPlacesCommand, showPlaces),
    ...changeCommands(server),
    ...views(ask),
  );
}

export function deactivate(): Promise<void> {
  return server.dispose();
}
