import type { Connection } from "vscode-languageserver";
import type { Report } from "./reports.ts";

interface Sources {
  readonly reportOn: (uri: string) => Promise<Report | undefined>;
  /** Findings are shown for open documents only, as this client has no way to ask about the others. */
  readonly isShown: (uri: string) => boolean;
  /** Everything that has been sent is taken in. */
  readonly settled: () => Promise<void>;
}

/** Publishes reports to a client that cannot ask for them. */
export function publisher(connection: Connection, { reportOn, isShown, settled }: Sources) {
  const waiting = new Set<string>();

  async function publish(uri: string): Promise<void> {
    // Edits that have already been sent are read first; one report then speaks of them all.
    await settled();
    waiting.delete(uri);
    const report = await reportOn(uri);
    if (!report || !isShown(uri)) return publishNothing(uri);
    const { version, diagnostics } = report;
    await connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version !== null && { version }),
    });
  }

  function publishNothing(uri: string): Promise<void> {
    return connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  function fault(error: unknown): void {
    connection.console.error(`A report could not be published: ${String(error)}`);
  }

  return {
    /** Reports on the document soon, once for all that happens to it until then. */
    soon(uri: string): void {
      if (waiting.has(uri)) return;
      waiting.add(uri);
      publish(uri).catch(fault);
    },
    /** There is nothing to show for the document any more. */
    clear(uri: string): void {
      publishNothing(uri).catch(fault);
    },
  };
}
