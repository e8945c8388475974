/**
 * Tests the extension as users get it: packages it, installs the package into a fresh VS Code and
 * runs the tests of `suite/` there, once in its host of extensions for Node and once in that for
 * browsers; then goes the way of a person who sees it for the first time. Pictures of what a person
 * would see go to `screenshots/`; `--picture` also renews those of the README, the first steps and
 * the tour. `--only NAME` runs that suite alone, `--host node` or `--host web` in that host alone,
 * `--host person` the first time alone; both may be given more than once.
 */
import { mkdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { browserPath } from "../../scripts/vscode/browser.ts";
import { vscodeServer } from "../../scripts/vscode/download.ts";
import { installExtension, packageExtension } from "../../scripts/vscode/extension.ts";
import { say } from "../../scripts/vscode/places.ts";
import { checkContents } from "./contents.ts";
import { goFirstRun } from "./first-run.ts";
import { testInNode } from "./node-host.ts";
import { checkedByCommandLine, installed, pictures, prepare, shownByCommandLine } from "./prepare.ts";
import { renewPictures } from "./renew-pictures.ts";
import { testInBrowser } from "./web-host.ts";

const hosts = { node: testInNode, web: testInBrowser, person: goFirstRun };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: "string", multiple: true, default: Object.keys(hosts) },
      only: { type: "string", multiple: true, default: [] },
      picture: { type: "boolean" },
    },
  });
  browserPath();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const run = prepare();
  try {
    const vsix = await packageExtension(run.folder);
    installExtension(vscodeServer(), run.data, vsix);
    checkContents(vsix, installed(run));
    const given = {
      only: values.only,
      commandLine: checkedByCommandLine(run.workspace),
      terminal: shownByCommandLine(run.workspace),
    };
    for (const host of values.host) await hosts[host as keyof typeof hosts](run, given);
    if (values.picture) await renewPictures();
  } finally {
    rmSync(run.folder, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
