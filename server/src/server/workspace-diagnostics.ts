import type {
  CancellationToken,
  PreviousResultId,
  ResultProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { baselineFile } from "../check/baseline-file.ts";
import { configurationFile } from "../check/configuration.ts";
import type { Files } from "./files.ts";
import { documentReport } from "./reports.ts";
import type { Report } from "./reports.ts";

/** Markdown files, and the files that say how they are checked. */
const glob = `**/{*.md,*.markdown,${configurationFile},${baselineFile}}`;

export interface Workspace {
  readonly files: Files;
  /** The URIs of the folders that are open. */
  readonly folders: readonly string[];
  /** The URIs of the documents that are open. */
  readonly open: readonly string[];
  /** The URIs of those that are not any more. What was shown for them goes, unless they are in a folder. */
  readonly closed: readonly string[];
  readonly reportOn: (uri: string) => Promise<Report | undefined>;
}

interface Asking {
  /** Called after each file. */
  readonly mayPause: () => Promise<void>;
  readonly token: CancellationToken;
  readonly progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
}

/**
 * Reports on every file of the workspace, one after the other. A file that the client knows already (by its result id)
 * is only named; one that is gone is cleared. Where the client takes parts of the answer, it gets each report at once.
 */
export async function workspaceReport(
  { files, folders, open, closed, reportOn }: Workspace,
  previous: readonly PreviousResultId[],
  { mayPause, token, progress }: Asking,
): Promise<WorkspaceDiagnosticReport> {
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const send = (item: WorkspaceDocumentDiagnosticReport) => {
    if (progress && item.kind === "full") progress.report({ items: [item] });
    else items.push(item);
  };
  const known = new Map(previous.map(({ uri, value }) => [keyOf(uri), value]));
  const gone = new Map([...closed, ...previous.map(({ uri }) => uri)].map((uri) => [keyOf(uri), uri]));
  for (const [key, uri] of await filesOf(files, folders, open)) {
    if (token.isCancellationRequested) return { items };
    const report = await reportOn(uri);
    if (report) send({ uri, version: report.version, ...documentReport(report, known.get(key)) });
    if (report) gone.delete(key);
    await mayPause();
  }
  for (const uri of gone.values()) send({ uri, version: null, ...documentReport(undefined) });
  return { items };
}

/** Open documents first, by the names the client gave them; then the files of the folders that are not open. */
export async function filesOf(
  files: Files,
  folders: readonly string[],
  open: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map(open.map((uri) => [keyOf(uri), uri]));
  for (const folder of folders) {
    for (const uri of await files.find(folder, glob)) if (!found.has(keyOf(uri))) found.set(keyOf(uri), uri);
  }
  return found;
}

/** One key for the many ways to write one URI: `file:///C:/` and `file:///c%3A/`. */
function keyOf(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
