import assert from "node:assert/strict";
import { commands, type TextEditor } from "vscode";
import { closeWithoutSaving, findingOn, lineWith, open, placeCursor } from "./editor.ts";
import { pause, picture, until, type Test } from "./harness.ts";

const plan = "mereford-plan.md";

export const refactoringTests: Test[] = [
  ["a table becomes headings with labels by a command, and comes back as it was", thereAndBack],
  ["one undo brings every byte back", undone],
  ["a new action has the next number and blanks to fill in", addsAction],
  ["what can be rewritten is listed in plain words, and what is chosen is done", listsChanges],
  ["the fixes of a line are listed with what was found", listsFixes],
  ["the menu of the light bulb has the same", showsMenu],
];

async function at(words: string): Promise<TextEditor> {
  const editor = await open(plan);
  await findingOn(editor.document, "action-owner", "| 1.2 |");
  const line = lineWith(editor.document, words);
  placeCursor(editor, editor.document.lineAt(line).range.start.translate(0, 10));
  return editor;
}

const textOf = ({ document }: TextEditor): string => document.getText();

async function thereAndBack(): Promise<void> {
  const editor = await at("| 1.2 |");
  const before = textOf(editor);
  await commands.executeCommand("areaSend.toHeadings");
  await until("the headings are there", () => textOf(editor).includes("### Action 1.2: Offer support"));
  await picture("refactoring-headings");
  placeCursor(editor, editor.document.lineAt(lineWith(editor.document, "### Action 1.2")).range.end);
  await commands.executeCommand("areaSend.toTable");
  await until("the table is back", () => textOf(editor) === before);
  await closeWithoutSaving();
}

async function undone(): Promise<void> {
  const editor = await at("| 2.1 |");
  const before = textOf(editor);
  await commands.executeCommand("areaSend.toHeadings");
  await until("the headings are there", () => textOf(editor) !== before);
  await commands.executeCommand("undo");
  assert.equal(textOf(editor), before);
  await closeWithoutSaving();
}

async function addsAction(): Promise<void> {
  const editor = await at("| 1.3 |");
  await commands.executeCommand("areaSend.addAction");
  await until("the row is there", () => textOf(editor).includes("| 1.4 |"));
  const { document, selection } = editor;
  assert.equal(selection.start.line, lineWith(document, "| 1.3 |") + 1);
  assert.equal(document.getText(selection), "Action");
  await commands.executeCommand("type", { text: "Ring each family that waits" });
  await commands.executeCommand("jumpToNextSnippetPlaceholder");
  assert.equal(document.getText(editor.selection), "Responsible organisation");
  await picture("refactoring-new-row");
  await closeWithoutSaving();
}

async function listsChanges(): Promise<void> {
  const editor = await at("| 2.2 |");
  const done = commands.executeCommand("areaSend.changeHere");
  await pause(1500);
  await picture("refactoring-list");
  await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await done;
  await until("the first of the list is done", () => textOf(editor).includes("| 2.3 |"));
  await closeWithoutSaving();
}

async function listsFixes(): Promise<void> {
  const editor = await at("| 1.2 |");
  const before = textOf(editor);
  const done = commands.executeCommand("areaSend.fixHere");
  await pause(1500);
  await picture("fixes-list");
  await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await done;
  await until("the fix is made", () => textOf(editor) !== before);
  await closeWithoutSaving();
}

async function showsMenu(): Promise<void> {
  await at("| 2.2 |");
  await commands.executeCommand("editor.action.refactor");
  await picture("refactoring-menu");
  await commands.executeCommand("hideCodeActionWidget");
  await closeWithoutSaving();
}
