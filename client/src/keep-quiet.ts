import { l10n, Uri, window, workspace } from "vscode";
import { knownFindings, type KnownFindings, type KnownFindingsFiles } from "../../server/src/protocol.ts";
import { foldersFor } from "./folders.ts";
import type { LanguageServer } from "./language-server.ts";

/** Writes down all that is found now in a folder, so that only what is new is listed from here on. */
export async function keepQuiet(server: LanguageServer, folder: unknown): Promise<void> {
  const folders = foldersFor(folder);
  if (folders.length === 0) return;
  const client = await server.running();
  const asked: KnownFindings = { folders: folders.map((uri) => uri.toString()) };
  const { files, findings } = await client.sendRequest<KnownFindingsFiles>(knownFindings, asked);
  if (findings === 0) {
    void window.showInformationMessage(
      l10n.t("Area SEND found nothing in this folder that could be kept quiet."),
    );
    return;
  }
  if (!(await mayReplace(files.filter(({ replaces }) => replaces).map(({ uri }) => uri)))) return;
  for (const { uri, text } of files)
    await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text));
  void window.showInformationMessage(
    findings === 1
      ? l10n.t("One finding is kept quiet until the lines it stands on change.")
      : l10n.t("{0} findings are kept quiet until the lines they stand on change.", findings),
  );
}

/** Asks before a file that is there already is written anew. */
async function mayReplace(uris: readonly string[]): Promise<boolean> {
  if (uris.length === 0) return true;
  const names = uris.map((uri) => workspace.asRelativePath(Uri.parse(uri))).join(", ");
  const yes = l10n.t("Keep All of It Quiet");
  const answer = await window.showWarningMessage(
    l10n.t("Some findings of this folder are kept quiet already."),
    {
      modal: true,
      detail: l10n.t("{0} will be written anew, with all that is found now.", names),
    },
    yes,
  );
  return answer === yes;
}
