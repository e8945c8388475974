import { l10n, Uri, window, workspace } from "vscode";

/** The folder that a command was chosen for, else all folders that are open; where none is, says what to do. */
export function foldersFor(chosen: unknown): Uri[] {
  if (chosen instanceof Uri) return [chosen];
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (folders.length === 0)
    void window.showInformationMessage(
      l10n.t("Open the folder that holds your drafts first: File, Open Folder."),
    );
  return folders;
}
