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
    return await finished;
  } finally {
    await browser.close();
  }
}
