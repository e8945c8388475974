import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { settings } from "./settings.ts";

/** A running VS Code, to be opened in a browser at `address`. */
export interface RunningServer {
  address: string;
  stop(): Promise<void>;
}

/** What a page of VS Code is to open: a folder, or a workspace that names several. All are absolute paths. */
export interface PageRequest {
  folder?: string;
  workspace?: string;
  file?: string;
  developmentPath?: string;
  testsPath?: string;
}

/** How VS Code is started. */
export interface ServerOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** Ask whether the folder is trusted, which nobody answers: Restricted Mode. */
  restricted?: boolean;
}

/** Starts VS Code, all its data in `dataFolder`, and waits until it answers. */
export async function startServer(
  server: string,
  dataFolder: string,
  { port = 0, restricted = false }: ServerOptions = {},
): Promise<RunningServer> {
  writeSettings(join(dataFolder, "data", "User", "settings.json"));
  const ownGroup = process.platform !== "win32";
  const child = spawn(
    process.execPath,
    [
      server,
      ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token"],
      ...["--accept-server-license-terms", "--telemetry-level", "off"],
      ...(restricted ? [] : ["--disable-workspace-trust"]),
      ...["--enable-smoke-test-driver", "--server-data-dir", dataFolder],
    ],
    { stdio: ["ignore", "pipe", "pipe"], detached: ownGroup },
  );
  const address = await addressOf(child);
  return { address, stop: () => stop(child, ownGroup) };
}

/** The address that opens a folder, and in it a file or a test run. */
export function pageAddress(server: RunningServer, request: PageRequest): string {
  const remote = (path: string) => `vscode-remote://${new URL(server.address).host}${asUrlPath(path)}`;
  const payload = [
    ...(request.file === undefined ? [] : [["openFile", remote(request.file)]]),
    ...(request.developmentPath === undefined
      ? []
      : [["extensionDevelopmentPath", remote(request.developmentPath)]]),
    ...(request.testsPath === undefined ? [] : [["extensionTestsPath", remote(request.testsPath)]]),
  ];
  const query = new URLSearchParams();
  if (request.folder !== undefined) query.set("folder", asUrlPath(request.folder));
  if (request.workspace !== undefined) query.set("workspace", asUrlPath(request.workspace));
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${server.address}/?${query.toString().replaceAll("%2F", "/")}`;
}

function asUrlPath(path: string): string {
  const forward = path.replaceAll("\\", "/");
  return forward.startsWith("/") ? forward : `/${forward}`;
}

function writeSettings(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (data: Buffer) => {
      output += data.toString();
      const port = /Web UI available at http:\/\/[^:\s]+:(\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(`http://localhost:${port}`);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      reject(new Error(`VS Code did not start:\n${output}`));
    });
  });
}

function stop(child: ChildProcess, ownGroup: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) {
      resolve();
      return;
    }
    child.once("exit", () => {
      resolve();
    });
    if (ownGroup) process.kill(-child.pid, "SIGKILL");
    else child.kill();
  });
}
