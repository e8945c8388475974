import { commands, Uri, window, workspace, type Disposable } from "vscode";
import accessibility from "../help/accessibility.md";

const scheme = "area-send-help";

/** Provides the page of help. */
export function helpPage(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: () => accessibility,
  });
}

/** Shows how everything is done by keyboard and with a screen reader: as a page, or as text where there is no preview. */
export async function showAccessibilityHelp(): Promise<void> {
  const page = Uri.from({ scheme, path: "/Keyboard and screen reader.md" });
  try {
    await commands.executeCommand("markdown.showPreview", page);
  } catch {
    await window.showTextDocument(page);
  }
}
