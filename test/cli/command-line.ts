import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { buildAll } from "../../scripts/build.mjs";

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let built = "";
let folder = "";
let cache = "";

/** To be called once by each test file: builds the command line, and gives each test an empty folder to work in. */
export function useCommandLine(): void {
  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), "area-send-built-"));
    await buildAll(built);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "area-send-files-"));
    cache = mkdtempSync(join(tmpdir(), "area-send-cache-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true, force: true });
  });
  afterAll(() => {
    rmSync(built, { recursive: true });
  });
}

/** Writes a file into the test's folder; gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The path of a file in the test's folder. */
export function pathOf(name: string): string {
  return join(folder, name);
}

/** The folder in which this system would keep what may be made anew, as the command in the test sees it. */
export function cachePath(): string {
  return cache;
}

/** Runs the command in the test's folder, as a process of its own. */
export function run(...args: string[]): Promise<Result> {
  return ended(start(args));
}

/** Runs the command with variables of its environment set. */
export function runWith(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<Result> {
  return ended(start(args, environment));
}

/** Runs the command, closes its output before it has written all, and gives what it said on standard error. */
export function runUnread(...args: string[]): Promise<Result> {
  const child = start(args);
  child.stdout.destroy();
  return ended(child);
}

/** Sends messages of the language server protocol, each after the answer to the one before it. */
export function talk(
  args: string[],
  messages: { readonly id?: number; readonly method: string; readonly params?: unknown }[],
): Promise<Result> {
  const child = start(args);
  const waiting = [...messages];
  let heard = "";
  const next = () => {
    const message = waiting.shift();
    if (!message) return;
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
  };
  child.stdout.on("data", (text: string) => {
    heard += text;
    const answers = messages.length - waiting.length;
    if (heard.includes(`"id":${answers},`)) next();
  });
  next();
  return ended(child);
}

function start(
  args: string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...environment };
  return spawn(process.execPath, [join(built, "cli.js"), ...args], { cwd: folder, env });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Result> {
  return new Promise((resolve) => {
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("close", (code) => {
      resolve({ code, out, err });
    });
  });
}
