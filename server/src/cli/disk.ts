import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Dirent } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Refusal } from "./refusal.ts";

/** A file to be read. */
export interface File {
  /** As it was given, or below the folder that was given; with `/`. */
  readonly shown: string;
  /** From the root of the disk. */
  readonly path: string;
}

/**
 * The Markdown files in a folder and below it, in order; a file by itself. A folder inside it that cannot be opened
 * is told to `skip` and left out.
 */
export function filesAt(given: string, skip: (refusal: Refusal) => void): File[] {
  if (!asked(given, () => statSync(given)).isDirectory()) return [fileAt(given)];
  return markdownIn(given, skip).map(fileAt);
}

export function fileAt(given: string): File {
  return { shown: shownAs(given), path: resolve(given) };
}

function markdownIn(folder: string, skip: (refusal: Refusal) => void): string[] {
  return entriesOf(folder, skip).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isLeftOut(entry.name) ? [] : markdownIn(path, skip);
    return isMarkdown(entry.name) && (entry.isFile() || isFile(path)) ? [path] : [];
  });
}

export function isMarkdown(name: string): boolean {
  return /\.(md|markdown)$/i.test(name);
}

function entriesOf(folder: string, skip: (refusal: Refusal) => void): Dirent[] {
  try {
    const entries = asked(folder, () => readdirSync(folder, { withFileTypes: true }));
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    skip(error);
    return [];
  }
}

function isLeftOut(folder: string): boolean {
  return folder.startsWith(".") || folder === "node_modules";
}

/** A link to a file; links to folders are not followed, they may lead in circles. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The bytes of a file; 0 where that cannot be told. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** A path with `/`. */
export function shownAs(path: string): string {
  return path.split(sep).join("/");
}

/** A path as seen from a folder, with `/`. */
export function below(folder: string, path: string): string {
  return shownAs(relative(folder, path));
}

/** The lowest folder that holds all of `paths`; a folder among them holds itself. */
export function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => (isFile(path) ? dirname(resolve(path)) : resolve(path)));
  return folders.reduce((common, folder) => {
    let at = common;
    while (at !== dirname(at) && folder !== at && !folder.startsWith(at + sep)) at = dirname(at);
    return at;
  });
}

/** What a text file says, without a byte order mark. */
export function readText(file: File): string {
  return textOf(readTextBytes(file));
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/** What a text file holds; refused where that is no text in UTF-8. */
export function readTextBytes({ shown, path }: File): Buffer {
  const bytes = asked(shown, () => readFileSync(path));
  const other = otherFormat(bytes);
  if (other === zip)
    throw new Refusal(`${shown}: this is ${zip}. Bring in a Word document with: area-send import ${shown}`);
  if (other)
    throw new Refusal(`${shown}: this is ${other}. Save it as Markdown text in UTF-8 and try again.`);
  return bytes;
}

const zip = "a Word document or a zip file";
const signatures: readonly (readonly [string, string])[] = [
  ["504b0304", zip],
  ["d0cf11e0", "an old Word document"],
  ["25504446", "a PDF"],
  ["fffe", "in UTF-16"],
  ["feff", "in UTF-16"],
];

/** What a file is that is not UTF-8 text. */
function otherFormat(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 4).toString("hex");
  const signature = signatures.find(([sign]) => start.startsWith(sign));
  if (signature) return signature[1];
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return bytes[nul + 2] === 0 || bytes[nul - 2] === 0 ? "probably UTF-16 and not UTF-8" : "not a text file";
  return isUtf8(bytes) ? undefined : "probably Windows-1252 (“ANSI”) and not UTF-8";
}

/** What a file holds that is no text. */
export function readBytes({ shown, path }: File): Uint8Array {
  return asked(shown, () => readFileSync(path));
}

/** Writes a new file; one that is there already stays as it is. */
export function writeNew(path: string, text: string): void {
  asked(path, () => {
    writeFileSync(path, text, { flag: "wx" });
  });
}

/** Writes a file whole or not at all, over one that is there. `mode`: who may use it. */
export function writeWhole({ path, shown }: File, content: string | Uint8Array, mode = 0o666): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  asked(shown, () => {
    try {
      writeFileSync(unfinished, content, { flag: "wx", mode });
      renameSync(unfinished, path);
    } finally {
      rmSync(unfinished, { force: true });
    }
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder.",
  EACCES: "you are not allowed to open this.",
  EPERM: "you are not allowed to open this.",
  EEXIST: "this file is there already. It is left as it is; choose another name.",
  EISDIR: "this is a folder, not a file.",
  ENOTDIR: "there is no such file or folder.",
};

/** Asks the disk; where it refuses, says why in plain words. */
function asked<T>(name: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Refusal(`${name}: ${reasons[code] ?? `this cannot be opened (${code}).`}`);
  }
}
