import { commands, window, type ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient";
import priorityActionPlan from "../../server/src/guidance/templates/priority-action-plan.md";
import selfEvaluation from "../../server/src/guidance/templates/self-evaluation.md";
import { checkFolder } from "./check-folder.ts";
import { createClient, type Connect } from "./client.ts";
import { fileSystems } from "./file-systems.ts";
import { keepQuiet } from "./keep-quiet.ts";
import { newDraft } from "./new-draft.ts";

let client: LanguageClient;

/**
 * Starts the language server, by the way that this host of extensions has for it, and offers the commands. Waits for
 * nothing, so that the editor opens at once.
 */
export function start(context: ExtensionContext, connect: Connect): void {
  const log = window.createOutputChannel("Area SEND", { log: true });
  const schemes = fileSystems(() => void client.start().then(restart, () => undefined));
  const launch = () => {
    client = createClient(connect, schemes.known(), log);
    // The client itself tells, in a message and in the log, when the server cannot start.
    client.start().catch(() => undefined);
  };
  const restart = async () => {
    await client.dispose().catch(() => undefined);
    launch();
  };
  launch();
  context.subscriptions.push(
    log,
    schemes,
    commands.registerCommand("areaSend.newSelfEvaluation", () => newDraft(selfEvaluation)),
    commands.registerCommand("areaSend.newPriorityActionPlan", () => newDraft(priorityActionPlan)),
    commands.registerCommand("areaSend.checkFolder", (folder?: unknown) => checkFolder(client, folder)),
    commands.registerCommand("areaSend.keepQuiet", (folder?: unknown) => keepQuiet(client, folder)),
    commands.registerCommand("areaSend.restart", restart),
  );
}

export function deactivate(): Promise<void> {
  return client.stop();
}
