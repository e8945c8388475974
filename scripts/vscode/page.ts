import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "./browser.ts";
import { pasteInto, type Clipboard } from "./paste.ts";
import { say } from "./places.ts";

const limit = 300_000;

/**
 * Opens a page of VS Code that runs tests, and returns their exit code. What tests log as "tell: WORDS" is printed, or
 * given to `tell`, "picture: NAME" has the window saved as NAME.png in the folder for pictures, "press: KEY", "write:
 * WORDS", "click: LABEL" and "paste: JSON" (what is pasted, by type) are done as by a person, and everything else,
 * which is a lot, goes to the file editor.log there.
 */
export async function runTestsInPage(address: string, pictures: string, tell = say): Promise<number> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const told = (message: string) => act(page, pictures, message, tell);
    const finished = new Promise<number>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"]) {
        process.once(signal, () => {
          resolve(130);
        });
      }
      void page.exposeFunction("codeAutomationExit", resolve);
      void page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) =>
        told(args.map(String).join(" ")),
      );
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

async function act(
  page: Page,
  pictures: string,
  message: string,
  tell: (words: string) => void,
): Promise<void> {
  const [, order, words = ""] = /^(tell|picture|paste|press|write|click): (.*)$/s.exec(message) ?? [];
  if (order === "tell") tell(words);
  else if (order === "picture") await page.screenshot({ path: join(pictures, `${words}.png`) });
  else if (order === "press") await page.keyboard.press(words);
  else if (order === "write") await page.keyboard.type(words);
  else if (order === "paste") await pasteInto(page, JSON.parse(words) as Clipboard);
  else if (order === "click")
    await page
      .locator(`[aria-label*=${JSON.stringify(words)}]`)
      .first()
      .click();
  else appendFileSync(join(pictures, "editor.log"), `${message}\n`);
}
