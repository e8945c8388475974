import type { ExtensionContext } from "vscode";
import { start } from "./extension.ts";

export { deactivate } from "./extension.ts";

/** In the desktop application, or on the machine that it is connected to. */
export function activate(context: ExtensionContext): void {
  start(context, () => import("./server-process.ts"));
}
