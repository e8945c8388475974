import { l10n, Range, Uri, window, workspace, WorkspaceEdit } from "vscode";
import * as protocol from "../../server/src/protocol.ts";
import type { Ask } from "./ask.ts";
import { choose } from "./form.ts";

const other = "other";
const byTitle = "by title";

/** Lets the author say what kind of document this is; what is written at its top can be undone like any edit. */
export async function chooseKind(ask: Ask): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== "markdown") {
    void window.showInformationMessage(l10n.t("Open the document first, and click into its text."));
    return;
  }
  const textDocument = { uri: editor.document.uri.toString() };
  const { kinds, stated } = await ask<protocol.DocumentKinds>(protocol.documentKinds, { textDocument });
  const marked = (kind: string) =>
    kind === stated ? { description: l10n.t("as the document says now") } : {};
  const page = await choose(
    {
      title: l10n.t("What kind of document is this?"),
      prompt: l10n.t("It is written between the two --- at the top of the document."),
      canGoBack: false,
    },
    [
      ...kinds.map(({ kind, name }) => ({ label: name, answer: kind, ...marked(kind) })),
      { label: l10n.t("None of these: leave it alone"), answer: other, ...marked(other) },
      ...(stated === null
        ? []
        : [{ label: l10n.t("Tell it from the title and the headings"), answer: byTitle }]),
    ],
    { chosen: stated ?? undefined },
  );
  if (typeof page === "string") return;
  const kind = page.answer === byTitle ? null : page.answer;
  await apply(
    await ask<protocol.StateKindEdits>(protocol.stateKind, { textDocument, kind }),
    editor.document.uri,
  );
}

async function apply(edits: protocol.StateKindEdits, uri: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, rangeOf(range), newText);
  await workspace.applyEdit(edit);
}

export function rangeOf({ start, end }: protocol.Range): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
