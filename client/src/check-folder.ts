import { commands, l10n, ProgressLocation, Uri, window } from "vscode";
import type { WorkspaceDiagnosticReport } from "vscode-languageclient";
import { foldersFor } from "./folders.ts";
import type { LanguageServer } from "./language-server.ts";

/** Checks every draft in a folder (all open folders when none is given), lists the findings and says how many. */
export async function checkFolder(server: LanguageServer, folder: unknown): Promise<void> {
  const folders = foldersFor(folder);
  if (folders.length === 0) return;
  server.checkFolders();
  const title = l10n.t("Checking the drafts …");
  const counts = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
    findingsIn(server, folders),
  );
  await commands.executeCommand("workbench.actions.view.problems");
  void window.showInformationMessage(summary(counts));
}

/** How many findings each draft has that has any. */
async function findingsIn(server: LanguageServer, folders: Uri[]): Promise<number[]> {
  const client = await server.running();
  const asked = { previousResultIds: [] };
  const report = await client.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", asked);
  return report.items
    .filter(({ uri }) => folders.some((folder) => isInside(Uri.parse(uri), folder)))
    .map((item) => (item.kind === "full" ? item.items.length : 0))
    .filter((count) => count > 0);
}

function isInside(file: Uri, folder: Uri): boolean {
  return file.scheme === folder.scheme && file.path.startsWith(folder.path.replace(/\/?$/, "/"));
}

function summary(counts: number[]): string {
  const findings = counts.reduce((sum, count) => sum + count, 0);
  if (findings === 0) return l10n.t("Area SEND found nothing to put right in this folder.");
  if (findings === 1) return l10n.t("Area SEND found one thing to look at. It is listed under Problems.");
  return counts.length === 1
    ? l10n.t("Area SEND found {0} things to look at in one draft. They are listed under Problems.", findings)
    : l10n.t(
        "Area SEND found {0} things to look at in {1} drafts. They are listed under Problems.",
        findings,
        counts.length,
      );
}
