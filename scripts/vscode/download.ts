import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, say } from "./places.ts";

const version = "4.139.1";

/**
 * A real VS Code, as the npm package code-server carries it, fetched on first use. Its install
 * scripts, which would compile terminals and the like, are skipped: nothing here needs them.
 * Returns the file that starts it.
 */
export function vscodeServer(): string {
  const home = join(cache, `code-server-${version}`);
  const vscode = join(home, "node_modules", "code-server", "lib", "vscode");
  const complete = join(home, "complete");
  if (!existsSync(complete)) {
    say(`Fetching VS Code (code-server ${version}), once …`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, "package.json"), '{ "private": true }\n');
    npm(home, "install", `code-server@${version}`, "--ignore-scripts");
    npm(vscode, "install", "--omit=dev", "--ignore-scripts");
    writeFileSync(complete, "");
  }
  return join(vscode, "out", "server-main.js");
}

function npm(folder: string, ...args: string[]): void {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error", "--prefix", folder];
  const cli = process.env.npm_execpath;
  const done =
    cli === undefined
      ? spawnSync("npm", [...args, ...quiet], {
          cwd: folder,
          stdio: "inherit",
          shell: process.platform === "win32",
        })
      : spawnSync(process.execPath, [cli, ...args, ...quiet], { cwd: folder, stdio: "inherit" });
  if (done.status !== 0) throw new Error(`npm ${args.join(" ")} did not succeed in ${folder}`);
}
