import assert from "node:assert/strict";
import { commands, ConfigurationTarget, languages, window, workspace } from "vscode";
import { closeWithoutSaving, file, findingOn, findings, open, openAsPerson, ruleOf } from "./editor.ts";
import { picture, until, type Test } from "./harness.ts";

const plan = "mereford-plan.md";

export const commandTests: Test[] = [
  ["the snippets are there, blanks to fill in and all", insertsSnippet],
  ["checking the folder lists the findings of files that are not open", checksFolder],
  ["the findings of a folder can be kept quiet for now", keepsQuiet],
  ["a rule can be turned off in the settings", turnsRuleOff],
  ["the configuration file is checked while it is written", checksConfiguration],
  ["findings come back after a restart", restarts],
];

async function insertsSnippet(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: "markdown" }));
  await commands.executeCommand("editor.action.insertSnippet", {
    langId: "markdown",
    name: "Area SEND: priority action plan",
  });
  const editor = window.activeTextEditor;
  assert.match(editor?.document.getText() ?? "", /^---\nkind: priority-action-plan\n/);
  assert.equal(editor?.document.getText(editor.selection), "[name of the local area]");
  await closeWithoutSaving();
}

async function checksFolder(): Promise<void> {
  await commands.executeCommand("workbench.action.closeAllEditors");
  await commands.executeCommand("areaSend.checkFolder", file("."));
  await until("the findings are listed", () => findings(file(plan)).length === 2);
  await commands.executeCommand("notifications.showList");
  await picture("folder");
  await commands.executeCommand("notifications.clearAll");
}

async function turnsRuleOff(): Promise<void> {
  const settings = workspace.getConfiguration("areaSend");
  const { document } = await open(plan);
  await findingOn(document, "action-owner", "| 1.2 |");
  const isGone = () => findings(document.uri).every((finding) => ruleOf(finding) !== "action-owner");
  await settings.update("rules", { "action-owner": "off" }, ConfigurationTarget.Global);
  await until("the rule is off", isGone);
  await commands.executeCommand("workbench.action.openSettings", "@ext:area-send.area-send");
  await picture("settings");
  await commands.executeCommand("workbench.action.closeActiveEditor");
  await settings.update("rules", undefined, ConfigurationTarget.Global);
  await findingOn(document, "action-owner", "| 1.2 |");
}

async function keepsQuiet(): Promise<void> {
  const { document } = await open(plan);
  await findingOn(document, "action-owner", "| 1.2 |");
  await commands.executeCommand("areaSend.keepQuiet", file("."));
  await until("nothing is listed", () => findings(document.uri).length === 0);
  await workspace.fs.delete(file("area-send.baseline.json"));
  await findingOn(document, "action-owner", "| 1.2 |");
}

async function checksConfiguration(): Promise<void> {
  const uri = file("area-send.config.json");
  await workspace.fs.writeFile(uri, new TextEncoder().encode('{ "rules": { "action-owner": "loud" } }\n'));
  await openAsPerson(uri);
  await until("the wrong value is marked", () => languages.getDiagnostics(uri).length > 0);
  await closeWithoutSaving();
  await workspace.fs.delete(uri);
}

async function restarts(): Promise<void> {
  const { document } = await open(plan);
  await findingOn(document, "action-owner", "| 1.2 |");
  await commands.executeCommand("areaSend.restart");
  await findingOn(document, "action-owner", "| 1.2 |");
}
