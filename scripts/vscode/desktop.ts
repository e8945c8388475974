/**
 * Stands in for the desktop application of VS Code in `@vscode/test-electron`: takes the same
 * arguments, but runs VS Code's own server and opens it in a headless browser. Pictures go to the
 * folder given as `--pictures`.
 */
import { parseArgs } from "node:util";
import { vscodeServer } from "./download.ts";
import { runTestsInPage } from "./page.ts";
import { pageAddress, startServer } from "./server.ts";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string" },
    extensionTestsPath: { type: "string" },
    "user-data-dir": { type: "string" },
    pictures: { type: "string" },
  },
});

function given(name: string): string {
  const value = values[name];
  if (typeof value !== "string") throw new Error(`--${name} is missing`);
  return value;
}

async function main(): Promise<number> {
  const server = await startServer(vscodeServer(), given("user-data-dir"));
  const request = {
    folder: positionals[0] ?? process.cwd(),
    developmentPath: given("extensionDevelopmentPath"),
    testsPath: given("extensionTestsPath"),
  };
  try {
    return await runTestsInPage(pageAddress(server, request), given("pictures"));
  } finally {
    await server.stop();
  }
}

process.exitCode = await main();
