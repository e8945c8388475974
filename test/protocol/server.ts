import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Diagnostic, InitializeResult } from "vscode-languageserver";
import { buildServer } from "../../scripts/build.mjs";
import { wordBundle } from "../../scripts/bundle.mjs";
import { connect } from "./client.ts";
import type { Client } from "./client.ts";

let bundle = "";
let folder = "";
const running: Client[] = [];

/** To be called once by each test file: builds the server, and ends every one that a test has started. */
export function useServers(): void {
  beforeAll(async () => {
    bundle = mkdtempSync(join(tmpdir(), "area-send-server-"));
    await Promise.all([buildServer(bundle), build({ ...wordBundle, outfile: join(bundle, "word.mjs") })]);
  });
  afterEach(() => {
    for (const client of running.splice(0)) client.kill();
    if (folder) rmSync(folder, { recursive: true });
    folder = "";
  });
  afterAll(() => {
    rmSync(bundle, { recursive: true });
  });
}

/** Where servers keep what helps the next one. */
export function cachePath(): string {
  return join(bundle, "cache");
}

/** A new folder for the test's files; gone after the test. */
export function newFolder(): { readonly path: string; readonly uri: string } {
  folder = mkdtempSync(join(tmpdir(), "area-send-drafts-"));
  return { path: folder, uri: pathToFileURL(folder).href };
}

/** Starts a server and says nothing to it yet. */
export function start(): Client {
  const client = connect(join(bundle, "server.cjs"), bundle, cachePath());
  running.push(client);
  return client;
}

/** A client that asks for diagnostics, as VS Code does. */
export const pulling = {
  textDocument: { diagnostic: {} },
  workspace: {
    diagnostics: { refreshSupport: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** A client that waits for diagnostics to be sent. */
export const pushed = { textDocument: { publishDiagnostics: { versionSupport: true } }, workspace: {} };

interface Beginning {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly folders?: readonly string[];
}

/** Starts a server and greets it. */
export async function started({
  capabilities = pulling,
  initializationOptions,
  folders = [],
}: Beginning = {}) {
  const client = start();
  const result = await client.request<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions: { today: "2026-11-21", ...initializationOptions },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  client.notify("initialized");
  return { ...client, result, ...documentsOf(client) };
}

export type Server = Awaited<ReturnType<typeof started>>;

interface DocumentReport {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items: readonly Diagnostic[];
}

function documentsOf(client: Client) {
  return {
    open: (uri: string, text: string, version = 1) => {
      client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version, text } });
    },
    change: (uri: string, version: number, ...contentChanges: object[]) => {
      client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    },
    close: (uri: string) => {
      client.notify("textDocument/didClose", { textDocument: { uri } });
    },
    pull: (uri: string, previousResultId?: string) =>
      client.request<DocumentReport>("textDocument/diagnostic", { textDocument: { uri }, previousResultId }),
    /** The published reports on a document, as soon as there is one about that version. */
    published: async (uri: string, version?: number) => {
      for (;;) {
        const reports = publishedOn(client, uri);
        if (reports.some((report) => report.version === version)) return reports;
        await later();
      }
    },
    /** Waits until the last report on a document has no finding. */
    publishedWithout: async (uri: string) => {
      while (publishedOn(client, uri).at(-1)?.diagnostics.length !== 0) await later();
    },
  };
}

function publishedOn(client: Client, uri: string) {
  return client.notifications
    .filter(({ method }) => method === "textDocument/publishDiagnostics")
    .map(({ params }) => params as { uri: string; version?: number; diagnostics: Diagnostic[] })
    .filter((report) => report.uri === uri);
}

/** Lets a little time pass. */
export function later(milliseconds = 10): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
