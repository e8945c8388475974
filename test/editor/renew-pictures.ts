import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openBrowser } from "../../scripts/vscode/browser.ts";
import { root } from "../../scripts/vscode/places.ts";
import { pictures } from "./prepare.ts";

/** Which part of a picture of the tests another is. */
interface Cut {
  readonly from: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const cuts: Readonly<Record<string, Cut>> = {
  findings: { from: "findings", left: 0, top: 0, width: 1280, height: 800 },
  "steps/start": part("form-area", 0, 0),
  "steps/word": part("tree-welcome", 0, 0),
  "steps/see": part("tree-open", 0, 0),
  "steps/fix": part("fix-menu", 320, 200),
  "steps/folder": part("folder", 320, 300),
  "steps/share": part("preview", 0, 300),
  "steps/keyboard": part("keyboard-help", 0, 0),
};

function part(from: string, left: number, top: number): Cut {
  return { from, left, top, width: 960, height: 500 };
}

/** Renews the pictures of the README and of the first steps from those that the tests have taken. */
export async function renewPictures(): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, cut] of Object.entries(cuts)) {
      const png = readFileSync(join(pictures, `${cut.from}.png`)).toString("base64");
      const file = join(root, "client", "media", `${name}.webp`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await page.evaluate<string>(cutting(png, cut)), "base64"));
    }
  } finally {
    await browser.close();
  }
}

/** What the page does: it gives a part of a picture as WebP, which is a quarter of the size. Both in base 64. */
function cutting(png: string, { left, top, width, height }: Cut): string {
  return `(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png}";
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), ${JSON.stringify({ width, height })});
    canvas.getContext("2d").drawImage(image, ${String(-left)}, ${String(-top)});
    return canvas.toDataURL("image/webp", 0.6).split(",")[1];
  })()`;
}
