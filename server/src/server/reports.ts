import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver";
import type { Finding } from "../check/finding.ts";
import { diagnosticOf, isSameDiagnostic, source } from "../language/diagnostics.ts";
import type { Document } from "../language/document.ts";
import { isOwnFile, problemsIn } from "./own-files.ts";

/** What the client is to show for a document. */
export interface Report {
  /** The version of an open document. */
  readonly version: number | null;
  /** Changes with the diagnostics, and only with them. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Said {
  /** What the diagnostics were made from. */
  readonly from: readonly Finding[] | string;
  readonly diagnostics: readonly Diagnostic[];
  readonly resultId: string;
}

interface Sources {
  readonly read: (uri: string) => Promise<Document | undefined>;
  readonly textOf: (uri: string) => Promise<string | undefined>;
  /** The version of an open document. */
  readonly versionOf: (uri: string) => number | null;
}

/** Reports on drafts, and on the files that say how they are checked. */
export function reports({ read, textOf, versionOf }: Sources) {
  const memory = new Map<string, Said>();
  // A client may keep result ids beyond the life of this server.
  const start = Date.now().toString(36);
  let count = 0;

  function said<From extends Said["from"]>(
    uri: string,
    from: From,
    diagnose: (from: From) => Diagnostic[],
  ): Said {
    const before = memory.get(uri);
    const isSame = before !== undefined && saysTheSame(before.from, from);
    const after = isSame
      ? { ...before, from }
      : { from, diagnostics: diagnose(from), resultId: `${start}-${++count}` };
    memory.set(uri, after);
    return after;
  }

  /** Undefined where the file cannot be read. */
  return async (uri: string): Promise<Report | undefined> => {
    if (isOwnFile(uri)) {
      const text = await textOf(uri);
      if (text === undefined) return undefined;
      return {
        version: versionOf(uri),
        ...said(uri, text, () => problemsIn(uri, text).map(problemDiagnostic)),
      };
    }
    const reading = await read(uri);
    if (!reading) return undefined;
    const { version, findings } = reading;
    return { version, ...said(uri, findings, (all) => all.map(diagnosticOf)) };
  };
}

/** The report as an answer to a client that has the diagnostics of `previous`. A file that is gone has none. */
export function documentReport(report: Report | undefined, previous?: string) {
  if (!report) return { kind: "full" as const, items: [] };
  const { resultId, diagnostics } = report;
  if (resultId === previous) return { kind: "unchanged" as const, resultId };
  return { kind: "full" as const, resultId, items: [...diagnostics] };
}

/** Told from the findings themselves: of a long draft there may be thousands, after every letter that is typed. */
function saysTheSame(before: Said["from"], now: Said["from"]): boolean {
  if (before === now) return true;
  if (typeof before === "string" || typeof now === "string" || before.length !== now.length) return false;
  return before.every((finding, index) => isSameDiagnostic(finding, now[index]));
}

function problemDiagnostic({ range, message }: ReturnType<typeof problemsIn>[number]): Diagnostic {
  return { range, message, source, severity: DiagnosticSeverity.Error };
}
