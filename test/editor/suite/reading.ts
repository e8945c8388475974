import assert from "node:assert/strict";
import {
  commands,
  Position,
  Range,
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type SymbolInformation,
  type TextDocument,
  type TextEditor,
} from "vscode";
import { closeWithoutSaving, hoverText, lineWith, open, placeCursor } from "./editor.ts";
import { picture, until, type Test } from "./harness.ts";

const plan = "merrow-vale/priority-action-plan.md";
const dated = "mereford-plan.md";
const evaluation = "merrow-vale/self-evaluation.md";

export const readingTests: Test[] = [
  ["the outline has areas with their actions, owners and dates", outline],
  ["a search through all drafts finds an action", searchDrafts],
  ["front matter folds away", folds],
  ["hovering over a timescale, an owner and an area says what was understood", hovers],
  ["hovering over a question, a criterion and an abbreviation says what was understood", evaluationHovers],
  ["a hint tells the day that words mean", hints],
  ["lenses tell what an area holds, and show its actions", lenses],
  ["lenses tell how far a question is answered", questionLenses],
];

function places<T>(command: string, document: TextDocument, ...more: unknown[]): Thenable<T[] | undefined> {
  return commands.executeCommand<T[] | undefined>(`vscode.${command}`, document.uri, ...more);
}

async function outline(): Promise<void> {
  const { document } = await open(plan);
  const root = await until("our outline is there", async () => {
    const symbols = (await places<DocumentSymbol>("executeDocumentSymbolProvider", document)) ?? [];
    return symbols.find(({ children }) => children.some((area) => area.children.length > 0));
  });
  const details = root.children.flatMap(({ children }) => children.map(({ detail }) => detail));
  assert.ok(
    details.some((detail) => /^Head of Inclusion, by 31 December \d{4}$/.test(detail)),
    details.join("; "),
  );
  await commands.executeCommand("outline.focus");
  await picture("outline");
  await commands.executeCommand("workbench.action.gotoSymbol");
  await picture("go-to-symbol");
  await commands.executeCommand("workbench.action.closeQuickOpen");
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
}

async function searchDrafts(): Promise<void> {
  const found = await commands.executeCommand<SymbolInformation[]>(
    "vscode.executeWorkspaceSymbolProvider",
    "weekly clinic",
  );
  const names = found.map(({ name, location }) => `${name} in ${location.uri.path}`);
  assert.ok(
    names.some((name) => /2\.1 Open a weekly clinic.*priority-action-plan/.test(name)),
    names.join("; "),
  );
  await commands.executeCommand("workbench.action.quickOpen", "#weekly clinic");
  await picture("search-drafts");
  await commands.executeCommand("workbench.action.closeQuickOpen");
}

async function folds(): Promise<void> {
  const editor = await open(plan);
  const found = await until("front matter folds", async () => {
    const ranges = (await places<FoldingRange>("executeFoldingRangeProvider", editor.document)) ?? [];
    return ranges.find(({ start }) => start === 0);
  });
  assert.equal(editor.document.lineAt(found.end).text, "---");
  await commands.executeCommand("editor.fold", { selectionLines: [0] });
  await picture("folded");
  await commands.executeCommand("editor.unfoldAll");
}

async function hovers(): Promise<void> {
  const editor = await open(plan);
  const { document } = editor;
  const over = async (words: string) => {
    const at = document.positionAt(document.getText().indexOf(words));
    return { at, text: (await hoverText(document.uri, at)).replaceAll("\\", "") };
  };
  const owner = await over("Head of Inclusion |");
  assert.match(owner.text, /a post of Merrow Vale Council.*told under “posts”/);
  const area = await over("Children who are not in school");
  assert.match(area.text, /In documents beside this one: .*self-evaluation\.md \(1 action\)/);
  await show(editor, owner.at, "hover-owner");
  await show(editor, area.at, "hover-area");
}

async function show(editor: TextEditor, at: Position, name: string): Promise<void> {
  placeCursor(editor, at);
  await commands.executeCommand("editor.action.showHover");
  await picture(name);
  await commands.executeCommand("editor.action.hideHover");
}

async function evaluationHovers(): Promise<void> {
  const editor = await open(evaluation);
  const { document } = editor;
  const young = new Position(lineWith(document, "**Young people who leave school"), 0);
  await editor.edit((edit) => {
    edit.insert(young, "### Alternative provision\n\n");
  });
  await showAt(editor, "How do you know", /Question 2.*Evidence found: .*audit/s, "hover-question");
  await showAt(editor, "Alternative provision", /Criterion.*passages? of this document/s, "hover-criterion");
  await closeWithoutSaving();
  const other = await open("self-evaluation-clean.md");
  await showAt(other, "ICB have had", /integrated care board/i, "hover-abbreviation");
  await closeWithoutSaving();
}

async function showAt(editor: TextEditor, words: string, says: RegExp, name: string): Promise<void> {
  const { document } = editor;
  const at = document.positionAt(document.getText().indexOf(words));
  assert.match(await hoverText(document.uri, at), says);
  await show(editor, at, name);
}

async function hints(): Promise<void> {
  const editor = await open(plan);
  const { document } = editor;
  const line = document.lineAt(lineWith(document, "| 2.1 |"));
  const [date = ""] = /31 January \d{4}/.exec(line.text) ?? [];
  const at = document.positionAt(document.getText().indexOf(date, document.offsetAt(line.range.start)));
  await editor.edit((edit) => {
    edit.replace(new Range(at, at.translate(0, date.length)), `end of spring term ${date.slice(-4)}`);
  });
  const whole = new Range(0, 0, document.lineCount, 0);
  const hint = await until(
    "the hint is there",
    async () => (await places<InlayHint>("executeInlayHintProvider", document, whole))?.[0],
  );
  assert.match(typeof hint.label === "string" ? hint.label : "", /^by \d+ (?:March|April) \d{4}$/);
  placeCursor(editor, at);
  await picture("inlay-hint");
  await commands.executeCommand("editor.action.showHover");
  await picture("hover-timescale");
  await commands.executeCommand("editor.action.hideHover");
  await closeWithoutSaving();
}

async function lenses(): Promise<void> {
  const editor = await open(dated);
  const { document } = editor;
  const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  await editor.edit((edit) => {
    edit.insert(new Position(1, 0), `report-published: ${lastWeek}\n`);
  });
  const shown = await until("the lenses are there", async () => {
    const all = await places<CodeLens>("executeCodeLensProvider", document, 50);
    return all?.some(({ command }) => command?.title.startsWith("Submit")) && all;
  });
  const [submission] = shown.map(({ command }) => command?.title ?? "");
  assert.match(submission ?? "", /^Submit by .*, \d+ working days from today$/);
  placeCursor(editor, new Position(0, 0));
  await picture("code-lens");
  const actions = shown.find(({ command }) => command?.title === "3 actions")?.command;
  assert.ok(actions);
  await commands.executeCommand(actions.command, ...((actions.arguments ?? []) as unknown[]));
  await picture("code-lens-places");
  await commands.executeCommand("closeReferenceSearch");
  await closeWithoutSaving();
}

async function questionLenses(): Promise<void> {
  const { document } = await open(evaluation);
  const shown = await until("the lenses are there", async () => {
    const all = await places<CodeLens>("executeCodeLensProvider", document, 50);
    return all && all.length > 0 && all;
  });
  const titles = shown.map(({ command }) => command?.title ?? "");
  assert.ok(titles.includes("4 plans, 4 with a date"), titles.join("; "));
  await commands.executeCommand("cursorBottom");
  await picture("code-lens-questions");
  await closeWithoutSaving();
}
