import {
  languages,
  TextDocumentSaveReason,
  window,
  workspace,
  type Diagnostic,
  type DiagnosticCollection,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from "vscode";
import type { DiagnosticCollectionProvider } from "vscode-languageclient";
import { afterChange, isWithin, type Stretch } from "./stretch.ts";

/** Findings are kept in collections that are quiet while somebody writes. */
export const quietWhileWriting: DiagnosticCollectionProvider = {
  create: quietCollection,
  dispose(collection) {
    collection.dispose();
  },
};

/** Where somebody is writing. */
interface Writing {
  readonly document: TextDocument;
  readonly stretch: Stretch;
  /** The rules that had something to say of these lines before they were touched. */
  readonly before: ReadonlySet<string>;
}

/** So many milliseconds after an edit the cursor is where it was made, or somebody else has made it. */
const settled = 200;

/**
 * Shows all that it is given, but what is found on the lines that are being written only when the cursor has left them:
 * what is half written is not missing. What was found there before stays. Saving and leaving the document show all.
 */
function quietCollection(name: string | undefined): DiagnosticCollection {
  const collection = languages.createDiagnosticCollection(name);
  let writing: Writing | undefined;
  /** All that is known of the document that is being written, shown or not. */
  let all: readonly Diagnostic[] | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(uri: Uri, findings: readonly Diagnostic[] | undefined): void {
    const now = writing?.document.uri.toString() === uri.toString() ? writing : undefined;
    if (now) all = findings;
    collection.set(uri, now ? findings?.filter((finding) => !isHeldBack(finding, now)) : findings);
  }

  function leave(): void {
    clearTimeout(timer);
    if (writing && all) collection.set(writing.document.uri, all);
    writing = all = undefined;
  }

  function leaveUnlessThere(): void {
    const editor = window.activeTextEditor;
    const isThere =
      writing &&
      editor?.document === writing.document &&
      isWithin(editor.selection.active.line, writing.stretch);
    if (!isThere) leave();
  }

  function changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    const [change, ...others] = contentChanges;
    if (!change || document !== window.activeTextEditor?.document) return;
    const { start, end } = change.range;
    const lines = { from: start.line, to: end.line };
    const stretch =
      others.length === 0
        ? afterChange(writing?.stretch, { startLine: start.line, endLine: end.line, text: change.text })
        : undefined;
    if (writing && stretch && isWithin(writing.stretch.from, stretch)) writing = { ...writing, stretch };
    else {
      leave();
      const isBehind = change.text.includes("\n") && start.character > 0;
      const touched = (collection.get(document.uri) ?? []).filter(
        ({ range }) => !isBehind && isWithin(range.start.line, lines),
      );
      writing = stretch && { document, stretch, before: new Set(touched.map(ruleOf)) };
    }
    clearTimeout(timer);
    timer = setTimeout(leaveUnlessThere, settled);
  }

  const events = [
    workspace.onDidChangeTextDocument(changed),
    window.onDidChangeTextEditorSelection(leaveUnlessThere),
    window.onDidChangeActiveTextEditor(leaveUnlessThere),
    workspace.onWillSaveTextDocument(({ reason }) => {
      if (reason === TextDocumentSaveReason.Manual) leave();
    }),
  ];

  return {
    name: collection.name,
    set(first: Uri | readonly [Uri, readonly Diagnostic[] | undefined][], findings?: readonly Diagnostic[]) {
      if (first instanceof Array) for (const [uri, each] of first) show(uri, each);
      else show(first, findings);
    },
    delete: (uri) => {
      show(uri, undefined);
    },
    clear: () => {
      all = undefined;
      collection.clear();
    },
    forEach: (callback, thisArg) => {
      collection.forEach(callback, thisArg);
    },
    get: (uri) => collection.get(uri),
    has: (uri) => collection.has(uri),
    [Symbol.iterator]: () => collection[Symbol.iterator](),
    dispose: () => {
      clearTimeout(timer);
      for (const event of events) event.dispose();
      collection.dispose();
    },
  };
}

function isHeldBack(finding: Diagnostic, { stretch, before }: Writing): boolean {
  return isWithin(finding.range.start.line, stretch) && !before.has(ruleOf(finding));
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
