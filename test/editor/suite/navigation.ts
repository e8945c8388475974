import assert from "node:assert/strict";
import { commands, Position, Range, Uri, window, workspace } from "vscode";
import type { DocumentLink, Location, TextDocument, TextEditor, WorkspaceEdit } from "vscode";
import { closeWithoutSaving, file, open, placeCursor } from "./editor.ts";
import { picture, until, type Test } from "./harness.ts";

const plan = "merrow-vale/priority-action-plan.md";
const progress = "merrow-vale/progress-report.md";

export const navigationTests: Test[] = [
  ["an action’s number in a progress report leads to the plan", leadsToPlan],
  ["every place that means an action is listed, in all drafts of the folder", listsReferences],
  ["a new number stands in every draft, after a look at what changes", renames],
  ["a number that another action has is refused, with the reason", refuses],
  ["the plan that a report names opens with a click", opensPlan],
];

/** Puts the cursor behind the words, which must be there. */
function cursorAfter(editor: TextEditor, words: string): Position {
  const { document } = editor;
  const index = document.getText().indexOf(words);
  assert.notEqual(index, -1, `not in the document: ${words}`);
  const position = document.positionAt(index + words.length);
  placeCursor(editor, position);
  return position;
}

async function leadsToPlan(): Promise<void> {
  const editor = await open(progress);
  const position = cursorAfter(editor, "| 2.1");
  await until("the definition is found", async () => {
    const found = await commands.executeCommand<Location[]>(
      "vscode.executeDefinitionProvider",
      editor.document.uri,
      position,
    );
    return found.length === 1;
  });
  await commands.executeCommand("editor.action.revealDefinition");
  const shown = await until("the plan is shown", () => {
    const active = window.activeTextEditor;
    return active?.document.uri.path.endsWith(plan) ? active : undefined;
  });
  assert.match(shown.document.lineAt(shown.selection.start.line).text, /^\| 2\.1 \|/);
  await picture("definition");
  await commands.executeCommand("workbench.action.closeAllEditors");
}

async function listsReferences(): Promise<void> {
  const editor = await open(plan);
  cursorAfter(editor, "| 1.1");
  await commands.executeCommand("editor.action.goToReferences");
  await picture("references");
  await commands.executeCommand("closeReferenceSearch");
  const found = await commands.executeCommand<Location[]>(
    "vscode.executeReferenceProvider",
    editor.document.uri,
    cursorAfter(editor, "| 1.1"),
  );
  const places = found.map(({ uri }) => uri.path.split("/").at(-1));
  assert.deepEqual(places.sort(), ["priority-action-plan.md", "progress-report.md"]);
  await commands.executeCommand("workbench.action.closeAllEditors");
}

async function renames(): Promise<void> {
  const editor = await open(plan);
  const position = cursorAfter(editor, "Area for priority action 2");
  // Done when the box is closed.
  const asked = commands.executeCommand("editor.action.rename");
  await picture("rename");
  await commands.executeCommand("cancelRenameInput");
  await asked;
  const edit = await commands.executeCommand<WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    editor.document.uri,
    position,
    "5",
  );
  const applied = workspace.applyEdit(edit, { isRefactoring: true });
  await picture("rename-preview");
  await commands.executeCommand("refactorPreview.apply");
  assert.ok(await applied);
  assert.match(editor.document.getText(), /## Area for priority action 5: Waits/);
  await picture("renamed");
  await revert(editor.document.uri, file(progress));
}

/** Leaves the files as they are on the disk. */
async function revert(...uris: Uri[]): Promise<void> {
  for (const uri of uris) {
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await closeWithoutSaving();
  }
}

async function refuses(): Promise<void> {
  const editor = await open(plan);
  const position = cursorAfter(editor, "| 1.2");
  await assert.rejects(
    async () =>
      commands.executeCommand("vscode.executeDocumentRenameProvider", editor.document.uri, position, "2.1"),
    /2\.1 is already the number of “Open a weekly clinic in each of the four towns”/,
  );
  await closeWithoutSaving();
}

async function opensPlan(): Promise<void> {
  const { document } = await open(progress);
  const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", document.uri, 10);
  const link = links.find(({ range }) => document.getText(range) === "priority-action-plan.md");
  assert.ok(link?.target?.path.endsWith(plan), words(document, links));
  await picture("links");
  await closeWithoutSaving();
}

function words(document: TextDocument, links: readonly DocumentLink[]): string {
  return links.map(({ range }) => document.getText(new Range(range.start, range.end))).join("; ");
}
