import { citation } from "../guidance/sources.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import type { FileReport, Reported } from "./report.ts";

const levels: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** `check --format sarif`: SARIF 2.1.0, which code scanning services read. */
export function sarifReport(files: readonly FileReport[], rules: readonly Rule[], version: string): string {
  const index = new Map(rules.map((rule, at) => [rule.id, at]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Area SEND", semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: "utf16CodeUnits",
        results: files.flatMap(({ path, findings }) =>
          findings.map((finding) => result(path, finding, index)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptor({ id, title, why, source, good, weak, severity, preview }: Rule): object {
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${why}\n\nSource: ${citation(source)}\n\nGood:\n\n${good}\n\nWeak:\n\n${weak}`,
      markdown: `${why}\n\n*Source: ${citation(source)}*\n\n**Good**\n\n${good}\n\n**Weak**\n\n${weak}`,
    },
    defaultConfiguration: { level: levels[preview ? "hint" : severity] },
  };
}

function result(
  path: string,
  { rule, severity, message, range }: Reported,
  index: ReadonlyMap<string, number>,
): object {
  const { start, end } = range;
  return {
    ruleId: rule,
    ruleIndex: index.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
  };
}

/** A path as a URI reference: below the folder it was given in, or a whole one. */
function uriOf(path: string): string {
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${escaped}`;
  return /^[A-Za-z]:\//.test(path)
    ? `file:///${path.slice(0, 2)}${escaped.slice(escaped.indexOf("/"))}`
    : escaped;
}
