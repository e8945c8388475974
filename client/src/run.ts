import { commands, window, type ExtensionContext, type Uri } from "vscode";
import { showPlaces as showPlacesCommand } from "../../server/src/protocol.ts";
import type { Ask } from "./ask.ts";
import { changeCommands } from "./change-here.ts";
import { checkFolder } from "./check-folder.ts";
import type { Connect } from "./client.ts";
import { draftTree } from "./draft-tree.ts";
import { followDraft } from "./followed-draft.ts";
import { helpPage } from "./help.ts";
import { importWord } from "./import-word.ts";
import { keepQuiet } from "./keep-quiet.ts";
import { kindStatus } from "./kind-status.ts";
import { languageServer } from "./language-server.ts";
import { pasteFromWord } from "./paste.ts";
import { showPlaces } from "./show-places.ts";
import { viewCommands } from "./view-commands.ts";

/** What runs the extension, and its server, in one of the hosts of extensions. */
export interface Host {
  readonly run: typeof run;
  readonly serverOf: (extension: Uri) => Connect;
}

/** The extension, once it has started. */
export interface Running {
  /** What the commands of the manifest do. */
  readonly commands: Commands;
  dispose(): Promise<void>;
}

export type Commands = Readonly<Record<string, (...given: unknown[]) => unknown>>;

/** All that the extension does. */
export function run({ subscriptions }: ExtensionContext, connect: Connect): Running {
  const log = window.createOutputChannel("Area SEND", { log: true });
  const server = languageServer(connect, log);
  const ask: Ask = async (method, params) => (await server.running()).sendRequest(method, params);
  const followed = followDraft(ask);
  const begun = followed.onDidChange(() => {
    if (followed.now()?.overview) server.checkFolders();
  });
  subscriptions.push(
    log,
    followed,
    begun,
    draftTree(followed),
    kindStatus(followed),
    helpPage(),
    pasteFromWord(server, log),
    commands.registerCommand(showPlacesCommand, showPlaces),
  );
  return {
    commands: {
      ...viewCommands(ask),
      ...changeCommands(server),
      "areaSend.checkFolder": (folder) => checkFolder(server, folder),
      "areaSend.keepQuiet": (folder) => keepQuiet(server, folder),
      "areaSend.importWord": (file) => importWord(server, log, file),
      "areaSend.restart": () => server.restart(),
    },
    dispose: () => server.dispose(),
  };
}
