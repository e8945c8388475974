import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import { version } from "../../package.json";
import { readFile, type FileText } from "./protocol.ts";
import { startServer } from "./server.ts";
import type { LoadWord } from "./server/word.ts";

/** The URI of the bundle that reads Word, as the client has told. */
declare const wordFile: string;

/** A worker that was started from its code alone has no address near which to look: the client reads the file. */
const loadWord: LoadWord = async (connection) => {
  const code = await connection.sendRequest<FileText>(readFile, { uri: wordFile });
  const address = URL.createObjectURL(new Blob([code ?? ""], { type: "text/javascript" }));
  return (await import(address)) as Awaited<ReturnType<LoadWord>>;
};

/** In a web worker, which has no disk: the client finds and reads all files. */
startServer(
  (options) =>
    createConnection(
      ProposedFeatures.all,
      new BrowserMessageReader(self),
      new BrowserMessageWriter(self),
      options,
    ),
  version,
  { loadWord },
);
