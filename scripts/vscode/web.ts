import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { settings } from "./settings.ts";

/** What VS Code is to open in a browser with nothing but files behind it, as vscode.dev does. */
export interface WebRequest {
  /** The folder `lib/vscode` of a VS Code server. */
  readonly vscode: string;
  /** Folders of this computer, by the first part of the path under which they are served. */
  readonly folders: Readonly<Record<string, string>>;
  /** Paths of extensions as they are served. */
  readonly extensions: readonly string[];
  /** The same for the extension that the tests belong to, and for their file. */
  readonly developed: string;
  readonly tests: string;
  /** What is opened, in a file system that one of the extensions has. */
  readonly folder: { readonly scheme: string; readonly path: string };
}

export interface Site {
  readonly address: string;
  stop(): void;
}

/** What code-server changed in VS Code so that it always has a server behind it, and how it was. */
const changes: readonly (readonly [changed: RegExp, back: string])[] = [
  [/remoteAuthority:location\.host/, ""],
  [/(?<=file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote/, '"vscode-userdata"'],
];
/** VS Code's own extensions, as a server runs them: those for browsers are not among them. */
const leftOut = /^\/vscode\/extensions\/.*\.js$/;
const start = "/vscode/out/vs/code/browser/workbench/workbench.js";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

export async function serveWeb(request: WebRequest): Promise<Site> {
  const folders: Readonly<Record<string, string>> = { ...request.folders, vscode: request.vscode };
  const server = createServer((asked, response) => {
    const { pathname } = new URL(asked.url ?? "/", "http://localhost");
    answer(pathname, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  async function answer(pathname: string, response: ServerResponse): Promise<void> {
    if (pathname === "/") {
      response.writeHead(200, { "Content-Type": "text/html" }).end(page(request, portOf(server)));
      return;
    }
    const [, first = "", ...rest] = normalize(decodeURIComponent(pathname)).split(/[\\/]/);
    const file = join(folders[first] ?? "", ...rest);
    const isThere = folders[first] !== undefined && (await isFile(file));
    if (!isThere && !leftOut.test(pathname)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    if (!isThere) response.end();
    else if (pathname === start) response.end(await withoutServer(file));
    else createReadStream(file).pipe(response);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${portOf(server)}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

function portOf(server: ReturnType<typeof createServer>): number {
  return (server.address() as AddressInfo).port;
}

async function withoutServer(file: string): Promise<string> {
  let code = await readFile(file, "utf8");
  for (const [changed, back] of changes) {
    if (!changed.test(code)) throw new Error(`${file} does not hold ${String(changed)}`);
    code = code.replace(changed, back);
  }
  return code;
}

function page({ extensions, developed, tests, folder }: WebRequest, port: number): string {
  const served = (path: string) => ({ scheme: "http", authority: `localhost:${port}`, path });
  const configuration = {
    folderUri: folder,
    additionalBuiltinExtensions: extensions.map(served),
    developmentOptions: { extensions: [served(developed)], extensionTestsPath: served(tests) },
    configurationDefaults: settings,
    productConfiguration: { enableTelemetry: false },
    // What code-server wants to know.
    userDataPath: "/",
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
  const data = (value: string) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${data(JSON.stringify(configuration))}">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
<body></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL("/vscode/out/", location).href;</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="${start}"></script>
`;
}
