import assert from "node:assert/strict";
import { NotebookCellData, NotebookCellKind, NotebookData, Uri, window, workspace } from "vscode";
import { MemoryFiles } from "../web/memory-files.ts";
import { closeWithoutSaving, file, findingOn, findings, hoverText } from "./editor.ts";
import { pause, picture, type Test } from "./harness.ts";

export const fileSystemTests: Test[] = [
  ["a draft that is on no disk is checked like any other", checksAnywhere],
  ["a draft in a notebook is left alone", leavesNotebooksAlone],
];

async function plan(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(file("mereford-plan.md")));
}

/** As a repository that is opened without a copy of it. */
async function checksAnywhere(): Promise<void> {
  const files = new MemoryFiles({ "/repository/plan.md": await plan() });
  const provided = workspace.registerFileSystemProvider("elsewhere", files);
  const uri = Uri.parse("elsewhere:/repository/plan.md");
  const { document } = await window.showTextDocument(uri);
  const { range } = await findingOn(document, "action-owner", "| 1.2 |");
  assert.match(await hoverText(uri, range.start), /paragraph 149/);
  await picture("elsewhere");
  await closeWithoutSaving();
  provided.dispose();
}

async function leavesNotebooksAlone(): Promise<void> {
  const provided = workspace.registerNotebookSerializer("area-send-notes", {
    deserializeNotebook: () => new NotebookData([]),
    serializeNotebook: () => new Uint8Array(),
  });
  const cell = new NotebookCellData(NotebookCellKind.Markup, await plan(), "markdown");
  const notebook = await workspace.openNotebookDocument("area-send-notes", new NotebookData([cell]));
  const { document } = notebook.cellAt(0);
  assert.equal(document.languageId, "markdown");
  await pause(1500);
  assert.deepEqual(findings(document.uri), []);
  assert.equal(await hoverText(document.uri, document.positionAt(document.getText().indexOf("Offer"))), "");
  provided.dispose();
}
