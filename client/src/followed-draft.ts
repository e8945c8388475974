import { EventEmitter, languages, window, workspace, type Event, type TextDocument } from "vscode";
import * as protocol from "../../server/src/protocol.ts";
import type { Ask } from "./ask.ts";

/** The document that the author looks at, and how it stands. */
export interface Followed {
  readonly document: TextDocument;
  /** Null for one that is no draft of ours. */
  readonly overview: protocol.Overview | null;
}

export interface FollowedDraft {
  /** Undefined while no Markdown is looked at. */
  readonly now: () => Followed | undefined;
  /** Something about it is different now. */
  readonly onDidChange: Event<void>;
  /** While somebody looks closely, it is asked for at each pause in typing, and otherwise with the findings. */
  closely: boolean;
  refresh(): void;
  dispose(): void;
}

const wait = 250;

/** Follows the document in the editor that is active, or was last while it is still to be seen. */
export function followDraft(ask: Ask): FollowedDraft {
  const changed = new EventEmitter<void>();
  let now: Followed | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  function soon(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), milliseconds);
  }

  async function look(): Promise<void> {
    const turn = ++latest;
    const document = documentToFollow(now?.document);
    const overview = document && (await overviewOf(document));
    if (turn !== latest) return;
    const next = document && overview !== undefined ? { document, overview } : undefined;
    const isSame = next?.document === now?.document && JSON.stringify(next) === JSON.stringify(now);
    now = next;
    if (!isSame) changed.fire();
  }

  /** Undefined where the server gives no answer. */
  async function overviewOf(document: TextDocument): Promise<protocol.Overview | null | undefined> {
    const textDocument = { uri: document.uri.toString() };
    return ask<protocol.Overview | null>(protocol.overview, { textDocument }).catch(() => undefined);
  }

  const followed: FollowedDraft = {
    now: () => now,
    onDidChange: changed.event,
    closely: false,
    refresh: () => {
      soon(0);
    },
    dispose: () => {
      clearTimeout(timer);
      for (const each of listening) each.dispose();
    },
  };
  const listening = [
    changed,
    window.onDidChangeActiveTextEditor(() => {
      soon(0);
    }),
    workspace.onDidCloseTextDocument(() => {
      soon(0);
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (followed.closely && document === now?.document) soon(wait);
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const uri = now?.document.uri.toString();
      if (uris.some((each) => each.toString() === uri)) soon(wait);
    }),
  ];
  soon(0);
  return followed;
}

/** Cells of a notebook are no documents of ours. */
function documentToFollow(before: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor;
  if (active) return isMarkdown(active.document) ? active.document : undefined;
  return window.visibleTextEditors.find(({ document }) => document === before)?.document;
}

function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === "markdown" && uri.scheme !== "vscode-notebook-cell";
}
