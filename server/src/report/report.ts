import type { Finding } from "../check/finding.ts";
import { kinds } from "../draft/draft.ts";
import type { Kind } from "../draft/draft.ts";
import type { Rule, Severity } from "../rules/rule.ts";

/** What is told of a finding outside the editor. */
export interface Reported extends Pick<Finding, "rule" | "severity" | "message" | "range" | "source"> {
  /** The editor can put it right, or begin to. */
  readonly fixable: boolean;
}

/** What was found in one file. */
export interface FileReport {
  /** As it was given, or below the folder that was given; with `/`. */
  readonly path: string;
  /** Null for Markdown that is none of our documents; it has no findings. */
  readonly kind: Kind | null;
  readonly findings: readonly Reported[];
  /** How many known findings were left out, and the file that says so. */
  readonly quiet?: { readonly count: number; readonly by: string };
}

export function countOf(files: readonly FileReport[], severity: Severity): number {
  return files.flatMap((file) => file.findings).filter((finding) => finding.severity === severity).length;
}

/** "1 error", "2 errors". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A kind as people write it: "priority action plan", "self-evaluation". */
export function kindName(kind: Kind): string {
  return kind === "self-evaluation" ? kind : kind.replaceAll("-", " ");
}

/** How much a rule matters if nothing is set: "error in a priority action plan; elsewhere warning". */
export function levelText({
  severity,
  severityIn = {},
  preview,
}: Pick<Rule, "severity" | "severityIn" | "preview">): string {
  const others = kinds.flatMap((kind) => {
    const level = severityIn[kind];
    return level === undefined ? [] : [`${level} in a ${kindName(kind)}`];
  });
  const level = others.length > 0 ? `${others.join(", ")}; elsewhere ${severity}` : severity;
  return preview ? `new in this release: a hint until the next, then ${level}` : level;
}
