import type { Finding } from "../check/finding.ts";
import type { Kind } from "../draft/draft.ts";
import type { Severity } from "../rules/rule.ts";

/** What was found in one file. */
export interface FileReport {
  /** As it was given, or below the folder that was given; with `/`. */
  readonly path: string;
  /** Null for Markdown that is none of our documents; it has no findings. */
  readonly kind: Kind | null;
  readonly findings: readonly Finding[];
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
