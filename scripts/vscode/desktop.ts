/**
 * Stands in for the desktop application of VS Code in `@vscode/test-electron`: takes the same
 * arguments, but runs VS Code's own server and opens it in a headless browser. What tests log as
 * "tell: WORDS" is printed, "picture: NAME" has the window saved as NAME.png in the folder given
 * as `--pictures`, and everything else, which is a lot, goes to the file editor.log there.
 */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { vscodeServer } from "./download.ts";
import { say } from "./places.ts";
import { pageAddress, startServer } from "./server.ts";

const limit = 300_000;

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

async function log(page: Page, message: string): Promise<void> {
  const [, order, words = ""] = /^(tell|picture): (.*)$/s.exec(message) ?? [];
  if (order === "tell") say(words);
  else if (order === "picture") await page.screenshot({ path: join(given("pictures"), `${words}.png`) });
  else appendFileSync(join(given("pictures"), "editor.log"), `${message}\n`);
}

async function main(): Promise<number> {
  const server = await startServer(vscodeServer(), given("user-data-dir"));
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const finished = new Promise<number>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => {
          resolve(130);
        });
      }
      void page.exposeFunction("codeAutomationExit", resolve);
      void page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) =>
        log(page, args.map(String).join(" ")),
      );
      setTimeout(() => {
        say(`The editor tests were stopped after ${limit / 1000} seconds.`);
        resolve(1);
      }, limit).unref();
    });
    const request = {
      folder: positionals[0] ?? process.cwd(),
      developmentPath: given("extensionDevelopmentPath"),
      testsPath: given("extensionTestsPath"),
    };
    await page.goto(pageAddress(server, request));
    return await finished;
  } finally {
    await close();
  }
}

process.exitCode = await main();
