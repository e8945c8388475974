import { commands, type ExtensionContext } from "vscode";
import type { Host, Running } from "./run.ts";

let running: Promise<Running>;

/**
 * Offers the commands of the manifest and nothing else yet: what they do, and all the rest, is loaded when the editor
 * has gone on to other things.
 */
export function start(context: ExtensionContext, load: () => Promise<Host>): void {
  running = soon()
    .then(load)
    .then(({ run, serverOf }) => run(context, serverOf(context.extensionUri)));
  const { contributes } = context.extension.packageJSON as Manifest;
  for (const { command } of contributes.commands) {
    const answer = async (...given: unknown[]) => (await running).commands[command]?.(...given);
    context.subscriptions.push(commands.registerCommand(command, answer));
  }
}

export async function deactivate(): Promise<void> {
  await (await running).dispose();
}

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

/** When all that waits already has had its turn. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
