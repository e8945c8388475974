/**
 * Tests the extension as users get it: packages it, installs the package into a fresh VS Code and
 * runs the tests of `suite/` there. Pictures of what a person would see go to `screenshots/`;
 * `--picture` also renews the one in the README.
 */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { browserPath } from "../../scripts/vscode/browser.ts";
import { vscodeServer } from "../../scripts/vscode/download.ts";
import { installExtension, packageExtension } from "../../scripts/vscode/extension.ts";
import { cache, root, say } from "../../scripts/vscode/places.ts";
import { checkRestrictedMode } from "./restricted.ts";

const here = join(root, "test", "editor");
const pictures = join(here, "screenshots");

/** Everything of one run, thrown away after it. */
interface Run {
  data: string;
  workspace: string;
  tests: string;
}

function prepare(): Run {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "run-"));
  const workspace = join(folder, "drafts");
  cpSync(join(root, "examples"), workspace, { recursive: true });
  for (const name of readdirSync(join(here, "drafts"))) {
    writeFileSync(join(workspace, name), inOurTime(readFileSync(join(here, "drafts", name), "utf8")));
  }
  return { data: join(folder, "data"), workspace, tests: join(folder, "tests.cjs") };
}

/** Drafts are written as if this year were 2026; moved to the year it is, nothing in them is overdue. */
function inOurTime(draft: string): string {
  const years = new Date().getFullYear() - 2026;
  return draft.replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
}

async function bundleTests(output: string): Promise<void> {
  await build({
    entryPoints: [join(here, "suite", "index.ts")],
    outfile: output,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode"],
  });
}

/** The file that `@vscode/test-electron` starts in place of the desktop application. */
function executable(): string {
  const script = join(root, "scripts", "vscode", "desktop.ts");
  const windows = process.platform === "win32";
  const file = join(cache, windows ? "code.cmd" : "code");
  const call = `"${process.execPath}" "${script}"`;
  writeFileSync(file, windows ? `@${call} %*\r\n` : `#!/bin/sh\nexec ${call} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}

async function main(): Promise<void> {
  const server = vscodeServer();
  browserPath();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const run = prepare();
  try {
    await bundleTests(run.tests);
    installExtension(server, run.data, await packageExtension());
    say("Testing in VS Code …");
    await runTests({
      vscodeExecutablePath: executable(),
      reuseMachineInstall: true,
      extensionDevelopmentPath: join(here, "extension"),
      extensionTestsPath: run.tests,
      launchArgs: [run.workspace, `--user-data-dir=${run.data}`, `--pictures=${pictures}`],
      extensionTestsEnv: { AREA_SEND_PICTURES: pictures, AREA_SEND_CLI: join(root, "dist", "cli.js") },
    });
    await checkRestrictedMode(run, pictures);
    if (process.argv.includes("--picture")) {
      copyFileSync(join(pictures, "findings.png"), join(root, "client", "media", "findings.png"));
    }
  } finally {
    rmSync(join(run.data, ".."), { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
