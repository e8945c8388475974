import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver";
import type { Finding } from "../check/check.ts";
import type { Severity } from "../rules/rule.ts";
import { compare } from "./places.ts";
import { rulePage } from "./rule-page.ts";

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Who says so, as editors show it. */
export const source = "Area SEND";

/** A finding as editors show it: underlined, and listed among the problems. */
export function diagnosticOf(finding: Finding): Diagnostic {
  return {
    range: finding.range,
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    message: finding.message,
    data: { source: finding.source, fixes: finding.fixes.map((fix) => fix.title) },
  };
}

/** Two findings that editors show alike. */
export function isSameDiagnostic(a: Finding, b: Finding | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    compare(a.range.start, b.range.start) === 0 &&
    compare(a.range.end, b.range.end) === 0 &&
    a.severity === b.severity &&
    a.rule === b.rule &&
    a.message === b.message &&
    a.source === b.source &&
    a.fixes.length === b.fixes.length &&
    a.fixes.every(({ title }, index) => title === b.fixes[index]?.title)
  );
}
