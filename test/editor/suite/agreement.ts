import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { DiagnosticSeverity, type Diagnostic, type Range } from "vscode";
import { closeWithoutSaving, findings, folder, open, ruleOf } from "./editor.ts";
import { until, type Test } from "./harness.ts";

/** What the command line prints of a finding, as far as the editor shows it. */
interface Printed {
  rule: string;
  severity: string;
  message: string;
  range: { start: Place; end: Place };
}
interface Place {
  line: number;
  character: number;
}

const severities = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
};

export const agreementTests: Test[] = [["editor and command line say the same of every draft", sameFindings]];

async function sameFindings(): Promise<void> {
  const files = commandLine();
  assert.ok(files.length > 0);
  for (const { path, findings: printed } of files) {
    const { document } = await open(path);
    const expected = sorted(
      printed.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
    );
    const shown = () => sorted(findings(document.uri).map(asPrinted));
    await until(`${path} is checked`, () => shown().length === expected.length).catch(() => undefined);
    assert.deepEqual(shown(), expected, path);
    await closeWithoutSaving();
  }
}

function commandLine(): { path: string; findings: Printed[] }[] {
  const cli = process.env.AREA_SEND_CLI ?? "";
  const args = [cli, "check", ".", "--format", "json"];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder().fsPath,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  return (JSON.parse(stdout) as { files: { path: string; findings: Printed[] }[] }).files;
}

function asPrinted(finding: Diagnostic): Printed {
  const { severity, message, range } = finding;
  return { rule: ruleOf(finding), severity: severities[severity], message, range: placesOf(range) };
}

function placesOf({ start, end }: Range): Printed["range"] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function sorted(list: Printed[]): Printed[] {
  return list.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
