import { Disposable, workspace, type TextDocument } from "vscode";

/** On disk, and not yet saved. */
const always = ["file", "untitled"];

export interface FileSystems {
  known(): readonly string[];
  dispose(): void;
}

/**
 * The schemes under which people keep their drafts. Others show what is no draft of anybody: the cells of a notebook,
 * the earlier text of a file beside its changes. `another` is called when a draft is opened under one not known before.
 */
export function fileSystems(another: () => void): FileSystems {
  const known = new Set(always);
  const isNew = (scheme: string) => known.size < known.add(scheme).size;
  const addFolders = () =>
    (workspace.workspaceFolders ?? []).filter(({ uri }) => isNew(uri.scheme)).length > 0;
  const addDocuments = (documents: readonly TextDocument[]) =>
    documents.filter((document) => isKept(document) && isNew(document.uri.scheme)).length > 0;
  addFolders();
  addDocuments(workspace.textDocuments);
  const events = Disposable.from(
    workspace.onDidChangeWorkspaceFolders(() => {
      if (addFolders()) another();
    }),
    workspace.onDidOpenTextDocument((document) => {
      if (addDocuments([document])) another();
    }),
  );
  return {
    known: () => [...known],
    dispose: () => {
      events.dispose();
    },
  };
}

function isKept({ languageId, uri }: TextDocument): boolean {
  return languageId === "markdown" && workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
