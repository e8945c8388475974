import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver";
import { pathOf, run, useCommandLine } from "../cli/command-line.ts";
import { started, useServers } from "./server.ts";
import type { Server } from "./server.ts";

useCommandLine();
useServers();

const examples = join(import.meta.dirname, "../../examples/merrow-vale");
const today = "2026-11-01";

interface Printed {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Diagnostic["range"];
}

/** What the documents of the folder say wrongly of one another, and one that names a file which is not there. */
const flaws: readonly (readonly [file: string, flaw: (text: string) => string])[] = [
  ["priority-action-plan.md", (text) => text.replace(/## Area for priority action 2[^]*?(?=## How)/, "")],
  ["progress-report.md", (text) => text.replace("31 December 2026 | On", "30 April 2027 | On")],
  [
    "self-evaluation.md",
    (text) =>
      text
        .replaceAll(/[^\n]*(?:therap|speech)[^\n]*\n/g, "")
        .replace(/^---\n/, "---\nplan: priority-action-plans.md\n"),
  ],
];

function copied(): string[] {
  cpSync(examples, pathOf("set"), { recursive: true });
  return readdirSync(pathOf("set"));
}

async function printed(names: readonly string[]): Promise<Printed[][]> {
  const { out } = await run("check", "--format", "json", "--today", today, "set");
  const { files } = JSON.parse(out) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly Printed[] }[];
  };
  return names.map((name) =>
    (files.find(({ path }) => path === `set/${name}`)?.findings ?? []).map(
      ({ rule, severity, message, range }) => ({ rule, severity, message, range }),
    ),
  );
}

const severities: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
};

async function shown(server: Server, names: readonly string[]): Promise<Printed[][]> {
  const all: Printed[][] = [];
  for (const name of names) {
    const uri = pathToFileURL(pathOf(`set/${name}`)).href;
    server.open(uri, readFileSync(pathOf(`set/${name}`), "utf8"));
    const { items } = await server.pull(uri);
    all.push(
      items.map(({ code, severity, message, range }) => ({
        rule: String(code),
        severity: severities[severity ?? DiagnosticSeverity.Error],
        message: typeof message === "string" ? message : message.value,
        range,
      })),
    );
    server.close(uri);
  }
  return all;
}

/** Finds and reads files as the extension does. */
function answerFromDisk(server: Server): void {
  server.answer("areaSend/findFiles", ({ folder }: { readonly folder: string }) =>
    readdirSync(fileURLToPath(folder)).map((name) => `${folder}/${name}`),
  );
  server.answer("areaSend/readFile", ({ uri }: { readonly uri: string }) => {
    try {
      return readFileSync(fileURLToPath(uri), "utf8");
    } catch {
      return null;
    }
  });
}

test.each([
  ["by the server", "as they are", false, []],
  ["by the server", "with flaws", false, flaws],
  ["by the client", "with flaws", true, flaws],
] as const)(
  "files read %s, %s: the editor shows what the command line prints",
  async (_who, _how, files, changes) => {
    const names = copied();
    for (const [name, flaw] of changes)
      writeFileSync(pathOf(`set/${name}`), flaw(readFileSync(pathOf(`set/${name}`), "utf8")));
    const expected = await printed(names);
    const server = await started({
      folders: [pathToFileURL(pathOf("set")).href],
      initializationOptions: { today, files },
    });
    if (files) answerFromDisk(server);
    expect(await shown(server, names)).toEqual(expected);
    if (changes.length === 0) return;
    const rules = expected.flat().map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(["area-missing", "slipped", "earlier-weakness", "front-matter"]),
    );
  },
);
