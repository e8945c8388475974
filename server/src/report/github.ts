import type { Severity } from "../rules/rule.ts";
import type { FileReport } from "./report.ts";

const commands: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
};

/** `check --format github`: notes that GitHub Actions shows beside the lines of a change. */
export function githubReport(files: readonly FileReport[]): string {
  return files
    .flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, range: { start, end } }) => {
        const place: Record<string, string | number> = {
          file: path,
          line: start.line + 1,
          endLine: end.line + 1,
          col: start.character + 1,
          title: `Area SEND: ${rule}`,
        };
        if (start.line === end.line) place.endColumn = end.character + 1;
        const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
        return `::${commands[severity]} ${properties.join(",")}::${text(message)}\n`;
      }),
    )
    .join("");
}

function text(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string): string {
  return text(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
