import { CodeActionKind } from "vscode-languageserver";
import type { CodeAction, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readDraft } from "../draft/read.ts";
import type { Range } from "../markdown/position.ts";
import { readMarkdown } from "../markdown/read.ts";
import type { Document } from "./document.ts";
import { touches } from "./places.ts";
import { tellsTheSame } from "./refactorings/gist.ts";
import type { Refactoring } from "./refactorings/refactoring.ts";
import { refactoringsAt } from "./refactorings/refactorings.ts";
import { plainText } from "./snippet.ts";
import { isAsked, workspaceEdit, type Editing } from "./workspace-edit.ts";

/** How the kinds of all refactorings begin. Public: users bind keys to `refactor.rewrite.areaSend.sortByDate`. */
export const rewriteKind = `${CodeActionKind.RefactorRewrite}.areaSend`;

/** What a client gives back of a refactoring to be told its changes. */
export interface Chosen {
  readonly uri: string;
  readonly version: number | null;
  readonly range: Range;
  readonly title: string;
}

/** How the draft may be rewritten at `range`, without what a finding there has a fix for. */
export function rewritesAt(
  document: Document,
  range: Range,
  only: readonly string[] | undefined,
  editing: Editing,
): CodeAction[] {
  if (only && !only.some((kind) => isAsked(rewriteKind, [kind]) || isAsked(kind, [rewriteKind]))) return [];
  return offersAt(document, range).flatMap((refactoring): CodeAction[] => {
    const { name, title } = refactoring;
    const action: CodeAction = { title, kind: `${rewriteKind}.${name}` };
    if (only && !isAsked(`${rewriteKind}.${name}`, only)) return [];
    const { uri, version } = document;
    if (editing.later) return [{ ...action, data: { uri, version, range, title } satisfies Chosen }];
    const edit = editOf(refactoring, document, editing);
    return edit ? [{ ...action, edit }] : [];
  });
}

/** What a refactoring changes; undefined where the draft would not tell the same after it. */
export function rewrite(
  document: Document,
  { range, title }: Chosen,
  editing: Editing,
): WorkspaceEdit | undefined {
  const chosen = offersAt(document, range).find((each) => each.title === title);
  return chosen && editOf(chosen, document, editing);
}

function offersAt(document: Document, range: Range): Refactoring[] {
  const isFixed = ({ fixOf }: Refactoring): boolean =>
    document.findings.some(
      (finding) => finding.rule === fixOf && finding.fixes.length > 0 && touches(finding.range, range),
    );
  return refactoringsAt(document, range).filter((each) => !isFixed(each));
}

function editOf(refactoring: Refactoring, document: Document, editing: Editing): WorkspaceEdit | undefined {
  const edits = refactoring.edits();
  if (refactoring.mayAlter && !isKept(edits, document)) return undefined;
  return workspaceEdit(edits, document, editing);
}

/** Reads the whole text again, which takes long for a refactoring that is only offered. */
function isKept(edits: ReturnType<Refactoring["edits"]>, document: Document): boolean {
  const draft = document.draft();
  const markdown = document.markdown();
  const before = TextDocument.create(document.uri, "markdown", 0, markdown.text);
  const text = TextDocument.applyEdits(
    before,
    edits.map(({ range, snippet }) => ({
      range,
      newText: plainText(snippet).replace(/\r?\n/g, markdown.eol),
    })),
  );
  const { today, settings } = document;
  const options = { today, calendar: settings.calendar, kind: draft?.kind };
  const after = readDraft(readMarkdown(text), options);
  return draft !== undefined && after !== undefined && tellsTheSame(after, draft);
}
