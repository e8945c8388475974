import { l10n, Range, SnippetString, Uri, window, workspace, WorkspaceEdit, type TextDocument } from "vscode";
import type { NewDraftText } from "../../server/src/protocol.ts";
import { withTabStops } from "./tab-stops.ts";

const unsaved = "unsaved";
const elsewhere = "elsewhere";

/** Where a new draft can be kept: in an open folder under a name that is not taken, at another place, or nowhere yet. */
export async function placesToKeep(fileName: string) {
  const folders = (workspace.workspaceFolders ?? []).filter(
    ({ uri }) => workspace.fs.isWritableFileSystem(uri.scheme) !== false,
  );
  const inFolders = await Promise.all(
    folders.map(async ({ name, uri }) => {
      const file = await freeName(uri, fileName);
      const label = l10n.t("Save it in the folder “{0}”", name);
      return { label, description: nameOf(file), answer: file.toString() };
    }),
  );
  return [
    ...inFolders,
    { label: l10n.t("Save it somewhere else …"), answer: elsewhere },
    { label: l10n.t("Open it without saving it yet"), answer: unsaved },
  ];
}

/** Opens the draft, kept where the author wishes. False where nothing was made; no file is ever written over. */
export async function keepDraft({ text, fileName }: NewDraftText, place: string): Promise<boolean> {
  if (place === unsaved) {
    await open(await workspace.openTextDocument({ language: "markdown" }), text);
    return true;
  }
  const file = place === elsewhere ? await askWhere(fileName) : Uri.parse(place);
  if (!file) return false;
  if (await exists(file)) {
    void window.showWarningMessage(
      l10n.t("{0} is there already. It is left as it is: choose another name.", nameOf(file)),
    );
    return false;
  }
  const edit = new WorkspaceEdit();
  edit.createFile(file, { overwrite: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit)) || !(await exists(file))) {
    void window.showWarningMessage(
      l10n.t("{0} could not be written. The new document is open, but not saved.", nameOf(file)),
    );
    return keepDraft({ text, fileName }, unsaved);
  }
  const document = await workspace.openTextDocument(file);
  await open(document, text);
  await document.save();
  return true;
}

/** Shows the draft with the cursor at its first blank; the Tab key goes from blank to blank. */
async function open(document: TextDocument, text: string): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(new SnippetString(withTabStops(text)), all);
}

async function askWhere(fileName: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    filters: { [l10n.t("Markdown documents")]: ["md"] },
    ...(folder && { defaultUri: await freeName(folder.uri, fileName) }),
  });
}

/** The name, or the next one with a number that is not taken. */
async function freeName(folder: Uri, fileName: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? fileName : fileName.replace(/\.md$/u, `-${String(number)}.md`);
    const file = Uri.joinPath(folder, name);
    if (!(await exists(file))) return file;
  }
}

async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

function nameOf(file: Uri): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1);
}
