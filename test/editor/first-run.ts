/**
 * Goes the way of somebody who has just installed the extension and knows nothing of it: from an empty folder to a
 * self-evaluation with its three questions answered and nothing to put right, by what the screen shows and by nothing
 * else. Each step is a picture in `screenshots/first-run-*.png`.
 */
import { cpSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { withTabStops } from "../../client/src/tab-stops.ts";
import { openBrowser } from "../../scripts/vscode/browser.ts";
import { vscodeServer } from "../../scripts/vscode/download.ts";
import { say } from "../../scripts/vscode/places.ts";
import { pageAddress, startServer } from "../../scripts/vscode/server.ts";
import { answerTo } from "../client/answers.ts";
import { inOurTime, pictures, type Run } from "./prepare.ts";
import type { Given } from "./suite/given.ts";

const limit = 60_000;

/** Takes the way in a VS Code where nothing but the extension is installed. */
export async function goFirstRun(run: Run, { only }: Given): Promise<void> {
  if (only.length > 0) return;
  const workspace = join(run.folder, "my-drafts");
  const data = join(run.folder, "first-run");
  mkdirSync(workspace);
  cpSync(join(run.data, "extensions"), join(data, "extensions"), { recursive: true });
  const server = await startServer(vscodeServer(), data);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pageAddress(server, { folder: workspace }));
    const take = pictureTaker(page);
    await page.getByRole("tab", { name: "Area SEND" }).click({ timeout: limit });
    await page.getByRole("button", { name: "Start a New Draft" }).waitFor({ timeout: limit });
    await take("side-bar");
    await page.getByRole("button", { name: "Start a New Draft" }).click();
    await page.getByPlaceholder("What would you like to write?").waitFor({ timeout: limit });
    await take("kinds");
    await page.keyboard.press("Enter");
    await fillForm(page, take);
    await writeDraft(page, take, readFileSync(join(workspace, "mereford-self-evaluation.md"), "utf8"));
    await page.locator('[id="status.problems"][aria-label*="No Problems"]').waitFor({ timeout: limit });
    await page.getByText("Nothing to look at").first().waitFor({ timeout: limit });
    // The editor asks for what stands above headings when nobody has typed for a while, longer on a slow machine.
    await page.getByText("2 plans, 2 with a date").first().waitFor({ timeout: limit });
    await take("nothing-to-put-right");
    say("  ✓ a first draft is written with nothing to put right, by what the screen shows");
  } finally {
    await browser.close();
    await server.stop();
  }
}

type Take = (name: string) => Promise<void>;

function pictureTaker(page: Page): Take {
  let number = 0;
  return async (name) => {
    await page.waitForTimeout(700);
    const file = `first-run-${String(++number).padStart(2, "0")}-${name}.png`;
    await page.screenshot({ path: join(pictures, file) });
  };
}

async function fillForm(page: Page, take: Take): Promise<void> {
  const pages = [
    ["area", "1 of 7", "Mereford"],
    ["authority", "2 of 7", "Mereford Council"],
    ["board", "3 of 7", "NHS Mereford Integrated Care Board"],
    ["partners", "4 of 7", "Mereford Parents Together"],
    ["meeting", "5 of 7", ""],
    ["date", "6 of 7", ""],
  ] as const;
  for (const [name, number, answer] of pages) {
    await page.getByText(number).first().waitFor({ timeout: limit });
    if (answer !== "") await page.keyboard.type(answer);
    await take(name);
    await page.keyboard.press("Enter");
  }
  await page.getByText("7 of 7").first().waitFor({ timeout: limit });
  await take("keep");
  await page.keyboard.press("Enter");
  await page.getByText("mereford-self-evaluation.md").first().waitFor({ timeout: limit });
  await page.locator(".monaco-editor.focused").first().waitFor({ timeout: limit });
  await take("new-draft");
}

/** Writes into blank after blank, with the Tab key between. */
async function writeDraft(page: Page, take: Take, draft: string): Promise<void> {
  const turns = new Map<string, number>();
  const blanks = [...withTabStops(draft).matchAll(/\$\{(\d+):([^}]*)\}/g)];
  for (const [at, [, , blank = ""]] of blanks.entries()) {
    const turn = turns.get(blank) ?? 0;
    turns.set(blank, turn + 1);
    await page.keyboard.type(inOurTime(answerTo(blank, turn)));
    if (at === 1 || at === 4) await take(`writing-${String(at)}`);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Control+S");
}
