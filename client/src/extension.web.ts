import type { ExtensionContext } from "vscode";
import { start } from "./extension.ts";

export { deactivate } from "./extension.ts";

/** In a browser. */
export function activate(context: ExtensionContext): void {
  start(context, () => import("./server-worker.ts"));
}
