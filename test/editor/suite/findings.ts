import assert from "node:assert/strict";
import { commands, extensions, languages, workspace } from "vscode";
import {
  closeWithoutSaving,
  findingOn,
  findings,
  hoverText,
  lineWith,
  noFindingOn,
  open,
  placeCursor,
  quickFixes,
  replace,
  rulesOn,
} from "./editor.ts";
import { pause, picture, until, type Test } from "./harness.ts";

const plan = "mereford-plan.md";
const ownerless = "| 1.2 |";
const vague = "| 1.3 |";
const sound = "| 2.2 |";

export const findingTests: Test[] = [
  ["the packaged extension is installed, and starts with the first Markdown file", starts],
  ["findings appear in a flawed draft, each where it belongs", findingsAppear],
  ["Markdown that is no draft stays without findings", othersAreSilent],
  ["hovering over a finding says why, and where it comes from", hoverExplains],
  ["a fix puts the missing owner in its column, and the finding goes", fixApplied],
  ["findings come and go as the draft is edited", followsEdits],
  ["a finding can be silenced with a reason", silenced],
];

async function starts(): Promise<void> {
  const extension = extensions.getExtension("area-send.area-send");
  assert.ok(extension, "the extension is not installed");
  assert.match(extension.extensionPath, /extensions.area-send\.area-send-\d/);
  const { document } = await open(plan);
  await findingOn(document, "action-owner", ownerless);
  assert.ok(extension.isActive);
}

async function findingsAppear(): Promise<void> {
  const { document } = await open(plan);
  await findingOn(document, "action-owner", ownerless);
  await findingOn(document, "action-timescale-vague", vague);
  assert.equal(
    findings(document.uri).length,
    2,
    findings(document.uri)
      .map(({ message }) => message)
      .join("\n"),
  );
  await commands.executeCommand("workbench.actions.view.problems");
  await commands.executeCommand("list.clear");
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
  const flawed = () => languages.getDiagnostics().filter(([, list]) => list.length > 0);
  await until("the drafts that are not open are checked", () => flawed().length >= 3);
  await picture("findings");
}

async function othersAreSilent(): Promise<void> {
  const { document } = await open("minutes.md");
  await pause(1500);
  assert.deepEqual(findings(document.uri), []);
  await closeWithoutSaving();
}

async function hoverExplains(): Promise<void> {
  const editor = await open(plan);
  const { range } = await findingOn(editor.document, "action-timescale-vague", vague);
  const text = await hoverText(editor.document.uri, range.start);
  assert.match(text, /paragraph 149/);
  assert.match(text, /Why/);
  placeCursor(editor, range.start);
  await commands.executeCommand("workbench.action.closePanel");
  await commands.executeCommand("editor.action.showHover");
  await picture("hover");
  await commands.executeCommand("editor.action.hideHover");
}

async function fixApplied(): Promise<void> {
  const editor = await open(plan);
  const { uri } = editor.document;
  const { range } = await findingOn(editor.document, "action-owner", ownerless);
  placeCursor(editor, range.start);
  await commands.executeCommand("editor.action.quickFix");
  await picture("fix-menu");
  await commands.executeCommand("hideCodeActionWidget");
  const fix = (await quickFixes(uri, range)).find(({ title }) => title.includes("owner"));
  assert.ok(fix?.edit, "no fix is offered");
  assert.ok(await workspace.applyEdit(fix.edit));
  await commands.executeCommand("type", { text: "Mereford Council" });
  await until("nothing is left to find there", () => rulesOn(uri, range.start.line).length === 0);
  assert.match(editor.document.lineAt(range.start.line).text, /wait \| Mereford Council \| 31 July \d{4} \|/);
  await picture("fixed");
  await closeWithoutSaving();
}

async function followsEdits(): Promise<void> {
  const editor = await open(plan);
  const { document } = editor;
  await findingOn(document, "action-owner", ownerless);
  const [timescale = ""] = /31 August \d{4}/.exec(document.lineAt(lineWith(document, sound)).text) ?? [];
  await replace(editor, timescale, "");
  await findingOn(document, "action-timescale", sound);
  await commands.executeCommand("undo");
  await noFindingOn(document, "action-timescale", sound);
  await replace(
    editor,
    "## Area for priority action 1",
    "Some new words 🙂.\n\n## Area for priority action 1",
  );
  await findingOn(document, "action-owner", ownerless);
  await closeWithoutSaving();
}

async function silenced(): Promise<void> {
  const { document } = await open(plan);
  const { range } = await findingOn(document, "action-timescale-vague", vague);
  const actions = await quickFixes(document.uri, range);
  const silence = actions.find(({ title }) => title.includes("say why"));
  assert.ok(silence?.edit, `not offered: ${actions.map(({ title }) => title).join("; ")}`);
  await workspace.applyEdit(silence.edit);
  await commands.executeCommand("type", { text: "agreed with the board" });
  await noFindingOn(document, "action-timescale-vague", vague);
  assert.match(document.getText(), /<!--.*action-timescale-vague.*agreed with the board.*-->/);
  await closeWithoutSaving();
}
