import assert from "node:assert/strict";
import { commands, workspace, type TextEditor } from "vscode";
import { closeWithoutSaving, findingOn, findings, lineWith, open, placeCursor, rulesOn } from "./editor.ts";
import { pause, picture, until, type Test } from "./harness.ts";

const plan = "mereford-plan.md";
const ownerless = "| 1.2 |";
const last = "| 2.2 |";

export const completionTests: Test[] = [
  ["owners are offered in an owner cell while one types", offersOwners],
  ["dates and terms are offered in a date cell, with their days", offersDates],
  ["a bar below a table offers a whole row, with owners and dates to choose from", offersRow],
  ["an action is offered on a blank line when asked for", offersAction],
  ["nothing is offered in prose", leavesProseAlone],
  ["a row is not found wanting before the cursor has left it", isQuiet],
  ["what was found before stays while its line is edited, and saving shows all", hidesNothing],
];

function type(text: string): Thenable<unknown> {
  return commands.executeCommand("type", { text });
}

/** Types letter by letter, as a person does. */
async function write(text: string): Promise<void> {
  for (const letter of text) await type(letter);
}

/** Waits until the list of offers is there: what it marks can be taken. */
async function take(editor: TextEditor, expected: RegExp): Promise<void> {
  await until(`${expected.source} has been taken`, async () => {
    await commands.executeCommand("acceptSelectedSuggestion");
    await pause(200);
    return expected.test(editor.document.getText());
  });
}

/** The same for a list that was asked for: a slow machine may have closed it again. */
async function askAndTake(editor: TextEditor, expected: RegExp): Promise<void> {
  await until(`${expected.source} has been taken`, async () => {
    await commands.executeCommand("editor.action.triggerSuggest");
    await pause(1000);
    await commands.executeCommand("acceptSelectedSuggestion");
    await pause(200);
    return expected.test(editor.document.getText());
  });
}

/** Puts the cursor on a new line below the one that holds some words. */
async function newLineBelow(editor: TextEditor, words: string): Promise<number> {
  const line = lineWith(editor.document, words);
  placeCursor(editor, editor.document.lineAt(line).range.end);
  await type("\n");
  return line + 1;
}

async function offersOwners(): Promise<void> {
  const editor = await open(plan);
  await findingOn(editor.document, "action-owner", ownerless);
  const line = editor.document.lineAt(lineWith(editor.document, ownerless));
  placeCursor(editor, line.range.start.translate(0, line.text.indexOf("| |") + 1));
  await type(" ");
  await pause(500);
  await picture("completion-owner");
  await write("Mere");
  await pause(500);
  await picture("completion-owner-typed");
  await take(editor, /wait \| +Mereford Council \| 31 July/);
  await closeWithoutSaving();
}

async function offersDates(): Promise<void> {
  const editor = await open(plan);
  await newLineBelow(editor, last);
  await write("| 2.3 | Ring each family that waits | Mereford Council | ");
  await pause(500);
  await picture("completion-date");
  await write("spring");
  await pause(500);
  await take(editor, /Mereford Council \| end of spring term \d{4}/);
  await closeWithoutSaving();
}

async function offersRow(): Promise<void> {
  const editor = await open(plan);
  const line = await newLineBelow(editor, last);
  await type("|");
  await pause(500);
  await picture("completion-row");
  await take(editor, /^\| 2\.3 \| \[what will be done\] \| \[name of the organisation\] \|/m);
  await pause(1500);
  assert.deepEqual(rulesOn(editor.document.uri, line), []);
  await write("Ring each family that waits");
  await commands.executeCommand("jumpToNextSnippetPlaceholder");
  await pause(500);
  await picture("completion-row-owner");
  await commands.executeCommand("selectNextSuggestion");
  await take(editor, /waits \| (?:Mereford Council|NHS Mereford and Vale ICB) \|/);
  await pause(500);
  await picture("completion-row-date");
  await commands.executeCommand("hideSuggestWidget");
  await closeWithoutSaving();
}

async function offersAction(): Promise<void> {
  const editor = await open(plan);
  await newLineBelow(editor, last);
  await type("\n");
  await commands.executeCommand("editor.action.triggerSuggest");
  await pause(700);
  await picture("completion-asked");
  await write("area");
  await askAndTake(editor, /^## Area for priority action 3: \[/m);
  await picture("completion-area");
  await pause(1000);
  const added = lineWith(editor.document, "## Area for priority action 3");
  assert.deepEqual(
    findings(editor.document.uri).filter(({ range }) => range.start.line >= added),
    [],
  );
  await closeWithoutSaving();
}

async function leavesProseAlone(): Promise<void> {
  for (const name of [plan, "minutes.md"]) {
    const editor = await open(name);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    placeCursor(editor, end);
    await write("\n\nThe council said: by May (see above) the ");
    await pause(500);
    await commands.executeCommand("acceptSelectedSuggestion");
    const text = editor.document.getText();
    assert.ok(text.endsWith("The council said: by May (see above) the "), text.slice(-60));
    await closeWithoutSaving();
  }
}

async function isQuiet(): Promise<void> {
  const editor = await open(plan);
  const { document } = editor;
  await findingOn(document, "action-owner", ownerless);
  const line = await newLineBelow(editor, last);
  await write("| 2.3 | Ring each family that waits | ");
  await pause(1000);
  await commands.executeCommand("hideSuggestWidget");
  await pause(2000);
  assert.deepEqual(rulesOn(document.uri, line), []);
  assert.deepEqual(rulesOn(document.uri, lineWith(document, ownerless)), ["action-owner"]);
  await picture("quiet");
  placeCursor(editor, document.lineAt(lineWith(document, "# Mereford")).range.end);
  await findingOn(document, "action-owner", "| 2.3 |");
  placeCursor(editor, document.lineAt(line).range.end);
  await pause(500);
  assert.ok(rulesOn(document.uri, line).includes("action-owner"), "what is shown stays");
  await picture("quiet-left");
  await closeWithoutSaving();
}

async function hidesNothing(): Promise<void> {
  const editor = await open(plan);
  const { document } = editor;
  const original = document.getText();
  const { range } = await findingOn(document, "action-owner", ownerless);
  placeCursor(editor, range.end);
  await write(" long");
  await pause(2000);
  assert.ok(rulesOn(document.uri, range.start.line).includes("action-owner"));
  const line = await newLineBelow(editor, last);
  await write("| 2.3 | Visit every school |");
  await pause(1500);
  assert.deepEqual(rulesOn(document.uri, line), []);
  await commands.executeCommand("workbench.action.files.save");
  await findingOn(document, "action-owner", "| 2.3 |");
  await workspace.fs.writeFile(document.uri, new TextEncoder().encode(original));
  await closeWithoutSaving();
}
