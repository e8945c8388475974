import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { TextDocumentSyncKind } from "vscode-languageserver-protocol";
import type { InitializeResult, PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import {
  CancellationTokenSource,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from "vscode-languageserver-protocol/node";
import { home, today } from "./peers.ts";
import type { ServerOf } from "./peers.ts";
import { usageOf } from "./processes.ts";

/** `length` characters from `start` on are replaced by `insert`. */
export interface Edit {
  readonly start: number;
  readonly length: number;
  readonly insert: string;
}

export function edited(text: string, { start, length, insert }: Edit): string {
  return text.slice(0, start) + insert + text.slice(start + length);
}

/** In milliseconds. */
const patience = 60_000;

export type Editor = Awaited<ReturnType<typeof editorOn>>;

/** An editor without a screen, with a server process of its own. It asks for findings, or waits for them to be sent. */
export async function editorOn({ name, command: [file, ...args] }: ServerOf) {
  const server = spawn(file, args, { cwd: home, stdio: "pipe" });
  let errors = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-2000)));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const ended = new Promise<never>((_, reject) => {
    server.once("exit", () => {
      reject(new Error(`${name} has ended. ${errors}`));
    });
  });
  ended.catch(() => undefined);
  const listeners = new Set<(report: PublishDiagnosticsParams) => void>();
  connection.onRequest((method, params) =>
    method === "workspace/configuration" ? (params as { items: unknown[] }).items.map(() => null) : null,
  );
  connection.onNotification("textDocument/publishDiagnostics", (report: PublishDiagnosticsParams) => {
    for (const listener of listeners) listener(report);
  });
  connection.listen();
  const greeting = connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    initializationOptions: { today },
    capabilities: {
      textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true } },
      workspace: { configuration: true },
    },
  });
  const { capabilities } = await Promise.race([ended, greeting]);
  await connection.sendNotification("initialized", {});
  const sync = capabilities.textDocumentSync;
  const inParts = (typeof sync === "object" ? sync.change : sync) === TextDocumentSyncKind.Incremental;
  const document = { uri: "", version: 0, text: "" };
  let cancel = new CancellationTokenSource();
  let newest = Promise.resolve();
  let resultId: string | undefined;

  /** Done when what was found in this version of the document is in, or in a later one. */
  const findings = () =>
    Promise.race([ended, tooLong(), capabilities.diagnosticProvider ? asked() : sent(document.version)]);

  async function tooLong(): Promise<never> {
    await pause(patience, undefined, { ref: false });
    throw new Error(`${name} has said nothing for ${patience / 1000} seconds.`);
  }

  function asked(): Promise<void> {
    cancel.cancel();
    const { token } = (cancel = new CancellationTokenSource());
    const params = {
      textDocument: { uri: document.uri },
      ...(resultId !== undefined && { previousResultId: resultId }),
    };
    newest = connection.sendRequest<{ resultId?: string }>("textDocument/diagnostic", params, token).then(
      (report) => {
        resultId = report.resultId;
      },
      (error: unknown) => {
        if (token.isCancellationRequested) return newest;
        throw error;
      },
    );
    return newest;
  }

  function sent(wanted: number): Promise<void> {
    return new Promise((resolve) => {
      const listener = ({ uri, version }: PublishDiagnosticsParams) => {
        if (uri !== document.uri || (version !== undefined && version < wanted)) return;
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });
  }

  return {
    name,
    /** Opens the document instead of the one before; done when its first findings are in. */
    open: (path: string, text: string): Promise<void> => {
      if (document.uri)
        void connection.sendNotification("textDocument/didClose", { textDocument: { uri: document.uri } });
      Object.assign(document, { uri: pathToFileURL(path).href, version: 1, text });
      resultId = undefined;
      const { uri, version } = document;
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "markdown", version, text },
      });
      return findings();
    },
    /** Makes an edit; done when its findings are in. A question that is still open is taken back. */
    edit: (edit: Edit): Promise<void> => {
      const range = inParts && rangeOf(document.text, edit);
      document.text = edited(document.text, edit);
      document.version += 1;
      const { uri, version, text } = document;
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [range ? { range, text: edit.insert } : { text }],
      });
      return findings();
    },
    /** What the server has taken since it was started. */
    usage: () => usageOf(server.pid) ?? { processor: NaN, memory: NaN },
    end: () => {
      connection.dispose();
      server.removeAllListeners("exit");
      server.kill();
    },
  };
}

function rangeOf(text: string, { start, length }: Edit) {
  return { start: positionIn(text, start), end: positionIn(text, start + length) };
}

function positionIn(text: string, offset: number) {
  let line = 0;
  let from = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", end + 1)) {
    line += 1;
    from = end + 1;
  }
  return { line, character: offset - from };
}
