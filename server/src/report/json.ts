import type { FileReport } from "./report.ts";

/** `check --format json`: see schemas/findings.schema.json. */
export function jsonReport(files: readonly FileReport[]): string {
  const shown = files.map(({ path, kind, findings }) => ({
    path,
    kind,
    findings: findings.map(({ rule, severity, message, range, source, fixable }) => {
      return { rule, severity, message, range, source, fixable };
    }),
  }));
  return `${JSON.stringify({ files: shown }, undefined, 2)}\n`;
}
