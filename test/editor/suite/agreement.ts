import assert from "node:assert/strict";
import { commands, DiagnosticSeverity, EventEmitter, window, type Diagnostic, type Range } from "vscode";
import { closeWithoutSaving, findings, open, ruleOf } from "./editor.ts";
import { given, type Printed } from "./given.ts";
import { picture, until, type Test } from "./harness.ts";

const severities = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
};

export const agreementTests: Test[] = [
  ["editor and command line say the same of every draft", sameFindings],
  ["a terminal shows what the command line prints", showsTerminal],
];

async function sameFindings(): Promise<void> {
  assert.ok(given.commandLine.length > 0);
  for (const { path, findings: printed } of given.commandLine) {
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

/** A terminal that shows what was printed before: those that start a program are not to be had here. */
async function showsTerminal(): Promise<void> {
  const output = new EventEmitter<string>();
  const terminal = window.createTerminal({
    name: "area-send",
    pty: {
      onDidWrite: output.event,
      open: () => {
        output.fire(given.terminal.replaceAll("\n", "\r\n"));
      },
      close: () => undefined,
    },
  });
  terminal.show();
  await commands.executeCommand("workbench.action.toggleMaximizedPanel");
  await commands.executeCommand("workbench.action.closeSidebar");
  await picture("terminal");
  await commands.executeCommand("workbench.action.toggleMaximizedPanel");
  terminal.dispose();
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
