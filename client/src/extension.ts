import { commands, window, type ExtensionContext } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import priorityActionPlan from "../../server/src/guidance/templates/priority-action-plan.md";
import selfEvaluation from "../../server/src/guidance/templates/self-evaluation.md";
import { checkFolder } from "./check-folder.ts";
import { createClient } from "./client.ts";
import { keepQuiet } from "./keep-quiet.ts";
import { newDraft } from "./new-draft.ts";

let client: LanguageClient;

/** Starts the language server and offers the commands. Waits for nothing, so that the editor opens at once. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("Area SEND", { log: true });
  const start = () => {
    client = createClient(context.asAbsolutePath("dist/server.cjs"), log);
    // The client itself tells, in a message and in the log, when the server cannot start.
    client.start().catch(() => undefined);
  };
  const restart = async () => {
    await client.dispose().catch(() => undefined);
    start();
  };
  start();
  context.subscriptions.push(
    log,
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
