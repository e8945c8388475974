import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser.ts";
import { orders } from "./orders.ts";
import { say } from "./places.ts";

const limit = 1_200_000;

/** Opens a page of VS Code that runs tests, carries out what they log, and returns their exit code. */
export async function runTestsInPage(address: string, pictures: string, tell = say): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const carryOut = orders(page, pictures, tell);
    const log = join(pictures, "editor.log");
    page.on("pageerror", (error) => {
      appendFileSync(log, `${error.stack ?? error.message}\n`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !isMissingFile(message.text()))
        appendFileSync(log, `${message.text()}\n`);
    });
    const finished = new Promise<number>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => {
          resolve(130);
        });
      }
      void page.exposeFunction("codeAutomationExit", resolve);
      void page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
        carryOut(args.map(String).join(" "));
      });
      setTimeout(() => {
        say(`The editor tests were stopped after ${limit / 1000} seconds.`);
        resolve(1);
      }, limit).unref();
    });
    await page.goto(address);
    const code = await finished;
    if (code !== 0) say(`What VS Code logged last:\n${lastLines(log)}`);
    return code;
  } finally {
    await browser.close();
  }
}

function lastLines(file: string): string {
  return readFileSync(file, { encoding: "utf8", flag: "a+" }).split("\n").slice(-40).join("\n");
}

/** Said of each file of VS Code's own extensions that a browser without a server does not get. */
function isMissingFile(message: string): boolean {
  return message.startsWith("Failed to load resource");
}
