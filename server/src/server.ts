import { ErrorCodes, ResponseError, TextDocuments } from "vscode-languageserver";
import type { Connection, ConnectionOptions } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { capabilities, pulled } from "./server/capabilities.ts";
import type { Means } from "./server/features.ts";

/**
 * Starts the language server on a connection. The client is answered at once; what the server does is loaded then, and
 * all that the client says meanwhile is held back.
 */
export function startServer(
  connect: (options: ConnectionOptions) => Connection,
  version: string,
  means: Means,
): void {
  let ready: Promise<void> | undefined;
  const connection = connect({
    messageStrategy: {
      async handleMessage(message, handle) {
        if (ready) await ready;
        return handle(message);
      },
    },
  });
  const documents = new TextDocuments(TextDocument);
  documents.listen(connection);
  const early = connection.onRequest(() => {
    throw new ResponseError(ErrorCodes.ServerNotInitialized, "The server has not been initialised.");
  });

  connection.onInitialize((params) => {
    early.dispose();
    ready = answered()
      .then(() => import("./server/features.ts"))
      .then(({ registerFeatures }) => {
        registerFeatures(connection, documents, params, means);
      });
    return {
      capabilities: { ...capabilities, ...(params.capabilities.textDocument?.diagnostic && pulled) },
      serverInfo: { name: "Area SEND", version },
    };
  });
  connection.listen();
}

/** When the answer has been sent. */
function answered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
