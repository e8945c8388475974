import JSZip from "jszip";
import mammoth from "mammoth";
import type { Converted } from "../converted.ts";
import { fromHtml } from "../from-html.ts";
import { nothingLeftOut, type LeftOut } from "../left-out.ts";
import { readNumbering } from "./numbering.ts";
import { ownStyles, prepared } from "./prepare.ts";
import { inherited, readStyles, type Styles } from "./styles.ts";
import { unpack } from "./unpack.ts";
import { tagsIn, valueOf, wordsIn } from "./xml.ts";

/** A Word file (.docx) as Markdown; or why it is none that can be read, as the rest of a sentence: "it is empty". */
export async function fromWordFile(bytes: Uint8Array): Promise<Converted | { readonly problem: string }> {
  const unpacked = await unpack(bytes);
  if ("problem" in unpacked) return unpacked;
  const { parts } = unpacked;
  const left = nothingLeftOut();
  const styles = readStyles(parts.get("word/styles.xml") ?? "");
  const numbering = readNumbering(parts.get("word/numbering.xml") ?? "");
  for (const [name, xml] of parts) {
    if (isText(name)) parts.set(name, prepared(xml, styles, numbering, left));
    else readAside(name, xml, left);
  }
  const page = await htmlOf(parts, styles, left);
  const converted = page === undefined ? undefined : fromHtml(page, left);
  return converted ?? { problem: "it is damaged. Open it in Word and save it again first" };
}

/** Documents have other numbers than the first where they were edited on the web. */
function isText(name: string): boolean {
  return /^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name);
}

/** What is not brought along: comments, and what stands above and below each page. */
function readAside(name: string, xml: string, left: LeftOut): void {
  if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) {
    const words = wordsIn(xml);
    if (/\p{L}/u.test(words.replace(/\b(?:page|of)\b/gi, ""))) left.margins.push(words);
  }
  if (name !== "word/comments.xml") return;
  let from = -1;
  let by = "";
  for (const tag of tagsIn(xml)) {
    if (tag.name !== "w:comment") continue;
    if (tag.opens) {
      from = tag.to;
      by = valueOf(tag, "w:author") ?? "";
    } else if (from >= 0) left.comments.push({ by, words: wordsIn(xml.slice(from, tag.from)) });
  }
}

/** Mammoth's page; undefined where it cannot read the file. Its pictures stay behind. */
async function htmlOf(
  parts: ReadonlyMap<string, string>,
  styles: Styles,
  left: LeftOut,
): Promise<string | undefined> {
  const zip = new JSZip();
  for (const [name, text] of parts) zip.file(name, text);
  const arrayBuffer = await zip.generateAsync({ type: "arraybuffer" });
  // Mammoth takes the one in a browser and the other in Node.
  const input: { arrayBuffer: ArrayBuffer } = { arrayBuffer, ...{ buffer: arrayBuffer } };
  try {
    const { value, messages } = await mammoth.convertToHtml(input, {
      styleMap: styleMap(styles),
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    });
    left.drawings += messages.filter(({ message }) => message.includes("unsupported character")).length;
    return value;
  } catch {
    return undefined;
  }
}

/** Headings by what a style says of its level, whatever it is called. */
function styleMap(styles: Styles): string[] {
  const own = [`r.${ownStyles.mark} => span.list-mark`, `p.${ownStyles.colour} => p.cell-colour:fresh`];
  const title = "p[style-name='Title'] => h1.title:fresh";
  const headings = [...styles.values()].flatMap(({ id, name }) => {
    const outline = inherited(styles, id, (style) => style.outline);
    if (outline === undefined || outline > 8 || /['\\\n]/.test(name)) return [];
    return [`p[style-name='${name}'] => h${Math.min(outline + 1, 6)}:fresh`];
  });
  return [...own, ...headings, title];
}
