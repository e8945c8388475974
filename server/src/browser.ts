import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import manifest from "../../package.json" with { type: "json" };
import { startServer } from "./server.ts";

/** In a web worker, which has no disk: the client finds and reads all files. */
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, manifest.version);
