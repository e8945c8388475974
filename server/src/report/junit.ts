import type { FileReport, Reported } from "./report.ts";

/** `check --format junit`: one suite a file, one case a finding. A finding fails its case only at error level. */
export function junitReport(files: readonly FileReport[]): string {
  const suites = files.map(suite);
  const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const failures = suites.reduce((sum, each) => sum + each.failures, 0);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n`,
    `<testsuites name="Area SEND" tests="${tests}" failures="${failures}">\n`,
    ...suites.flatMap(({ name, cases, failures }) => [
      `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}">\n`,
      ...cases,
      `  </testsuite>\n`,
    ]),
    `</testsuites>\n`,
  ].join("");
}

function suite({ path, kind, findings }: FileReport): { name: string; cases: string[]; failures: number } {
  const name = escaped(path);
  const cases = findings.map((finding) => testCase(name, finding));
  if (cases.length === 0) {
    cases.push(
      `    <testcase classname="${name}" name="${kind ? "no findings" : "not an area SEND document"}"/>\n`,
    );
  }
  return { name, cases, failures: findings.filter(({ severity }) => severity === "error").length };
}

function testCase(file: string, { rule, severity, message, source, range: { start } }: Reported): string {
  const place = `${start.line + 1}:${start.character + 1}`;
  const text = escaped(`${place} ${severity}: ${message} (${source})`);
  const result =
    severity === "error"
      ? `<failure type="${escaped(rule)}" message="${escaped(message)}">${text}</failure>`
      : `<system-out>${text}</system-out>`;
  return `    <testcase classname="${file}" name="${escaped(rule)} at ${place}">${result}</testcase>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const notAllowed = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for XML 1.0, which has no place for control characters and halves of characters. */
function escaped(text: string): string {
  return text.replace(notAllowed, "\uFFFD").replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? sign);
}
