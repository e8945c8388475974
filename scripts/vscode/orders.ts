import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { pasteInto, type Clipboard } from "./paste.ts";
import { say } from "./places.ts";

const patience = 20_000;

/**
 * Carries out what tests log, one after the other: "tell: WORDS" is printed, or given to `tell`; "picture: NAME" has
 * the window saved as NAME.png in the folder for pictures; "see: WORDS" waits until they are to be seen; "press: KEY",
 * "write: WORDS", "click: LABEL", "paste: JSON" (what is pasted, by type) and "leave: " (the mouse goes where it points at
 * nothing) are done as by a person. Everything else,
 * which is a lot, goes to the file editor.log in that folder.
 */
export function orders(page: Page, pictures: string, tell = say): (message: string) => void {
  const carryOut: Record<string, (words: string) => Promise<unknown>> = {
    picture: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    see: (words) => page.getByText(words).first().waitFor({ timeout: patience }),
    press: (key) => page.keyboard.press(key),
    write: (words) => page.keyboard.type(words),
    paste: (clipboard) => pasteInto(page, JSON.parse(clipboard) as Clipboard),
    click: (label) =>
      page
        .locator(`[aria-label*=${JSON.stringify(label)}]`)
        .first()
        .click({ timeout: patience }),
    leave: () => page.mouse.move(640, 799),
  };
  let before: Promise<unknown> = Promise.resolve();
  return (message) => {
    const [, order = "", words = ""] = /^(\w+): (.*)$/s.exec(message) ?? [];
    const act = carryOut[order];
    if (order === "tell") tell(words);
    else if (!act) appendFileSync(join(pictures, "editor.log"), `${message}\n`);
    else {
      before = before
        .then(() => act(words))
        .catch((error: unknown) => {
          say(`  (could not ${order} “${words}”: ${String(error).split("\n")[0] ?? ""})`);
        });
    }
  };
}
