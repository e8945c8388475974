import { SnippetString, window, workspace } from "vscode";
import { withTabStops } from "./tab-stops.ts";

/** Opens a new, unsaved draft with the cursor at its first blank; the Tab key goes from blank to blank. */
export async function newDraft(template: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: "markdown" });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(withTabStops(template)));
}
