import { workspace, type ExtensionContext } from "vscode";
import { MemoryFiles } from "./memory-files.ts";

/** The drafts of the run, by their paths; put into the bundle by esbuild. */
declare const DRAFTS: Readonly<Record<string, string>>;

/** Where the browser has no folder to open, this gives it one. */
export function activate(context: ExtensionContext): void {
  context.subscriptions.push(workspace.registerFileSystemProvider("drafts", new MemoryFiles(DRAFTS)));
}
