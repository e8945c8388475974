import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { buildAll } from "../build.mjs";
import { root, say } from "./places.ts";

/** Builds the extension and packages it, as users get it, into a folder. Returns the path of the VSIX. */
export async function packageExtension(folder: string): Promise<string> {
  await buildAll(join(root, "dist"));
  mkdirSync(folder, { recursive: true });
  const vsix = join(folder, "area-send.vsix");
  const vsce = join(dirname(createRequire(import.meta.url).resolve("@vscode/vsce/package.json")), "vsce");
  run("vsce", [vsce, "package", "--no-dependencies", "--no-rewrite-relative-links", "--out", vsix]);
  say(`Packaged ${basename(vsix)}: ${Math.round(statSync(vsix).size / 1000)} kB`);
  return vsix;
}

/** Installs a VSIX into the data folder of a VS Code server that is not running. */
export function installExtension(server: string, dataFolder: string, vsix: string): void {
  const options = [
    "--accept-server-license-terms",
    "--server-data-dir",
    dataFolder,
    "--install-extension",
    vsix,
  ];
  run("VS Code", [server, ...options]);
}

function run(name: string, args: string[]): void {
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${name} did not succeed:\n${done.stdout}${done.stderr}`);
}
