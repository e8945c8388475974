import { commands, extensions, Uri, workspace } from "vscode";
import { summaryOf } from "./summary.ts";

/** One test: its name, and what it does. */
export type Test = readonly [name: string, run: () => Promise<void>];

/** Runs the tests one after another in the same window, and fails if any of them did. */
export async function runAll(tests: readonly Test[]): Promise<void> {
  let failed = 0;
  for (const [name, run] of tests) {
    await tidyWindow();
    const start = Date.now();
    try {
      await run();
      tell(`  ✓ ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      failed += 1;
      tell(`  ✗ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  tell(summaryOf(tests.length - failed, tests.length));
  if (failed > 0) throw new Error(`${failed} of ${tests.length} editor tests failed`);
}

const tidying = [
  "notifications.clearAll",
  "workbench.action.closePanel",
  "workbench.view.explorer",
  "workbench.action.focusActiveEditorGroup",
];

/** So that a picture looks the same whatever was shown before; what VS Code refuses is told, and no test fails by it. */
async function tidyWindow(): Promise<void> {
  for (const command of tidying)
    try {
      await commands.executeCommand(command);
    } catch (error) {
      tell(`  (could not ${command}: ${String(error)})`);
    }
}

/** Asks again and again until the answer is something other than undefined or false, and returns it. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await pause(50);
  }
}

/** VS Code runs in the browser alone, without the extensions and the disk that it otherwise has. */
export function isInBrowser(): boolean {
  return extensions.getExtension("area-send.area-send")?.extensionUri.scheme === "http";
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Has a picture of the window taken, once it has settled, and saved as NAME.png. */
export async function picture(name: string): Promise<void> {
  const tests = extensions.getExtension("area-send.area-send-editor-tests");
  if (!tests) throw new Error("the extension of the tests is not there");
  const saved = Uri.joinPath(tests.extensionUri, "..", "screenshots", `${name}.png`);
  await pause(700);
  console.log(`picture: ${name}`);
  await until(`the picture ${name} is there`, () => workspace.fs.readFile(saved).then(isWhole, () => false));
}

/** A picture ends with the mark that nothing follows. */
function isWhole(png: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(png.slice(-8, -4)) === "IEND";
}

/** What is ordered after this waits until these words are to be seen. */
export function see(words: string): void {
  console.log(`see: ${words}`);
}

/** Presses a key, such as "Enter" or "Control+Z", as a person would, and waits until the window has settled. */
export async function press(key: string): Promise<void> {
  console.log(`press: ${key}`);
  await pause(400);
}

/** Types words wherever the cursor blinks. */
export async function write(words: string): Promise<void> {
  console.log(`write: ${words}`);
  await pause(400 + 10 * words.length);
}

/** Clicks what a screen reader calls by these words, or some of them. */
export async function click(words: string): Promise<void> {
  console.log(`click: ${words}`);
  await pause(600);
}

/** Takes the mouse away from what it points at, which would be shown over everything else. */
export async function leave(): Promise<void> {
  console.log("leave: ");
  await pause(400);
}

/** Pastes where the cursor is, as if a program had put these on the clipboard. */
export function paste(html: string, text: string): void {
  console.log(`paste: ${JSON.stringify({ "text/html": html, "text/plain": text })}`);
}

/** Shown in the terminal; whatever else the editor logs goes to a file. */
export function tell(words: string): void {
  console.log(`tell: ${words}`);
}
