import { l10n, ProgressLocation, Uri, window, workspace, type LogOutputChannel } from "vscode";
import { fromWordFile, type FromWordFile, type WordFile } from "../../server/src/protocol.ts";
import type { LanguageServer } from "./language-server.ts";
import { tellLeftOut } from "./left-out.ts";

/** No draft is as large, and the editor would stand still. */
const mostBytes = 100_000_000;

/** Opens a Word file as a new, unsaved Markdown document; the file itself stays as it is. */
export async function importWord(
  server: LanguageServer,
  log: LogOutputChannel,
  chosen: unknown,
): Promise<void> {
  const file = chosen instanceof Uri ? chosen : await chooseFile();
  if (!file) return;
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const title = l10n.t("Bringing in {0} …", name);
  const read = await window.withProgress({ location: ProgressLocation.Window, title }, () =>
    readWord(server, file),
  );
  if ("problem" in read) {
    void window.showErrorMessage(l10n.t("{0} could not be brought in: {1}.", name, read.problem));
    return;
  }
  const document = await workspace.openTextDocument({ language: "markdown", content: read.markdown });
  await window.showTextDocument(document, { preview: false });
  tellLeftOut(log, l10n.t("{0} is brought in. Save it to keep it.", name), read.notes);
}

async function chooseFile(): Promise<Uri | undefined> {
  const files = await window.showOpenDialog({
    title: l10n.t("Bring in a Word Document"),
    openLabel: l10n.t("Bring In"),
    filters: { [l10n.t("Word documents")]: ["docx"] },
  });
  return files?.[0];
}

async function readWord(server: LanguageServer, file: Uri): Promise<WordFile> {
  try {
    if ((await workspace.fs.stat(file)).size > mostBytes)
      return { problem: l10n.t("it is too large. Bring in a part of it") };
    const content = inBase64(await workspace.fs.readFile(file));
    const client = await server.running();
    const asked: FromWordFile = { content };
    return await client.sendRequest<WordFile>(fromWordFile, asked);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** In parts: a function takes only so many arguments. */
function inBase64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(letters);
}
