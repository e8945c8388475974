import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  DocumentPasteTriggerKind,
  l10n,
  languages,
  Range,
  type DataTransfer,
  type Disposable,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  type LogOutputChannel,
  type TextDocument,
} from "vscode";
import { fromHtml, type FromHtml, type Pasted } from "../../server/src/protocol.ts";
import { between, hasStructure, isFromOffice } from "./clipboard-page.ts";
import type { LanguageServer } from "./language-server.ts";
import { tellLeftOut } from "./left-out.ts";

const kind = DocumentDropOrPasteEditKind.Empty.append("areaSend", "word");

/** An edit that knows what could not be kept. */
class WordPaste extends DocumentPasteEdit {
  readonly notes: readonly string[];

  constructor(markdown: string, notes: readonly string[]) {
    super(markdown, l10n.t("Paste from Word as headings, lists and tables"), kind);
    this.notes = notes;
  }
}

/**
 * Pastes from Word and the like with headings, lists and tables. It comes first in our drafts and in empty documents;
 * in any other Markdown, and for what has no structure, plain text does, and this is one more choice.
 */
export function pasteFromWord(server: LanguageServer, log: LogOutputChannel): Disposable {
  const provider: DocumentPasteEditProvider<WordPaste> = {
    async provideDocumentPasteEdits(document, [range], clipboard, context) {
      const html = await pageToPaste(clipboard, context);
      if (html === undefined || range === undefined) return undefined;
      const [before, after] = around(document, range);
      // In a row of a table, lines would break the table.
      const isRow = /(?:^|\n)[ \t]*\|[^\n]*$/.test(before);
      if (isRow && context.triggerKind !== DocumentPasteTriggerKind.PasteAs) return undefined;
      const client = await server.running();
      const asked: FromHtml = { uri: document.uri.toString(), html };
      const pasted = await client.sendRequest<Pasted | null>(fromHtml, asked);
      if (!pasted || pasted.markdown.trim() === "") return undefined;
      const edit = new WordPaste(between(pasted.markdown, before, after), pasted.notes);
      if (!pasted.inDraft) edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
    resolveDocumentPasteEdit(edit) {
      tellLeftOut(log, l10n.t("Pasted from Word."), edit.notes);
      return edit;
    },
  };
  return languages.registerDocumentPasteEditProvider({ language: "markdown" }, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ["text/html"],
  });
}

async function pageToPaste(
  clipboard: DataTransfer,
  { triggerKind }: DocumentPasteEditContext,
): Promise<string | undefined> {
  const html = await clipboard.get("text/html")?.asString();
  if (html === undefined || !isFromOffice(html)) return undefined;
  return hasStructure(html) || triggerKind === DocumentPasteTriggerKind.PasteAs ? html : undefined;
}

/** What stands on the lines above and below. */
function around(document: TextDocument, { start, end }: Range): [before: string, after: string] {
  const before = new Range(Math.max(0, start.line - 2), 0, start.line, start.character);
  const after = new Range(end.line, end.character, end.line + 2, 0);
  return [document.getText(before), document.getText(after)];
}
