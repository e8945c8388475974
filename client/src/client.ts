import picomatch from "picomatch";
import { FileType, RelativePattern, Uri, workspace, type LogOutputChannel } from "vscode";
import { LanguageClient, TransportKind, type LanguageClientOptions } from "vscode-languageclient/node";
import {
  findFiles,
  readFile,
  type FileText,
  type FindFiles,
  type FoundFiles,
  type InitializationOptions,
  type ReadFile,
} from "../../server/src/protocol.ts";

/** Where drafts live: on disk, not yet saved, or in a repository opened without a copy of it. */
const schemes = ["file", "untitled", "vscode-vfs"];

/** The client of the language server, not started yet. */
export function createClient(serverFile: string, log: LogOutputChannel): LanguageClient {
  const initializationOptions: InitializationOptions = { files: true, showsMessages: true };
  const options: LanguageClientOptions = {
    documentSelector: [
      ...schemes.map((scheme) => ({ scheme, language: "markdown" })),
      { scheme: "file", pattern: "**/area-send.{config,baseline}.json" },
    ],
    initializationOptions,
    outputChannel: log,
  };
  const server = { module: serverFile, transport: TransportKind.ipc };
  const client = new LanguageClient("areaSend", "Area SEND", { run: server, debug: server }, options);
  client.onRequest(findFiles, ({ folder, glob }: FindFiles) => foundFiles(Uri.parse(folder), glob));
  client.onRequest(readFile, ({ uri }: ReadFile) => textOf(Uri.parse(uri)));
  return client;
}

/** The editor's search goes through all folders below, whatever it looks for; one folder is read by itself. */
async function foundFiles(folder: Uri, glob: string): Promise<FoundFiles> {
  if (!glob.includes("/")) return filesIn(folder, picomatch(glob, { nocase: true }));
  const files = await workspace.findFiles(new RelativePattern(folder, glob), "**/node_modules/**");
  return files.map((uri) => uri.toString());
}

async function filesIn(folder: Uri, fits: (name: string) => boolean): Promise<FoundFiles> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries
    .filter(([name, type]) => (type & FileType.File) !== 0 && fits(name))
    .map(([name]) => Uri.joinPath(folder, name).toString());
}

/** Reads the file without opening it as a document, which the server would take for the author's doing. */
async function textOf(uri: Uri): Promise<FileText> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
