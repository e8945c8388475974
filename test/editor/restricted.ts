import { join } from "node:path";
import { openBrowser } from "../../scripts/vscode/browser.ts";
import { vscodeServer } from "../../scripts/vscode/download.ts";
import { say } from "../../scripts/vscode/places.ts";
import { pageAddress, startServer } from "../../scripts/vscode/server.ts";

const limit = 60_000;

/**
 * Opens the flawed draft in a folder that nobody has said is trusted, and waits until findings are
 * counted in the status bar. Extension tests cannot do this: for them every folder is trusted.
 */
export async function checkRestrictedMode(
  run: { data: string; workspace: string },
  pictures: string,
): Promise<void> {
  const server = await startServer(vscodeServer(), run.data, { restricted: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const file = join(run.workspace, "mereford-plan.md");
    await page.goto(pageAddress(server, { folder: run.workspace, file }));
    await page.getByText("Restricted Mode").waitFor({ timeout: limit });
    await page.locator('[id="status.problems"][aria-label*="Errors:"]').waitFor({ timeout: limit });
    await page.screenshot({ path: join(pictures, "restricted.png") });
    say("  ✓ findings appear in Restricted Mode");
  } finally {
    await browser.close();
    await server.stop();
  }
}
