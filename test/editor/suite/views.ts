import { commands, Position, window, workspace, type CompletionList, type Uri } from "vscode";
import {
  closeWithoutSaving,
  file,
  findingOn,
  findings,
  lineWith,
  open,
  placeCursor,
  ruleOf,
} from "./editor.ts";
import { click, isInBrowser, leave, pause, picture, press, see, until, write, type Test } from "./harness.ts";

const plan = "mereford-plan.md";

export const viewTests: Test[] = [
  ["the tree says how the draft stands, follows the cursor, and goes to the place", showsTree],
  ["the tree is brought up to date while somebody writes", updatesTree],
  ["the side bar says what to do where there is no draft", welcomes],
  ["the status bar says what kind of document it is", showsKind],
  ["a document can be told what kind it is, and that can be undone", choosesKind],
  ["the first steps are there, with pictures", showsFirstSteps],
  ["help says how everything is done by keyboard and screen reader", showsHelp],
  ["the preview shows a draft as readers see it", showsPreview],
  ["the configuration file is completed, and its changes count at once", completesConfiguration],
];

async function showsTree(): Promise<void> {
  const editor = await open(plan);
  await findingOn(editor.document, "action-owner", "| 1.2 |");
  placeCursor(editor, new Position(0, 0));
  await commands.executeCommand("areaSend.showDraft");
  see("1.2 Offer support");
  await picture("tree");
  await commands.executeCommand("areaSend.showDraft");
  await press("Home");
  // From the first area to the second of its actions.
  await press("ArrowDown");
  await press("ArrowDown");
  await press("ArrowRight");
  see("none named");
  await picture("tree-open");
  await press("Enter");
  const line = lineWith(editor.document, "| 1.2 |");
  await until("the cursor is at the action", () => window.activeTextEditor?.selection.active.line === line);
  placeCursor(editor, new Position(lineWith(editor.document, "| 2.1 |"), 4));
  await pause(1500);
  await picture("tree-follows");
}

async function updatesTree(): Promise<void> {
  const editor = await open(plan);
  await commands.executeCommand("areaSend.showDraft");
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
  const line = lineWith(editor.document, "| 2.1 |");
  await editor.edit((edit) => {
    edit.replace(editor.document.lineAt(line).range, "| 2.1 | Write to every family | | | |");
  });
  see("Write to every family");
  see("5 things to look at");
  await picture("tree-updated");
  await closeWithoutSaving();
}

async function welcomes(): Promise<void> {
  await commands.executeCommand("workbench.action.closeAllEditors");
  await commands.executeCommand("areaSend.showDraft");
  see("Open a self-evaluation");
  await picture("tree-welcome");
  await open("minutes.md");
  see("This document was not recognised");
  await picture("tree-other");
  await closeWithoutSaving();
}

async function showsKind(): Promise<void> {
  await commands.executeCommand("workbench.view.explorer");
  const { document } = await open(plan);
  await findingOn(document, "action-owner", "| 1.2 |");
  await click("Editor Language Status");
  see("Priority action plan");
  await picture("kind-status");
  await press("Escape");
  await leave();
}

async function choosesKind(): Promise<void> {
  const { document } = await open("minutes.md");
  const before = document.getText();
  void commands.executeCommand("areaSend.chooseKind");
  see("What kind of document is this?");
  await picture("choose-kind");
  await write("Priority");
  await press("Enter");
  await until("it says what it is", () =>
    document.getText().startsWith("---\nkind: priority-action-plan\n---\n\n"),
  );
  await until("it is checked as a plan", () => findings(document.uri).length > 0);
  await commands.executeCommand("undo");
  await until("it is as it was", () => document.getText() === before);
  await until("it is left alone again", () => findings(document.uri).length === 0);
  await closeWithoutSaving();
}

async function showsFirstSteps(): Promise<void> {
  await commands.executeCommand("workbench.action.closeSidebar");
  await commands.executeCommand("areaSend.openWalkthrough");
  see("Start a draft, or open one");
  await picture("first-steps");
  await commands.executeCommand("workbench.action.closeAllEditors");
}

async function showsHelp(): Promise<void> {
  await commands.executeCommand("areaSend.accessibilityHelp");
  await until("the help is shown", () =>
    window.tabGroups.activeTabGroup.tabs.some(({ label }) => label.includes("Keyboard and screen reader")),
  );
  await pause(1500);
  await picture("keyboard-help");
  await commands.executeCommand("workbench.action.closeAllEditors");
}

/** Not every VS Code for the web has a preview. */
async function showsPreview(): Promise<void> {
  if (!(await commands.getCommands()).includes("markdown.showPreview")) return;
  await open("self-evaluation-clean.md");
  await commands.executeCommand("markdown.showPreview");
  await pause(2500);
  await picture("preview");
  await commands.executeCommand("workbench.action.closeAllEditors");
}

async function completesConfiguration(): Promise<void> {
  const uri = file("area-send.config.json");
  await workspace.fs.writeFile(uri, new TextEncoder().encode("{\n  \n}\n"));
  const { document: draft } = await open(plan);
  await findingOn(draft, "action-owner", "| 1.2 |");
  const editor = await window.showTextDocument(uri, { preview: false });
  // Of VS Code’s own extensions, that for JSON among them, a server has none that run in a browser.
  if (!isInBrowser()) await offersKeys(uri);
  placeCursor(editor, new Position(1, 2));
  await commands.executeCommand("editor.action.triggerSuggest");
  await picture("configuration");
  await commands.executeCommand("hideSuggestWidget");
  await editor.edit((edit) => {
    edit.insert(new Position(1, 2), '"rules": { "action-owner": "off" }');
  });
  await until("the rule is off, before anything is saved", () =>
    findings(draft.uri).every((finding) => ruleOf(finding) !== "action-owner"),
  );
  await closeWithoutSaving();
  await workspace.fs.delete(uri);
  await findingOn(draft, "action-owner", "| 1.2 |");
}

async function offersKeys(uri: Uri): Promise<void> {
  await until("keys are offered", async () => {
    const { items } = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      uri,
      new Position(1, 2),
    );
    const offered = items.map(({ label }) => (typeof label === "string" ? label : label.label));
    return ["rules", "kinds", "bankHolidays"].every((key) => offered.includes(key));
  });
}
