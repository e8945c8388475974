import type { Page } from "playwright-core";

/** What is on the clipboard, by type: "text/html", "text/plain". */
export type Clipboard = Readonly<Record<string, string>>;

/** Pastes where the cursor is, as a browser does it. Its own clipboard would not take a page as Word writes it. */
export async function pasteInto(page: Page, clipboard: Clipboard): Promise<void> {
  const paste = `(clipboard) => {
    const data = new DataTransfer();
    for (const [type, content] of Object.entries(clipboard)) data.setData(type, content);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(event);
  }`;
  await page.evaluate(`(${paste})(${JSON.stringify(clipboard)})`);
}
