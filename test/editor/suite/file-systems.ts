import assert from "node:assert/strict";
import { NotebookCellData, NotebookCellKind, NotebookData, Uri, workspace } from "vscode";
import { MemoryFiles } from "../web/memory-files.ts";
import { closeWithoutSaving, file, findingOn, findings, hoverText, openAsPerson } from "./editor.ts";
import { pause, picture, until, type Test } from "./harness.ts";

export const fileSystemTests: Test[] = [
  [
    "a draft that is on no disk and in no folder is checked like any other, until it is closed",
    checksAnywhere,
  ],
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
  const { document } = await openAsPerson(uri);
  const { range } = await findingOn(document, "action-owner", "| 1.2 |");
  assert.match(await hoverText(uri, range.start), /paragraph 149/);
  await picture("elsewhere");
  await closeWithoutSaving();
  await until("its findings are gone", () => findings(uri).length === 0);
  provided.dispose();
}

async function leavesNotebooksAlone(): Promise<void> {
  const cell = new NotebookCellData(NotebookCellKind.Markup, await plan(), "markdown");
  const provided = workspace.registerNotebookSerializer("area-send-notes", {
    deserializeNotebook: () => new NotebookData([cell]),
    serializeNotebook: () => new Uint8Array(),
  });
  const uri = file("plan.notes");
  await workspace.fs.writeFile(uri, new Uint8Array());
  const notebook = await workspace.openNotebookDocument(uri);
  const { document } = notebook.cellAt(0);
  assert.equal(document.languageId, "markdown");
  await pause(1500);
  assert.deepEqual(findings(document.uri), []);
  assert.equal(await hoverText(document.uri, document.positionAt(document.getText().indexOf("Offer"))), "");
  provided.dispose();
  await workspace.fs.delete(uri);
}
