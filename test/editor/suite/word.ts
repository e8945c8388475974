import assert from "node:assert/strict";
import { commands, window, workspace, type TextEditor } from "vscode";
import { cell, fromWord, item, normal, table } from "../../word/clipboard.ts";
import * as docx from "../../word/docx.ts";
import { closeWithoutSaving, file, findings, open, placeCursor, ruleOf } from "./editor.ts";
import { paste, picture, press, see, until, write, type Test } from "./harness.ts";

export const wordTests: Test[] = [
  ["a table pasted from Word into a draft is a table, and it is said what is left out", pastesTable],
  ["a whole draft pasted from Word into an empty document is one", pastesDraft],
  ["a plain sentence pasted from Word is a plain sentence", pastesSentence],
  [
    "in any other Markdown, and in a row of a table, plain text is pasted; a table is the other choice",
    pastesElsewhere,
  ],
  ["a table pasted as lines with tabs is found, and made a table", findsTabs],
  ["a Word file is brought in as a new document", importsFile],
  ["a Word file is chosen in a dialog", choosesFile],
  ["a file that is none is refused in words", refusesFile],
];

const actions = table(
  [
    cell("<b>Ref</b>"),
    cell("<b>Action</b>"),
    cell("<b>Responsible organisation</b>"),
    cell("<b>By when</b>"),
  ],
  [
    cell("2.1"),
    cell(item(1, "·", "Ring each family") + item(1, "·", "Write to them")),
    cell("Mereford Council", "rowspan=2"),
    cell("31 March 2027"),
  ],
  [cell("2.2"), cell(normal("Publish waits <del>monthly</del>")), cell("30 June 2027")],
);
const picturesOf = '<img width=300 height=200 src="file:///C:/waits.png" alt="Waits by team">';
const plain =
  "Ref\tAction\tResponsible organisation\tBy when\n2.1\tRing each family\tMereford Council\t31 March 2027\n";

/** The document's end, on a line of its own. */
function toTheEnd({ document }: TextEditor): void {
  const editor = window.activeTextEditor;
  if (editor) placeCursor(editor, document.lineAt(document.lineCount - 1).range.end);
}

async function pasteAndWait(editor: TextEditor, html: string, text: string): Promise<string> {
  const before = editor.document.getText();
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
  paste(html, text);
  await until("something is pasted", () => editor.document.getText() !== before);
  return editor.document.getText().slice(before.length);
}

async function newDocument(content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ language: "markdown", content }));
}

async function pastesTable(): Promise<void> {
  const editor = await open("mereford-plan.md");
  toTheEnd(editor);
  const pasted = await pasteAndWait(editor, fromWord(actions + normal(picturesOf)), plain);
  assert.match(
    pasted,
    /\| 2\.1 \| • Ring each family<br>• Write to them \| Mereford Council \| 31 March 2027 \|/,
  );
  assert.match(
    pasted,
    /\| 2\.2 \| Publish waits \| Mereford Council \| 30 June 2027 \|\n\n\(Picture left out: Waits by team\)/,
  );
  await commands.executeCommand("notifications.showList");
  await picture("paste-from-word");
  await commands.executeCommand("notifications.clearAll");
  await closeWithoutSaving();
}

async function pastesDraft(): Promise<void> {
  const editor = await newDocument("");
  const title =
    "<p class=MsoTitle>Mereford SEND priority action plan</p><h1>Area for priority action 2: Waits</h1>";
  const pasted = await pasteAndWait(
    editor,
    fromWord(title + actions),
    "Mereford SEND priority action plan\n",
  );
  assert.match(
    pasted,
    /^# Mereford SEND priority action plan\n\n## Area for priority action 2: Waits\n\n\| Ref/,
  );
  await until("it is checked", () => findings(editor.document.uri).length > 0);
  await picture("paste-draft-from-word");
  await closeWithoutSaving();
}

async function pastesSentence(): Promise<void> {
  const editor = await open("mereford-plan.md");
  toTheEnd(editor);
  const pasted = await pasteAndWait(editor, fromWord(normal("We <b>will</b> act.")), "We will act.");
  assert.equal(pasted.trim(), "We will act.");
  await closeWithoutSaving();
}

