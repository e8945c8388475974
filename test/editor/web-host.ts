import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { vscodeServer } from "../../scripts/vscode/download.ts";
import { runTestsInPage } from "../../scripts/vscode/page.ts";
import { say } from "../../scripts/vscode/places.ts";
import { serveWeb } from "../../scripts/vscode/web.ts";
import { bundleTests, here, installed, pictures, type Run } from "./prepare.ts";
import type { Given } from "./suite/given.ts";
import { isSummary } from "./suite/summary.ts";

const inBrowser: BuildOptions = {
  bundle: true,
  platform: "browser",
  format: "cjs",
  external: ["vscode"],
};

/**
 * Runs the suites where VS Code runs extensions in a web worker, as vscode.dev does: no server, no disk, and a folder
 * that only an extension knows.
 */
export async function testInBrowser(run: Run, given: Given): Promise<void> {
  const own = join(run.folder, "tests");
  const saved = join(pictures, "web");
  mkdirSync(saved, { recursive: true });
  await buildTestExtension(own, run.workspace);
  await bundleTests(join(own, "suite.js"), given, {
    ...inBrowser,
    alias: { "node:assert/strict": join(here, "web", "assert.ts") },
  });
  const extension = installed(run);
  const site = await serveWeb({
    vscode: dirname(dirname(vscodeServer())),
    folders: { extensions: dirname(extension), tests: own, screenshots: saved },
    extensions: [`/extensions/${basename(extension)}`],
    developed: "/tests",
    tests: "/tests/suite.js",
    folder: { scheme: "drafts", path: "/mereford" },
  });
  try {
    say("Testing in VS Code for the web …");
    const told: string[] = [];
    const hear = (words: string) => {
      told.push(words);
      say(words);
    };
    let code = await runTestsInPage(site.address, saved, hear);
    if (code !== 0 && !told.some(isSummary)) {
      say("VS Code gave up before the tests were through: once more …");
      code = await runTestsInPage(site.address, saved, hear);
    }
    if (code !== 0) throw new Error(`Test run in the browser failed with code ${code}`);
  } finally {
    site.stop();
  }
}

/** The extension that the tests belong to; here it also brings the folder that is opened. */
async function buildTestExtension(folder: string, workspace: string): Promise<void> {
  const paths = globSync("**/*.{md,json}", { cwd: workspace });
  const drafts = paths.map((path) => [
    `/mereford/${path.replaceAll("\\", "/")}`,
    readFileSync(join(workspace, path), "utf8"),
  ]);
  await build({
    ...inBrowser,
    entryPoints: [join(here, "web", "extension.ts")],
    outfile: join(folder, "extension.js"),
    define: { DRAFTS: JSON.stringify(Object.fromEntries(drafts)) },
  });
  const manifest = JSON.parse(readFileSync(join(here, "extension", "package.json"), "utf8")) as object;
  const added = { browser: "./extension.js", activationEvents: ["onFileSystem:drafts"] };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ ...manifest, ...added }));
}
