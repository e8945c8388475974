import type { Severity } from "../rules/rule.ts";
import { countOf, counted, kindName } from "./report.ts";
import type { FileReport, Reported } from "./report.ts";
import { styles, wrapped } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** `check --format text`: for reading. Grouped by file; lines and columns count from one. */
export function textReport(files: readonly FileReport[], terminal: Terminal): string {
  const drafts = files.filter(({ kind }) => kind !== null);
  const shown = drafts.filter(({ findings }) => findings.length > 0);
  return [...shown.map((file) => fileText(file, terminal)), summary(files, drafts, terminal)].join("\n");
}

function fileText({ path, kind, findings }: FileReport, terminal: Terminal): string {
  const { bold, dim } = styles(terminal);
  const heading = `${bold(path)} ${dim(`(${kind === null ? "" : kindName(kind)})`)}\n`;
  return heading + findings.map((finding) => findingText(finding, terminal)).join("");
}

const indent = " ".repeat(9);

function findingText(
  { rule, severity, message, source, range: { start } }: Reported,
  terminal: Terminal,
): string {
  const { dim, severe } = styles(terminal);
  const place = `${start.line + 1}:${start.character + 1}`.padStart(7);
  const width = terminal.width - indent.length;
  return [
    `${place}  ${severe(severity)(severity)}\n`,
    ...wrapped(message, width).map((line) => `${indent}${line}\n`),
    ...wrapped(`${source} · ${rule}`, width).map((line) => `${indent}${dim(line)}\n`),
  ].join("");
}

const words: readonly (readonly [Severity, string, string])[] = [
  ["error", "error", "errors"],
  ["warning", "warning", "warnings"],
  ["information", "note", "notes"],
  ["hint", "hint", "hints"],
];

function summary(files: readonly FileReport[], drafts: readonly FileReport[], terminal: Terminal): string {
  const { bold } = styles(terminal);
  const counts = words.flatMap(([severity, one, many]) => {
    const count = countOf(drafts, severity);
    return count > 0 ? [counted(count, one, many)] : [];
  });
  const others = files.length - drafts.length;
  const left = others > 0 ? ` ${counted(others, "other Markdown file")} left alone.` : "";
  const inDrafts = counted(drafts.length, "document");
  return `${bold(counts.length > 0 ? `${listed(counts)} in ${inDrafts}.` : `No findings in ${inDrafts}.`)}${left}\n${quiet(drafts)}`;
}

/** How many known findings are kept quiet, by each file that does so. */
function quiet(drafts: readonly FileReport[]): string {
  const counts = new Map<string, number>();
  for (const { quiet } of drafts) if (quiet) counts.set(quiet.by, (counts.get(quiet.by) ?? 0) + quiet.count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([file, count]) => `${counted(count, "known finding")} kept quiet by ${file}.\n`)
    .join("");
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
