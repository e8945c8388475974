import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { root, say } from "../../scripts/vscode/places.ts";
import { checkActivation } from "./activation/check.ts";
import { checkSeveralFolders } from "./folders.ts";
import { bundleTests, here, pictures, type Run } from "./prepare.ts";
import { checkRestrictedMode } from "./restricted.ts";
import type { Given } from "./suite/given.ts";

/** Runs the suites where VS Code runs extensions in Node, as the desktop application does. */
export async function testInNode(run: Run, given: Given): Promise<void> {
  const tests = join(run.folder, "tests.cjs");
  await bundleTests(tests, given, { platform: "node" });
  say("Testing in VS Code …");
  await runTests({
    vscodeExecutablePath: executable(run.folder),
    reuseMachineInstall: true,
    extensionDevelopmentPath: join(here, "extension"),
    extensionTestsPath: tests,
    launchArgs: [run.workspace, `--user-data-dir=${run.data}`, `--pictures=${pictures}`],
  });
  if (given.only.length > 0) return;
  await checkRestrictedMode(run, pictures);
  await checkSeveralFolders(run, pictures);
  await checkActivation(run);
}

/** The file that `@vscode/test-electron` starts in place of the desktop application. */
function executable(folder: string): string {
  const script = join(root, "scripts", "vscode", "desktop.ts");
  const windows = process.platform === "win32";
  const file = join(folder, windows ? "code.cmd" : "code");
  const call = `"${process.execPath}" "${script}"`;
  writeFileSync(file, windows ? `@${call} %*\r\n` : `#!/bin/sh\nexec ${call} "$@"\n`);
  chmodSync(file, 0o755);
  return file;
}
