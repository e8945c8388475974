import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver";
import type { Finding } from "../check/check.ts";
import type { Severity } from "../rules/rule.ts";
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
