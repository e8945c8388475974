import {
  commands,
  languages,
  MarkdownString,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type Position,
  type TextDocument,
  type TextEditor,
} from "vscode";
import { until } from "./harness.ts";

/** The folder that is open. */
export function folder(): Uri {
  const [first] = workspace.workspaceFolders ?? [];
  if (first === undefined) throw new Error("no folder is open");
  return first.uri;
}

/** A file of the open folder. */
export function file(name: string): Uri {
  return Uri.joinPath(folder(), name);
}

export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(file(name)), { preview: false });
}

/** The same as a click does it. What tests open by themselves VS Code keeps for minutes after it is closed. */
export async function openAsPerson(uri: Uri): Promise<TextEditor> {
  await commands.executeCommand("vscode.open", uri, { preview: false });
  return until(`${uri.path} is open`, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** Leaves the open file as it is on the disk, and closes it. */
export async function closeWithoutSaving(): Promise<void> {
  await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** The rule a finding comes from. */
export function ruleOf(finding: Diagnostic): string {
  return String(typeof finding.code === "object" ? finding.code.value : finding.code);
}

/** What Area SEND shows for a file now. */
export function findings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === "Area SEND");
}

/** What Area SEND shows for a line now, as the names of the rules. */
export function rulesOn(uri: Uri, line: number): string[] {
  return findings(uri)
    .filter(({ range }) => range.start.line === line)
    .map(ruleOf);
}

/** Waits for a finding of a rule on the line that holds some words, and returns it. */
export function findingOn(document: TextDocument, rule: string, words: string): Promise<Diagnostic> {
  const line = lineWith(document, words);
  return until(`${rule} is found on line ${line + 1}`, () =>
    findings(document.uri).find((finding) => ruleOf(finding) === rule && finding.range.start.line === line),
  );
}

/** Waits until there is no such finding. */
export async function noFindingOn(document: TextDocument, rule: string, words: string): Promise<void> {
  const line = lineWith(document, words);
  await until(`${rule} is gone from line ${line + 1}`, () => !rulesOn(document.uri, line).includes(rule));
}

export async function hoverText(uri: Uri, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, position);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : ""))
    .join("\n");
}

/** What the editor offers to do about the findings of a range. */
export function quickFixes(uri: Uri, range: Range): Thenable<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    range,
    "quickfix",
    20,
  );
}

/** The line that holds some words; they must be there. */
export function lineWith(document: TextDocument, words: string): number {
  const index = document.getText().indexOf(words);
  if (index < 0) throw new Error(`not in the document: ${words}`);
  return document.positionAt(index).line;
}

/** Puts other words in place of the first occurrence of some words. */
export async function replace(editor: TextEditor, words: string, by: string): Promise<void> {
  const start = editor.document.positionAt(editor.document.getText().indexOf(words));
  const range = new Range(start, start.translate(0, words.length));
  await editor.edit((edit) => {
    edit.replace(range, by);
  });
}

export function placeCursor(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
  editor.revealRange(new Range(position, position));
}
