import { FileType, RelativePattern, Uri, workspace } from "vscode";
import type { FileText, FoundFiles } from "../../server/src/protocol.ts";

/** Where the editor can search. Elsewhere its search would wait for ever for somebody to search for it. */
const searched = ["file", "vscode-remote", "vscode-vfs"];

/** The files of a folder that fit the glob; others may be among them. */
export async function filesOf(folder: Uri, glob: string): Promise<FoundFiles> {
  const isDeep = glob.includes("/");
  // The editor's search goes through all folders below, whatever it looks for; one folder is read by itself.
  if (!isDeep || !searched.includes(folder.scheme)) return filesIn(folder, isDeep);
  const files = await workspace.findFiles(new RelativePattern(folder, glob), "**/node_modules/**");
  return files.map((uri) => uri.toString());
}

/** The files that stand in a folder, and on demand in those below that are neither hidden, libraries nor links. */
async function filesIn(folder: Uri, isDeep: boolean): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const files = entries.map(async ([name, type]) => {
    const uri = Uri.joinPath(folder, name);
    if ((type & FileType.File) !== 0) return [uri.toString()];
    const isEntered =
      isDeep && type === FileType.Directory && !name.startsWith(".") && name !== "node_modules";
    return isEntered ? filesIn(uri, isDeep).catch(() => []) : [];
  });
  return (await Promise.all(files)).flat();
}

/** Reads the file without opening it as a document, which the server would take for the author's doing. */
export async function textOf(uri: Uri): Promise<FileText> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
