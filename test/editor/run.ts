/**
 * Tests the extension as users get it: packages it, installs the package into a fresh VS Code and
 * runs the tests of `suite/` there. Pictures of what a person would see go to `screenshots/`;
 * `--picture` also renews the one in the README. `--only NAME`, which may be given more than once,
 * runs that suite alone.
 */
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browserPath } from "../../scripts/vscode/browser.ts";
import { packageExtension } from "../../scripts/vscode/extension.ts";
import { root, say } from "../../scripts/vscode/places.ts";
import { testInNode } from "./node-host.ts";
import { checkedByCommandLine, here, prepare } from "./prepare.ts";

const pictures = join(here, "screenshots");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { picture: { type: "boolean" }, only: { type: "string", multiple: true, default: [] } },
  });
  browserPath();
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const run = prepare();
  try {
    const vsix = await packageExtension(run.folder);
    const given = { only: values.only, commandLine: checkedByCommandLine(run.workspace) };
    await testInNode(run, vsix, given);
    if (values.picture) {
      copyFileSync(join(pictures, "findings.png"), join(root, "client", "media", "findings.png"));
    }
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
