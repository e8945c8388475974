import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../../scripts/vscode/browser.ts";
import { vscodeServer } from "../../scripts/vscode/download.ts";
import { say } from "../../scripts/vscode/places.ts";
import { pageAddress, startServer } from "../../scripts/vscode/server.ts";
import type { Run } from "./prepare.ts";

const limit = 60_000;

/**
 * Opens a window with two folders, each with the flawed draft, and one with a configuration of its own: what it turns
 * off is found in the other. Extension tests cannot do this: another folder would start them anew.
 */
export async function checkSeveralFolders(run: Run, pictures: string): Promise<void> {
  const folders = ["north", "south"];
  for (const name of folders) {
    mkdirSync(join(run.folder, name));
    cpSync(join(run.workspace, "mereford-plan.md"), join(run.folder, name, "plan.md"));
  }
  const configuration = { rules: { "action-owner": "off" } };
  writeFileSync(join(run.folder, "south", "area-send.config.json"), JSON.stringify(configuration));
  const workspace = join(run.folder, "both.code-workspace");
  writeFileSync(workspace, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
  const server = await startServer(vscodeServer(), run.data);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pageAddress(server, { workspace, file: join(run.folder, "south", "plan.md") }));
    const counted = page.locator('[id="status.problems"][aria-label*="Errors: 1, Warnings: 2"]');
    await counted.waitFor({ timeout: limit });
    await counted.click();
    await page.getByText("has no owner").first().waitFor({ timeout: limit });
    await page.screenshot({ path: join(pictures, "several-folders.png") });
    say("  ✓ each folder of a window is checked by its own configuration");
  } finally {
    await browser.close();
    await server.stop();
  }
}
