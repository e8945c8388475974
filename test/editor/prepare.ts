import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { cache, root } from "../../scripts/vscode/places.ts";
import type { Given } from "./suite/given.ts";

export const here = join(root, "test", "editor");
export const pictures = join(here, "screenshots");

/** Everything of one run, thrown away after it. */
export interface Run {
  readonly folder: string;
  /** All that VS Code keeps. */
  readonly data: string;
  /** The folder that is opened. */
  readonly workspace: string;
}

/** Where VS Code has installed the extension. */
export function installed({ data }: Run): string {
  const extensions = join(data, "extensions");
  const name = readdirSync(extensions).find((each) => each.startsWith("area-send.area-send-"));
  if (name === undefined) throw new Error("the extension is not installed");
  return join(extensions, name);
}

export function prepare(): Run {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "run-"));
  const workspace = join(folder, "drafts");
  cpSync(join(root, "examples"), workspace, { recursive: true });
  for (const name of readdirSync(join(here, "drafts"))) {
    writeFileSync(join(workspace, name), inOurTime(readFileSync(join(here, "drafts", name), "utf8")));
  }
  return { folder, data: join(folder, "data"), workspace };
}

/** Drafts are written as if this year were 2026; moved to the year it is, nothing in them is overdue. */
export function inOurTime(draft: string): string {
  const years = new Date().getFullYear() - 2026;
  return draft.replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
}

/** What the built command line says of a folder. */
export function checkedByCommandLine(folder: string): Given["commandLine"] {
  const args = [join(root, "dist", "cli.js"), "check", ".", "--format", "json"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
  return (JSON.parse(stdout) as { files: Given["commandLine"] }).files;
}

/** The same as it is shown to a person, in a terminal of some width. */
export function shownByCommandLine(folder: string): string {
  const asTerminal = "data:text/javascript,Object.assign(process.stdout,{isTTY:true,columns:100})";
  const asked = "area-send check mereford-plan.md merrow-vale/progress-report.md";
  const [, ...words] = asked.split(" ");
  const args = ["--import", asTerminal, join(root, "dist", "cli.js"), ...words];
  const env = { ...process.env, TERM: "xterm", NO_COLOR: "" };
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
  return `$ ${asked}\n${stdout}`;
}

/** Puts the suites into one file, as VS Code loads them. */
export async function bundleTests(file: string, given: Given, options: BuildOptions): Promise<void> {
  await build({
    entryPoints: [join(here, "suite", "index.ts")],
    outfile: file,
    bundle: true,
    format: "cjs",
    external: ["vscode"],
    ...options,
    define: { GIVEN: JSON.stringify(given) },
  });
}
