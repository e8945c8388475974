import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver";
import type { Finding } from "../check/check.ts";
import type { Severity } from "../rules/rule.ts";
import { once } from "../markdown/once.ts";
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
export const diagnosticOf = once(({ range, severity, rule, message }: Finding): Diagnostic => {
  return {
    range,
    severity: severities[severity],
    source,
    code: rule,
    codeDescription: { href: rulePage(rule) },
    message,
  };
});

/** Two findings that editors show alike. */
export function isSameDiagnostic(a: Finding, b: Finding | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    compare(a.range.start, b.range.start) === 0 &&
    compare(a.range.end, b.range.end) === 0 &&
    a.severity === b.severity &&
    a.rule === b.rule &&
    a.message === b.message
  );
}
