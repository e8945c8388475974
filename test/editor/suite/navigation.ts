import assert from "node:assert/strict";
import { commands, Range, window, workspace } from "vscode";
import type { DocumentLink, Location, Position, TextDocument, TextEditor, Uri } from "vscode";
import { closeWithoutSaving, file, open, placeCursor } from "./editor.ts";
import { pause, picture, press, until, write, type Test } from "./harness.ts";

const plan = "merrow-vale/priority-action-plan.md";
const progress = "merrow-vale/progress-report.md";
const report = "merrow-vale/inspection-report.md";

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
  const position = cursorAfter(editor, "| 1.1");
  const found = await commands.executeCommand<Location[]>(
    "vscode.executeReferenceProvider",
    editor.document.uri,
    position,
  );
  const places = found.map(({ uri }) => uri.path.split("/").at(-1));
  assert.deepEqual(places.sort(), ["priority-action-plan.md", "progress-report.md"]);
  await commands.executeCommand("editor.action.referenceSearch.trigger");
  await picture("references");
  await commands.executeCommand("closeReferenceSearch");
  await commands.executeCommand("workbench.action.closeAllEditors");
}

/** Gives the number before the cursor anew, as with F2. */
async function rename(editor: TextEditor, by: string): Promise<void> {
  const before = editor.document.getText();
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
  // Done when the box is closed.
  void commands.executeCommand("editor.action.rename");
  await pause(3000);
  await write(by);
  assert.equal(editor.document.getText(), before, "the words did not go into the box");
}

async function renames(): Promise<void> {
  const kept = await textsOf(plan, progress, report);
  const editor = await open(plan);
  cursorAfter(editor, "Area for priority action 2");
  await rename(editor, "5");
  await picture("rename");
  await press("Control+Enter");
  await pause(2000);
  await picture("rename-preview");
  await commands.executeCommand("refactorPreview.apply");
  await until("the area has its new number", () => editor.document.getText().includes("action 5: Waits"));
  await picture("renamed");
  await restore(kept);
}

type Kept = readonly (readonly [uri: Uri, bytes: Uint8Array])[];

async function textsOf(...names: readonly string[]): Promise<Kept> {
  return Promise.all(
    names.map(async (name) => [file(name), await workspace.fs.readFile(file(name))] as const),
  );
}

/** VS Code saves what it changes in several files at once. */
async function restore(kept: Kept): Promise<void> {
  for (const [uri, bytes] of kept) {
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await closeWithoutSaving();
    await workspace.fs.writeFile(uri, bytes);
  }
}

async function refuses(): Promise<void> {
  const editor = await open(plan);
  cursorAfter(editor, "| 1.2");
  await rename(editor, "2.1");
  await press("Enter");
  await pause(1000);
  await commands.executeCommand("notifications.showList");
  await picture("rename-refused");
  await commands.executeCommand("notifications.clearAll");
  assert.match(editor.document.getText(), /\| 1\.2 \|/);
  const place = cursorAfter(editor, "| 1.2");
  const asked = commands.executeCommand(
    "vscode.executeDocumentRenameProvider",
    editor.document.uri,
    place,
    "2.1",
  );
  const refusal = await asked.then(
    () => "it was not refused",
    (error: unknown) => String(error),
  );
  assert.match(refusal, /2\.1 is already the number of “Open a weekly clinic in each of the four towns”/);
  await commands.executeCommand("workbench.action.closeAllEditors");
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
