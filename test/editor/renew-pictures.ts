import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { openBrowser } from "../../scripts/vscode/browser.ts";
import { root, say } from "../../scripts/vscode/places.ts";
import { cuts, type Cut } from "./cuts.ts";
import { png } from "./png.ts";
import { pictures } from "./prepare.ts";

/** Renews the pictures of the README, the first steps and the tour from those that the tests have just taken. */
export async function renewPictures(): Promise<void> {
  const taken = Object.entries(cuts).filter(([, { from }]) => existsSync(join(pictures, `${from}.png`)));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [path, cut] of taken) {
      const whole = readFileSync(join(pictures, `${cut.from}.png`)).toString("base64");
      const data = Buffer.from(await page.evaluate<string>(cutting(whole, cut)), "base64");
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), png({ ...cut, data }));
    }
  } finally {
    await browser.close();
  }
  say(`Pictures renewed: ${taken.length} of ${Object.keys(cuts).length}`);
}

/** What the page does: it gives the pixels of a part of a picture. Both in base 64. */
function cutting(whole: string, { left, top, width, height }: Cut): string {
  return `(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${whole}";
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), ${JSON.stringify({ width, height })});
    const drawing = canvas.getContext("2d");
    drawing.drawImage(image, ${-left}, ${-top});
    const { data } = drawing.getImageData(0, 0, ${width}, ${height});
    const reader = new FileReader();
    const read = new Promise((resolve) => { reader.onload = resolve; });
    reader.readAsDataURL(new Blob([data]));
    await read;
    return reader.result.split(",")[1];
  })()`;
}
