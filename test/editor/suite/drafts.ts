import assert from "node:assert/strict";
import { commands, window, workspace } from "vscode";
import { closeWithoutSaving, file, findings } from "./editor.ts";
import { picture, press, see, until, write, type Test } from "./harness.ts";

export const draftTests: Test[] = [
  ["a form asks what a new plan needs, and opens it without a blank for what was answered", fillsForm],
  ["a form that is left makes nothing, and goes on where it was", leavesForm],
  ["a new draft is saved under a name of its own, never over another", savesDraft],
  ["every kind of draft can be started", startsEveryKind],
];

/** Starts a form as the command palette does: without waiting for its end. */
function start(command: string): void {
  void commands.executeCommand(`areaSend.${command}`);
}

/** Writes an answer, goes on, and waits for what comes then. */
async function answer(words: string, next: string): Promise<void> {
  if (words !== "") await write(words);
  await press("Enter");
  see(next);
}

function selectedText(): string {
  const editor = window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? "";
}

function activeText(): string {
  return window.activeTextEditor?.document.getText() ?? "";
}

async function fillsForm(): Promise<void> {
  const day = new Date(Date.now() - 14 * 86_400_000);
  await commands.executeCommand("workbench.action.closeAllEditors");
  start("newPriorityActionPlan");
  see("1 of 8");
  await picture("form-area");
  await answer("westmor", "2 of 8");
  await picture("form-authority");
  await answer("", "3 of 8");
  await answer("Lancashire", "4 of 8");
  await write("Westmorland Parents Together; Lakeland NHS Trust");
  see("2 are understood");
  await picture("form-partners");
  await answer("", "5 of 8");
  await answer("31 June", "Write a day, a month and a year");
  await picture("form-wrong-date");
  await press("Control+A");
  await answer(`${day.getDate()}/${day.getMonth() + 1}/${day.getFullYear()}`, "6 of 8");
  await write("1. Waits for therapy; 2. Children out of school; Oversight");
  see("3 are understood");
  await picture("form-areas");
  await answer("", "7 of 8");
  await answer("", "8 of 8");
  await picture("form-keep");
  await write("without saving");
  await press("Enter");
  await until("the plan is open", () => activeText().includes("kind: priority-action-plan"));
  const text = activeText();
  assert.ok(window.activeTextEditor?.document.isUntitled);
  assert.match(text, /^area: "Westmorland and Furness"$/m);
  assert.match(
    text,
    / {2}- "Westmorland and Furness Council"\n {2}- "NHS Lancashire and South Cumbria Integrated Care Board"\n {2}- "Westmorland Parents Together"\n {2}- "Lakeland NHS Trust"\n---/,
  );
  const date = day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  assert.ok(text.includes(`\ninspection-report: "${date}"\n`), text);
  assert.match(text, /^## Area for priority action 3: Oversight$/m);
  assert.doesNotMatch(text, /name of the local|date of this version|in the words of the inspection/);
  const { document } = window.activeTextEditor;
  await until("the cursor is at the first blank", () => /^\[.+\]$/.test(selectedText()));
  await until("findings say what is still to be written", () => findings(document.uri).length > 0);
  await picture("new-priority-action-plan");
  await closeWithoutSaving();
}

async function leavesForm(): Promise<void> {
  const before = workspace.textDocuments.length;
  start("newStrategicPlan");
  see("1 of 7");
  await answer("Kent", "2 of 7");
  await picture("form-remembers");
  await press("Escape");
  assert.equal(workspace.textDocuments.length, before);
  start("newStrategicPlan");
  see("1 of 7");
  await answer("", "2 of 7");
  await picture("form-goes-on");
  await commands.executeCommand("workbench.action.quickInputBack");
  see("1 of 7");
  await picture("form-back");
  await press("Escape");
  assert.equal(workspace.textDocuments.length, before);
}

async function savesDraft(): Promise<void> {
  for (const name of ["kent-evidence-index.md", "kent-evidence-index-2.md"]) {
    start("newEvidenceIndex");
    see("1 of 7");
    for (let page = 2; page <= 7; page++) await answer("", `${page} of 7`);
    see(name);
    await picture(name.replace(".md", "-keep"));
    await press("Enter");
    await until(`${name} is open`, () => window.activeTextEditor?.document.uri.path.endsWith(name));
    assert.match(activeText(), /^area: "Kent"$/m);
    await until("the cursor is at the first blank", () => /^\[.+\]$/.test(selectedText()));
    await until("it is saved", () => window.activeTextEditor?.document.isDirty === false);
    const saved = new TextDecoder().decode(await workspace.fs.readFile(file(name)));
    assert.equal(saved, activeText());
    await closeWithoutSaving();
  }
  for (const name of ["kent-evidence-index.md", "kent-evidence-index-2.md"])
    await workspace.fs.delete(file(name));
}

async function startsEveryKind(): Promise<void> {
  const kinds = {
    newSelfEvaluation: ["self-evaluation", 7],
    newStrategicPlan: ["strategic-plan", 7],
    newWrittenStatementOfAction: ["written-statement-of-action", 8],
    newProgressReport: ["progress-report", 6],
    newInspectionReport: ["inspection-report", 7],
  } as const;
  await commands.executeCommand("workbench.action.closeAllEditors");
  for (const [command, [kind, pages]] of Object.entries(kinds)) {
    start(command);
    see(`1 of ${pages}`);
    for (let page = 2; page <= pages; page++) await answer("", `${page} of ${pages}`);
    await write("without saving");
    await press("Enter");
    await until(`a ${kind} is open`, () => activeText().includes(`kind: ${kind}\n`));
    await closeWithoutSaving();
  }
}