async function pastesElsewhere(): Promise<void> {
  const notes = await newDocument("# Recipes\n\nOf all kinds.\n\n");
  toTheEnd(notes);
  assert.equal(await pasteAndWait(notes, fromWord(actions), plain), plain);
  await picture("paste-elsewhere");
  void commands.executeCommand("editor.changePasteType");
  see("Paste from Word as headings, lists and tables");
  await picture("paste-choices");
  await press("ArrowDown");
  await press("Enter");
  await until("a table is there instead", () => notes.document.getText().includes("| Ref | Action |"));
  await closeWithoutSaving();
  const draft = await newDocument(
    "# Mereford SEND priority action plan\n\n| Ref | Action |\n| --- | --- |\n| 1 | ",
  );
  toTheEnd(draft);
  assert.equal(await pasteAndWait(draft, fromWord(table([cell("a"), cell("b")])), "a\tb"), "a\tb");
  await closeWithoutSaving();
}

async function findsTabs(): Promise<void> {
  const editor = await newDocument(`# Mereford SEND priority action plan\n\n## Area 1: Waits\n\n${plain}`);
  const { uri } = editor.document;
  await until("the lines are found", () =>
    findings(uri).some((finding) => ruleOf(finding) === "pasted-table"),
  );
  placeCursor(editor, editor.document.positionAt(editor.document.getText().indexOf("Ref\t")));
  await commands.executeCommand("editor.action.quickFix");
  await picture("pasted-table");
  await commands.executeCommand("hideCodeActionWidget");
  await commands.executeCommand("editor.action.autoFix");
  await until("they are a table", () => editor.document.getText().includes("| 2.1 | Ring each family |"));
  await until("nothing is found", () => findings(uri).every((finding) => ruleOf(finding) !== "pasted-table"));
  await closeWithoutSaving();
}

async function importsFile(): Promise<void> {
  const { p, row, styled } = docx;
  const cells = (...words: string[]) => row(...words.map((each) => docx.cell(each)));
  const bytes = await docx.docx({
    header: p("OFFICIAL: SENSITIVE"),
    comments: `<w:comment w:id="0" w:author="Jane Smith">${p("Is this the last survey?")}</w:comment>`,
    body:
      styled("Title", "Mereford SEND priority action plan") +
      styled("Heading1", "Area for priority action 1: Waits") +
      p('<w:del w:id="1"><w:r><w:delText>Old</w:delText></w:r></w:del>') +
      docx.table(
        cells("Ref", "Action", "Responsible organisation", "By when"),
        cells("1.1", "Ring each family", "Mereford Council", "31 March 2027"),
      ),
  });
  await workspace.fs.writeFile(file("draft.docx"), bytes);
  await commands.executeCommand("areaSend.importWord", file("draft.docx"));
  const editor = window.activeTextEditor;
  assert.ok(editor?.document.isUntitled);
  assert.equal(editor.document.languageId, "markdown");
  assert.match(
    editor.document.getText(),
    /\| 1\.1 \| Ring each family \| Mereford Council \| 31 March 2027 \|/,
  );
  await until("it is checked", () => findings(editor.document.uri).length > 0);
  await commands.executeCommand("notifications.showList");
  await picture("import-word");
  await commands.executeCommand("notifications.clearAll");
  await closeWithoutSaving();
  await workspace.fs.delete(file("draft.docx"));
}

async function choosesFile(): Promise<void> {
  const bytes = await docx.docx({ body: docx.styled("Heading1", "Waits for therapy") });
  await workspace.fs.writeFile(file("chosen.docx"), bytes);
  void commands.executeCommand("areaSend.importWord");
  see("Bring in a Word Document");
  see("chosen.docx");
  await picture("import-dialog");
  await write("chosen.docx");
  await press("Enter");
  await until("it is brought in", () =>
    window.activeTextEditor?.document.getText().startsWith("# Waits for therapy"),
  );
  await closeWithoutSaving();
  await workspace.fs.delete(file("chosen.docx"));
}

async function refusesFile(): Promise<void> {
  const before = window.activeTextEditor?.document;
  await workspace.fs.writeFile(file("notes.docx"), new TextEncoder().encode("not Word"));
  await commands.executeCommand("areaSend.importWord", file("notes.docx"));
  await commands.executeCommand("notifications.showList");
  await picture("import-refused");
  assert.equal(window.activeTextEditor?.document, before);
  await commands.executeCommand("notifications.clearAll");
  await workspace.fs.delete(file("notes.docx"));
}
