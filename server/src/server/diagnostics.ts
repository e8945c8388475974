import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Connection, DiagnosticServerCancellationData, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { knownFindings } from "../protocol.ts";
import type { KnownFindings } from "../protocol.ts";
import type { Answering } from "./answer.ts";
import type { Checking } from "./checking.ts";
import { documentReport } from "./reports.ts";
import { workspaceReport } from "./workspace-diagnostics.ts";

/** What is found, where clients ask for it. */
export function registerDiagnostics(
  connection: Connection,
  { answer, answerInBackground }: Answering,
  documents: TextDocuments<TextDocument>,
): void {
  /** The last time that each document was asked about. */
  const newest = new Map<string, { readonly version: number | undefined }>();

  connection.languages.diagnostics.on((params, token) => {
    const { uri } = params.textDocument;
    const asked = { version: documents.get(uri)?.version };
    newest.set(uri, asked);
    const report = answer(async ({ reportOn }: Checking, { previousResultId }: typeof params) => {
      if (newest.get(uri) !== asked && newest.get(uri)?.version !== asked.version) throw overtaken();
      return documentReport(await reportOn(uri), previousResultId);
    });
    return report(params, token);
  });
  connection.languages.diagnostics.onWorkspace(
    answerInBackground(({ workspace, turns }, { previousResultIds }, token, progress) =>
      workspaceReport(workspace(), previousResultIds, { mayPause: turns.inBackground(), token, progress }),
    ),
  );
  connection.onRequest(
    knownFindings,
    answerInBackground((state, asked: KnownFindings) => state.knownFindings(asked)),
  );
}

/** The text has changed and has been asked about again, so that nobody needs this answer. */
function overtaken(): ResponseError<DiagnosticServerCancellationData> {
  const data = { retriggerRequest: false };
  return new ResponseError(LSPErrorCodes.ServerCancelled, "The document has been asked about again.", data);
}
