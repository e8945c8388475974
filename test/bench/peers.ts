import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./processes.ts";

const root = join(import.meta.dirname, "../..");
/** Every tool runs in this folder, where those that need it find their settings and plugins. */
export const home = join(import.meta.dirname, "peers");
/** All is judged as of this day. */
export const today = "2026-11-21";

const modules = join(home, "node_modules");
const node = (file: string, ...args: string[]): Command => [process.execPath, file, ...args];
const areaSend = (...args: string[]) => node(join(root, "dist/cli.js"), ...args);

/** A tool on the command line; `paths` are files or one folder. */
export interface Tool {
  readonly name: string;
  readonly check: (path: string) => Command;
  /** The exit codes of a run that went through all files. */
  readonly codes: readonly number[];
}

/** A language server over standard input and output. */
export interface ServerOf {
  readonly name: string;
  readonly command: Command;
}

export const us: Tool = {
  name: "area-send",
  check: (path) => areaSend("check", "--today", today, path),
  codes: [0, 1],
};

export const rumdlName = "rumdl";

export const emptyNode: Tool = { name: "empty Node process", check: () => node("-e", "0"), codes: [0] };

export function tools(): readonly Tool[] {
  return [
    us,
    {
      name: "markdownlint-cli2",
      check: (path) =>
        node(
          join(modules, "markdownlint-cli2/markdownlint-cli2-bin.mjs"),
          ...["--config", "markdownlint.markdownlint-cli2.jsonc", globOf(path)],
        ),
      codes: [0, 1],
    },
    {
      name: "remark-cli",
      check: (path) =>
        node(
          join(modules, "remark-cli/cli.js"),
          "--rc-path",
          "remark.json",
          "--no-ignore",
          "--no-stdout",
          path,
        ),
      codes: [0, 1],
    },
    {
      name: "textlint",
      check: (path) =>
        node(join(modules, "textlint/bin/textlint.js"), "--config", "textlint.json", globOf(path)),
      codes: [0, 1],
    },
    {
      name: rumdlName,
      check: (path) => [rumdl(), "check", "--config", "rumdl.toml", "--no-cache", path],
      codes: [0, 1],
    },
  ];
}

export function servers(): readonly ServerOf[] {
  return [
    { name: us.name, command: areaSend("serve", "--stdio") },
    { name: rumdlName, command: [rumdl(), "server", "--config", "rumdl.toml"] },
    { name: "naive remark", command: node("naive-server.mjs", "--stdio") },
  ];
}

/** Installs the peers where they are not yet, at the versions of the lockfile. `npm ci` wants rumdl for all platforms. */
export function install(): void {
  if (existsSync(modules)) return;
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund"], {
    cwd: home,
    stdio: "inherit",
    shell: true,
  });
  if (status !== 0) throw new Error("The peers could not be installed.");
}

/** The names and versions of all that is compared. */
export function versions(): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return dependencies;
}

/** The program itself: the script of the same name that starts it takes longer than it does. */
function rumdl(): string {
  const scope = join(modules, "@rumdl");
  const [platform = ""] = readdirSync(scope);
  const folder = join(scope, platform);
  return join(folder, readdirSync(folder).find((name) => /^rumdl(\.exe)?$/.test(name)) ?? "");
}

const globOf = (path: string): string => (path.endsWith(".md") ? path : `${path}/**/*.md`);
