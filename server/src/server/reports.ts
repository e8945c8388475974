import { DiagnosticSeverity } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver";
import { diagnosticOf, source } from "../language/diagnostics.ts";
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
  readonly from: unknown;
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

  function said(uri: string, from: unknown, diagnose: () => readonly Diagnostic[]): Said {
    const before = memory.get(uri);
    if (before && before.from === from) return before;
    const diagnostics = diagnose();
    const known = JSON.stringify(before?.diagnostics) === JSON.stringify(diagnostics);
    const resultId = (known && before?.resultId) || `${start}-${++count}`;
    const after = { from, diagnostics, resultId };
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
    return { version, ...said(uri, findings, () => findings.map(diagnosticOf)) };
  };
}

/** The report as an answer to a client that has the diagnostics of `previous`. A file that is gone has none. */
export function documentReport(report: Report | undefined, previous?: string) {
  if (!report) return { kind: "full" as const, items: [] };
  const { resultId, diagnostics } = report;
  if (resultId === previous) return { kind: "unchanged" as const, resultId };
  return { kind: "full" as const, resultId, items: [...diagnostics] };
}

function problemDiagnostic({ range, message }: ReturnType<typeof problemsIn>[number]): Diagnostic {
  return { range, message, source, severity: DiagnosticSeverity.Error };
}
