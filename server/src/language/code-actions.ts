import { CodeActionKind } from "vscode-languageserver";
import type { CodeAction, CodeActionContext, Diagnostic } from "vscode-languageserver";
import type { Edit, Finding, Fix } from "../check/finding.ts";
import type { Range } from "../markdown/position.ts";
import { diagnosticOf } from "./diagnostics.ts";
import type { Document } from "./document.ts";
import { isSame, overlaps, touches } from "./places.ts";
import { rewritesAt } from "./rewrites.ts";
import { silence } from "./silence.ts";
import { hasBlanks } from "./snippet.ts";
import { isAsked, workspaceEdit, type Editing } from "./workspace-edit.ts";

/** The kind of the action that makes every change with nothing to fill in. Public: users name it in settings. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.areaSend`;

/**
 * What can be done about the findings that touch `range` or that the client names (some name those of the whole line),
 * how the draft may be rewritten there, and what can be done about the whole document where that is asked for.
 */
export function codeActions(
  document: Document,
  range: Range,
  context: Pick<CodeActionContext, "only" | "diagnostics">,
  editing: Editing,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (!context.only || isAsked(CodeActionKind.QuickFix, context.only)) {
    const here = document.findings.filter(
      (finding) => touches(finding.range, range) || isNamed(finding, context.diagnostics),
    );
    for (const finding of here) actions.push(...fixesOf(finding, document, editing));
    for (const finding of here.filter(mayStand)) actions.push(silenceOf(finding, document, editing));
  }
  actions.push(...rewritesAt(document, range, context.only, editing));
  if (context.only && isAsked(fixAllKind, context.only)) actions.push(...fixAll(document, editing));
  return actions;
}

function isNamed({ rule, range }: Finding, shown: readonly Diagnostic[]): boolean {
  return shown.some((diagnostic) => diagnostic.code === rule && isSame(diagnostic.range, range));
}

function fixesOf(finding: Finding, document: Document, editing: Editing): CodeAction[] {
  return finding.fixes.map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding)],
    isPreferred: index === 0,
    edit: workspaceEdit(fix.edits, document, editing),
  }));
}

/** What is wrong with a comment that lets findings stand is put right in that comment. */
function mayStand({ rule }: Finding): boolean {
  return !rule.startsWith("suppression-");
}

function silenceOf(finding: Finding, document: Document, editing: Editing): CodeAction {
  return {
    title: `Leave this as it is and say why (${finding.rule})`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(finding)],
    edit: workspaceEdit([silence(document.markdown(), finding)], document, editing),
  };
}

/** Makes the one change of each finding that has just one, with nothing to fill in, where they do not collide. */
function fixAll(document: Document, editing: Editing): CodeAction[] {
  const edits: Edit[] = [];
  for (const { fixes } of document.findings) {
    const [fix, ...others] = fixes;
    if (fix && others.length === 0 && isComplete(fix) && !collides(fix, edits)) edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  return [
    {
      title: "Make every change that needs no words from you",
      kind: fixAllKind,
      edit: workspaceEdit(edits, document, editing),
    },
  ];
}

function isComplete(fix: Fix): boolean {
  return !fix.edits.some((edit) => hasBlanks(edit.snippet));
}

function collides(fix: Fix, edits: readonly Edit[]): boolean {
  return fix.edits.some((edit) => edits.some((other) => overlaps(edit.range, other.range)));
}
